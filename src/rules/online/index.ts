import type { Rule } from '../rule.js';
import { homepage } from './homepage.js';
import { webLinks } from './links.js';
import { releaseNotes } from './release-notes.js';
import { tracker } from './tracker.js';

/** The rules that only the network can decide, in report order. */
export const ONLINE: readonly Rule[] = [homepage, tracker, releaseNotes, webLinks];

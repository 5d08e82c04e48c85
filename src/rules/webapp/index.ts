import type { Rule } from '../rule.js';
import { externals } from './externals.js';
import { reactRemoved } from './react-removed.js';

/** The rules on the web app part of a plugin, in report order. */
export const WEBAPP: readonly Rule[] = [externals, reactRemoved];

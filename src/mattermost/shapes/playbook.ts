import type { Playbook } from '../../data/generated/playbook-export.js';
import type { DecodedDocument } from '../../documents/values/decoded-document.js';

/** An exported playbook, with the place of every part. */
export type PlaybookDocument = DecodedDocument<Playbook>;

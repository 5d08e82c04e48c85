import { DOCS } from './docs/index.js';
import { duplicateKey } from './manifest/duplicate-key.js';
import { keyCase } from './manifest/key-case.js';
import { present } from './manifest/present.js';
import { syntax } from './manifest/syntax.js';
import { unknownKey } from './manifest/unknown-key.js';
import { valid } from './manifest/valid.js';
import type { Rule } from './rule.js';

/** Every rule, in report order. */
export const RULES: readonly Rule[] = [present, syntax, valid, unknownKey, duplicateKey, keyCase, ...DOCS];

import { APP } from './app/index.js';
import { COMPATIBILITY } from './compatibility/index.js';
import { DOCS } from './docs/index.js';
import { MANIFEST } from './manifest/index.js';
import { ONLINE } from './online/index.js';
import { PLAYBOOK } from './playbook/index.js';
import type { Rule } from './rule.js';
import { TOOL } from './tool/index.js';
import { WEBAPP } from './webapp/index.js';
import { WEBHOOK } from './webhook/index.js';

/** Every rule, in report order. */
export const RULES: readonly Rule[] = [
  ...MANIFEST,
  ...COMPATIBILITY,
  ...DOCS,
  ...ONLINE,
  ...WEBAPP,
  ...APP,
  ...PLAYBOOK,
  ...WEBHOOK,
  ...TOOL,
];

import type { Rule } from '../rule.js';
import { api } from './api.js';
import { botOwner } from './bot-owner.js';
import { globals } from './globals.js';
import { goModule } from './go-module.js';
import { goToolchain } from './go-toolchain.js';
import { hook } from './hook.js';
import { known } from './known.js';
import { manifestField } from './manifest-field.js';
import { registry } from './registry.js';
import { removed } from './removed.js';
import { tooHigh } from './too-high.js';
import { unsupported } from './unsupported.js';
import { wrapper } from './wrapper.js';

/** The rules on the server versions that a plugin works on, in report order. */
export const COMPATIBILITY: readonly Rule[] = [
  api,
  wrapper,
  hook,
  registry,
  globals,
  manifestField,
  goModule,
  goToolchain,
  botOwner,
  removed,
  known,
  tooHigh,
  unsupported,
];

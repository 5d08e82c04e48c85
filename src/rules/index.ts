import { api } from './compatibility/api.js';
import { goModule } from './compatibility/go-module.js';
import { goToolchain } from './compatibility/go-toolchain.js';
import { hook } from './compatibility/hook.js';
import { known } from './compatibility/known.js';
import { manifestField } from './compatibility/manifest-field.js';
import { registry } from './compatibility/registry.js';
import { removed } from './compatibility/removed.js';
import { tooHigh } from './compatibility/too-high.js';
import { unsupported } from './compatibility/unsupported.js';
import { wrapper } from './compatibility/wrapper.js';
import { duplicateKey } from './manifest/duplicate-key.js';
import { keyCase } from './manifest/key-case.js';
import { present } from './manifest/present.js';
import { syntax } from './manifest/syntax.js';
import { unknownKey } from './manifest/unknown-key.js';
import { valid } from './manifest/valid.js';
import { externals } from './webapp/externals.js';
import { reactRemoved } from './webapp/react-removed.js';
import type { Rule } from './rule.js';

/** Every rule, in report order. */
export const RULES: readonly Rule[] = [present, syntax, valid, unknownKey, duplicateKey, keyCase, api, wrapper, hook, registry, manifestField, goModule, goToolchain, removed, known, tooHigh, unsupported, externals, reactRemoved];

import { GO } from './hostile/go.js';
import type { HostileInput } from './hostile/hostile-input.js';
import { SVGS } from './hostile/icons.js';
import { MANIFESTS } from './hostile/manifests.js';
import { SCRIPTS } from './hostile/scripts.js';
import { TEXTS } from './hostile/texts.js';
import { YAML } from './hostile/yaml.js';

/** Every hostile input that is known. */
export const HOSTILE_INPUTS: readonly HostileInput[] = [...YAML, ...SCRIPTS, ...GO, ...TEXTS, ...SVGS, ...MANIFESTS];

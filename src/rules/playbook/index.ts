import type { Rule } from '../rule.js';
import { playbookPresent } from './present.js';
import { playbookSecrets } from './secrets.js';
import { playbookServerIds } from './server-ids.js';
import { playbookSteps } from './steps.js';
import { playbookSyntax } from './syntax.js';
import { playbookTitle } from './title.js';
import { playbookValid } from './valid.js';

/** The rules on exported playbooks, in report order. */
export const PLAYBOOK: readonly Rule[] = [
  playbookPresent,
  playbookSyntax,
  playbookValid,
  playbookServerIds,
  playbookTitle,
  playbookSteps,
  playbookSecrets,
];

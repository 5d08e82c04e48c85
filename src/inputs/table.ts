import { KINDS, MARKETPLACES } from '../mattermost/kinds.js';
import { SEVERITIES } from '../rules/finding.js';
import type { InputRow } from './input-row.js';
import { PUBLISHING_INPUTS } from './publishing.js';
import { FAIL_ON, FORMATS, GROUPS, SWITCH } from './values.js';

/** Every input. action.yml, `--help` and the README are held to this table by a test. */
export const INPUTS = [
  {
    name: 'path',
    on: 'action',
    default: '.',
    hint: 'PATH',
    description: 'The folder that holds the contribution, relative to the workspace.',
  },
  {
    name: 'kind',
    on: 'both',
    default: '',
    values: KINDS,
    hint: 'KIND',
    description: 'What the contribution is. Detected from its files by default; a webhook or a tool must be named.',
  },
  {
    name: 'marketplace',
    on: 'both',
    default: '',
    values: MARKETPLACES,
    hint: 'MARKETPLACE',
    description:
      'The Marketplace whose verdict decides. Default: in-product for plugins and apps, web for the rest. Both are always shown.',
  },
  {
    name: 'fail-on',
    on: 'both',
    default: 'error',
    values: FAIL_ON,
    hint: 'SEVERITY',
    description:
      'What fails the run: findings of this severity or above; unknown: errors, and anything that could not be checked; never: nothing.',
  },
  {
    name: 'bundle',
    on: 'both',
    default: '',
    hint: 'GLOB',
    description:
      'The built bundles (.tar.gz) to look into, as a pattern such as dist/*.tar.gz. Several patterns: one a line in the action, one --bundle each on the command line.',
  },
  {
    name: 'release-tag',
    on: 'both',
    default: '',
    hint: 'TAG',
    description:
      'The tag being released, which the version must match. Default in the action: the tag that triggered the workflow.',
  },
  {
    name: 'submission',
    on: 'both',
    default: 'false',
    values: SWITCH,
    hint: '',
    description:
      'Fill in what submits the plugin: the issue with its checklist, the link that opens it, the form, the entry in the list. Printed in place of the report; in the action written to a file that the output submission names.',
  },
  {
    name: 'config',
    on: 'both',
    default: '',
    hint: 'FILE',
    description: 'The configuration file. Default: .github/marketplace-readiness.yml (or .yaml), if it exists.',
  },
  {
    name: 'no-ignores',
    on: 'command',
    default: 'false',
    values: SWITCH,
    hint: '',
    description: 'Set nothing aside, whatever the configuration and comments say: for reviewers.',
  },
  {
    name: 'online',
    on: 'both',
    default: 'false',
    values: SWITCH,
    hint: '',
    description:
      'Use the network: check the links of the manifest and README, read a linked documentation site, and ask GitHub about releases, issues and private vulnerability reporting.',
  },
  {
    name: 'token',
    on: 'action',
    default: '${{ github.token }}',
    hint: 'TOKEN',
    description:
      'Used to see which files a pull request changes, so that their findings are annotated first; with online, also to ask GitHub.',
  },
  ...PUBLISHING_INPUTS,
  {
    name: 'format',
    on: 'command',
    default: 'terminal',
    values: FORMATS,
    hint: 'FORMAT',
    description:
      'What to print: terminal (a line per finding), full (with excerpts, reasons, fixes and evidence), concise (file:line:column: severity: text [rule]), or a report for programs.',
  },
  {
    name: 'min-severity',
    on: 'command',
    default: '',
    values: SEVERITIES,
    hint: 'SEVERITY',
    description:
      'List findings of that severity and above in terminal, full and concise; the others are only counted. Default: warning for terminal, notice for the other two.',
  },
  {
    name: 'group',
    on: 'command',
    default: '',
    values: GROUPS,
    hint: 'BY',
    description: 'Group the findings of terminal and full. Default: errors first, and for full the requirements.',
  },
  {
    name: 'output',
    on: 'command',
    default: '',
    hint: 'FILE',
    description: 'Write to this file instead of standard output.',
  },
  {
    name: 'fix',
    on: 'command',
    default: 'false',
    values: SWITCH,
    hint: '',
    description: 'Put every suggestion in place, in the files of the repository, and show what changed.',
  },
  {
    name: 'matrix',
    on: 'command',
    default: 'false',
    values: SWITCH,
    hint: '',
    description: 'Print for every server release whether the plugin works on it, and if not, why.',
  },
  {
    name: 'what-if',
    on: 'command',
    default: '',
    hint: 'VERSION',
    description: 'Print what would have to change to allow this version as the minimum.',
  },
] as const satisfies readonly InputRow[];

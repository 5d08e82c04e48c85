import { KINDS, MARKETPLACES } from '../mattermost/kinds.js';
import type { FailOn } from '../verdict/verdict.js';
import type { InputRow } from './input-row.js';

/** What the command line prints. */
export const FORMATS = ['terminal', 'json', 'markdown', 'annotations', 'sarif'] as const;
/** What fails a run. */
export const FAIL_ON = ['error', 'warning', 'unknown', 'never'] as const satisfies readonly FailOn[];
/** The values of an input that is on or off. */
export const SWITCH = ['true', 'false'] as const;
/** Where findings are put on their lines. */
export const ANNOTATIONS = ['auto', 'check-run', 'workflow', 'none'] as const;

/** When a pull request is commented on. */
export const COMMENT = ['auto', 'always', 'never'] as const;

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
    description:
      'What the contribution is. Found from its files where it is left out; a webhook or a tool must be named.',
  },
  {
    name: 'marketplace',
    on: 'both',
    default: '',
    values: MARKETPLACES,
    hint: 'MARKETPLACE',
    description:
      'Whose verdict gates. Default: in-product for plugins and apps, web for the rest. Both are always shown.',
  },
  {
    name: 'fail-on',
    on: 'both',
    default: 'error',
    values: FAIL_ON,
    hint: 'SEVERITY',
    description:
      'What fails the run: findings of that severity and above; with unknown, errors and what could not be checked; with never, nothing.',
  },
  {
    name: 'release-tag',
    on: 'both',
    default: '',
    hint: 'TAG',
    description:
      'The tag that is being released; the version must be that of the tag. Default in the action: the tag that triggered the workflow.',
  },
  {
    name: 'config',
    on: 'both',
    default: '',
    hint: 'FILE',
    description: 'The configuration file. Default: .github/marketplace-readiness.yml, where there is one.',
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
      'Ask the web whether the links of manifest and README lead somewhere, read a linked documentation site, and ask GitHub for releases, open issues and private vulnerability reporting.',
  },
  {
    name: 'token',
    on: 'action',
    default: '${{ github.token }}',
    hint: 'TOKEN',
    description:
      'Used to learn which files a pull request changes, so that their findings are annotated first; and for the questions to GitHub, where online asks them.',
  },
  {
    name: 'annotations',
    on: 'action',
    default: 'auto',
    values: ANNOTATIONS,
    hint: 'WHERE',
    description:
      'How findings are put on the lines: workflow (workflow commands, 10 of each severity), check-run (all of them, with `permissions: checks: write`), none, or auto: check-run in a pull request that has more findings than commands can show.',
  },
  {
    name: 'report',
    on: 'action',
    default: '',
    hint: 'FILE',
    description:
      'Where to write the JSON report, in the workspace and not through a link. Default: a file below RUNNER_TEMP.',
  },
  {
    name: 'comment',
    on: 'action',
    default: 'auto',
    values: COMMENT,
    hint: 'WHEN',
    description:
      'One comment on the pull request, with `permissions: pull-requests: write`: auto makes it where not all is ready, and keeps it up to date; always, or never.',
  },
  {
    name: 'suggestions',
    on: 'action',
    default: 'true',
    values: SWITCH,
    hint: '',
    description:
      'Suggest the changes that have one right answer on the lines of the pull request, in one review, with `permissions: pull-requests: write`.',
  },
  {
    name: 'only-new',
    on: 'action',
    default: 'false',
    values: SWITCH,
    hint: '',
    description:
      'In a pull request, let only those findings count that its base commit has not; the others are listed, and fail nothing. Needs `fetch-depth: 0` with actions/checkout.',
  },
  {
    name: 'sarif',
    on: 'action',
    default: '',
    hint: 'FILE',
    description:
      'Where to write the findings as SARIF, for github/codeql-action/upload-sarif; in the workspace and not through a link.',
  },
  {
    name: 'format',
    on: 'command',
    default: 'terminal',
    values: FORMATS,
    hint: 'FORMAT',
    description: 'What to print.',
  },
  {
    name: 'output',
    on: 'command',
    default: '',
    hint: 'FILE',
    description: 'Write there instead of to standard output.',
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
    description: 'Print for every server release whether the plugin works there, and why not.',
  },
  {
    name: 'what-if',
    on: 'command',
    default: '',
    hint: 'VERSION',
    description: 'Tell what would have to change to allow this version as the minimum.',
  },
] as const satisfies readonly InputRow[];

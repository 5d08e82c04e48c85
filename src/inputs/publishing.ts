import type { InputRow } from './input-row.js';
import { ANNOTATIONS, COMMENT, SWITCH } from './values.js';

/** The inputs that say where the action writes what it found. */
export const PUBLISHING_INPUTS = [
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
    description: 'Where to write the JSON report: a file in the workspace, not a link. Default: a file in RUNNER_TEMP.',
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
] as const satisfies readonly InputRow[];

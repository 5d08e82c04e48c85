import type { Kind, Marketplace } from '../mattermost/kinds.js';
import { KINDS, MARKETPLACES } from '../mattermost/kinds.js';
import type { FailOn } from '../verdict/verdict.js';
import { allowedWords } from '../words/nearest.js';
import { visible } from '../words/quote.js';
import { UsageError } from './usage-error.js';

/** One input of the action, which is a flag of the command line, too. */
export interface InputRow {
  readonly name: string;
  /** Where it can be given. */
  readonly on: 'both' | 'action' | 'command';
  readonly default: string;
  /** The values that are allowed; anything where it is absent. */
  readonly values?: readonly string[];
  /** What stands for the value in `--help`; empty for a switch, which takes none there. */
  readonly hint: string;
  readonly description: string;
}

const FORMATS = ['terminal', 'json', 'markdown', 'annotations'] as const;
type Format = (typeof FORMATS)[number];
const FAIL_ON = ['error', 'warning', 'unknown', 'never'] as const satisfies readonly FailOn[];
const SWITCH = ['true', 'false'] as const;
const ANNOTATIONS = ['auto', 'workflow', 'none'] as const;

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
    description: 'Set nothing aside, whatever the configuration says: for reviewers.',
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
    description: 'How findings are put on the lines: auto or workflow (workflow commands), or none.',
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
] as const satisfies readonly InputRow[];

type InputName = (typeof INPUTS)[number]['name'];

/** What was asked for, checked. */
export interface Inputs {
  readonly path: string;
  readonly kind: Kind | undefined;
  readonly marketplace: Marketplace | undefined;
  readonly failOn: FailOn;
  readonly releaseTag: string | undefined;
  readonly config: string | undefined;
  readonly noIgnores: boolean;
  readonly online: boolean;
  readonly token: string | undefined;
  readonly annotations: (typeof ANNOTATIONS)[number];
  readonly report: string | undefined;
  readonly format: Format;
  readonly output: string | undefined;
}

/**
 * Checks the inputs by the table; an empty value counts as left out.
 * @throws UsageError with every wrong value.
 */
export function readInputs(given: (name: InputName) => string | undefined): Inputs {
  const problems: string[] = [];
  const text = (name: InputName): string | undefined => {
    const row: InputRow | undefined = INPUTS.find((candidate) => candidate.name === name);
    const value = given(name)?.trim();
    // An expression is for the runner to fill in.
    const fallback = row?.default.startsWith('${{') ? undefined : row?.default;
    return value || fallback || undefined;
  };
  const choice = <Value extends string>(name: InputName, values: readonly Value[]): Value | undefined => {
    const value = text(name);
    const chosen = values.find((allowed) => allowed === value);
    if (value !== undefined && chosen === undefined)
      problems.push(`${name}: "${visible(value.slice(0, 80))}" is not allowed. ${allowedWords(value, values)}`);
    return chosen;
  };
  const inputs: Inputs = {
    path: text('path') ?? '.',
    kind: choice('kind', KINDS),
    marketplace: choice('marketplace', MARKETPLACES),
    failOn: choice('fail-on', FAIL_ON) ?? 'error',
    releaseTag: text('release-tag'),
    config: text('config'),
    noIgnores: choice('no-ignores', SWITCH) === 'true',
    online: choice('online', SWITCH) === 'true',
    token: text('token'),
    annotations: choice('annotations', ANNOTATIONS) ?? 'auto',
    report: text('report'),
    format: choice('format', FORMATS) ?? 'terminal',
    output: text('output'),
  };
  if (problems.length > 0) throw new UsageError(problems);
  return Object.freeze(inputs);
}

import type { Kind, Marketplace } from '../mattermost/kinds.js';
import { KINDS, MARKETPLACES } from '../mattermost/kinds.js';
import type { Severity } from '../rules/finding.js';
import { SEVERITIES } from '../rules/finding.js';
import type { FailOn } from '../verdict/verdict.js';
import { allowedWords } from '../words/nearest.js';
import { visible } from '../words/quote.js';
import type { InputRow } from './input-row.js';
import { INPUTS } from './table.js';
import { ANNOTATIONS, COMMENT, FAIL_ON, FORMATS, GROUPS, SWITCH } from './values.js';
import { UsageError } from './usage-error.js';

type InputName = (typeof INPUTS)[number]['name'];

/** What was asked for, checked. */
export interface Inputs {
  readonly path: string;
  readonly kind: Kind | undefined;
  readonly marketplace: Marketplace | undefined;
  readonly failOn: FailOn;
  /** Patterns of the built bundles. */
  readonly bundles: readonly string[];
  readonly releaseTag: string | undefined;
  /** Whether the submission is to be filled in. */
  readonly submission: boolean;
  readonly config: string | undefined;
  readonly noIgnores: boolean;
  readonly online: boolean;
  readonly token: string | undefined;
  readonly annotations: (typeof ANNOTATIONS)[number];
  readonly comment: (typeof COMMENT)[number];
  readonly suggestions: boolean;
  readonly report: string | undefined;
  readonly onlyNew: boolean;
  readonly sarif: string | undefined;
  readonly format: (typeof FORMATS)[number];
  readonly minSeverity: Severity | undefined;
  readonly group: (typeof GROUPS)[number] | undefined;
  readonly output: string | undefined;
  readonly fix: boolean;
  readonly matrix: boolean;
  /** Of two or three numbers. */
  readonly whatIf: string | undefined;
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
    bundles: (text('bundle') ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    releaseTag: text('release-tag'),
    submission: choice('submission', SWITCH) === 'true',
    config: text('config'),
    noIgnores: choice('no-ignores', SWITCH) === 'true',
    online: choice('online', SWITCH) === 'true',
    token: text('token'),
    annotations: choice('annotations', ANNOTATIONS) ?? 'auto',
    comment: choice('comment', COMMENT) ?? 'auto',
    suggestions: choice('suggestions', SWITCH) === 'true',
    report: text('report'),
    onlyNew: choice('only-new', SWITCH) === 'true',
    sarif: text('sarif'),
    format: choice('format', FORMATS) ?? 'terminal',
    minSeverity: choice('min-severity', SEVERITIES),
    group: choice('group', GROUPS),
    output: text('output'),
    fix: choice('fix', SWITCH) === 'true',
    matrix: choice('matrix', SWITCH) === 'true',
    whatIf: text('what-if'),
  };
  if (inputs.whatIf !== undefined && !/^\d+\.\d+(?:\.\d+)?$/.test(inputs.whatIf))
    problems.push(`what-if: "${visible(inputs.whatIf.slice(0, 80))}" is not a version such as 10.5.0.`);
  if (problems.length > 0) throw new UsageError(problems);
  return Object.freeze(inputs);
}

import { NAME, pageOf } from '../about.js';
import type { InputRow } from '../inputs/input-row.js';
import { INPUTS } from '../inputs/table.js';
import { RULES } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';

/** The text of `--help`. */
export function helpText(): string {
  const rows: readonly (readonly [string, string])[] = [
    ...INPUTS.filter(({ on }) => on !== 'action').map(
      (row: InputRow) =>
        [`--${row.name}${row.hint && ` ${row.values ? row.values.join('|') : row.hint}`}`, row.description] as const,
    ),
    ['--rule ID', 'Run only this rule; may be given more than once.'],
    ['--list-rules', 'List all rules.'],
    ['--explain RULE', 'Tell what a rule asks for, why, and how to fix it.'],
    ['--explain-version', 'Print every symbol that asks for a server version, with its places.'],
    ['--timings', 'Tell on standard error how long each rule took, and the effective configuration.'],
    ['--version', 'Print the version.'],
    ['--help', 'Print this help.'],
  ];
  return [
    `Usage: ${NAME} [PATH] [options]`,
    `       ${NAME} merge REPORT… [--format markdown|json] [--output FILE]`,
    '',
    'Checks a Mattermost contribution against the Marketplace requirements. PATH is the root of a repository, or a folder in it that holds a contribution. `merge` makes one report of the JSON reports of several.',
    '',
    ...rows.flatMap(([flag, words]) => [`  ${flag}`, `      ${words}`]),
    '',
    'Exit code: 0 ready, 1 not ready or not read, 2 wrong usage or configuration, 3 the checker itself failed.',
    '',
  ].join('\n');
}

/** The text of `--list-rules`: each rule, with its codes below it. */
export function ruleList(): string {
  const width = Math.max(...RULES.map(({ id }) => id.length));
  const line = (name: string, severity: string, words: string): string =>
    `${name.padEnd(width)}  ${severity.padEnd(7)}  ${words}`.trimEnd();
  return RULES.flatMap(({ id, severity, codes, summary }) => [
    line(id, severity, summary),
    ...Object.entries(codes ?? {}).map(([code, weight]) => line(`  ${code}`, weight, '')),
  ])
    .map((text) => `${text}\n`)
    .join('');
}

/** The text of `--explain`. */
export function explanation(id: string): string {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (!rule) return '';
  return [
    `${rule.id} (${rule.severity})`,
    '',
    `${rule.summary}.`,
    '',
    `Why: ${rule.why}`,
    `Fix: ${rule.fix}`,
    `For: ${rule.requirements.join(', ')}; ${rule.kinds.join(', ')}`,
    ...codeLines(rule),
    `Page: ${pageOf(rule.id)}`,
    '',
  ].join('\n');
}

function codeLines({ codes }: Rule): readonly string[] {
  const entries = Object.entries(codes ?? {}).map(([code, severity]) => `${code} (${severity})`);
  return entries.length === 0 ? [] : [`Codes: ${entries.join(', ')}`];
}

import { pageOf } from '../about.js';
import type { InputRow } from '../inputs/input-row.js';
import { INPUTS } from '../inputs/table.js';
import { RULES } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';
import { wrapped } from './terminal/layout.js';

/** The text of `--help`. `command` is how the tool was called. */
export function helpText(command: string, columns: number): string {
  const rows: readonly (readonly [string, string])[] = [
    ...INPUTS.filter(({ on }) => on !== 'action').map((row) => [flagOf(row), descriptionOf(row)] as const),
    ['--rule ID', 'Run only this rule, without a verdict for a Marketplace. May be given more than once.'],
    ['--list-rules', 'List all rules.'],
    ['--explain RULE', 'Explain what a rule asks for, why, and how to fix it.'],
    ['--explain-version', 'Print every symbol that needs a server version, with its places.'],
    ['--timings', 'Print to standard error how long each rule took, and the effective configuration.'],
    ['-v, --version', 'Print the version.'],
    ['-h, --help', 'Print this help.'],
  ];
  const text = (words: string, indent = ''): readonly string[] => wrapped(words, indent, columns);
  return [
    `Usage: ${command} [PATH] [options]`,
    `       ${command} merge REPORT… [--format markdown|json] [--output FILE]`,
    '',
    ...text(
      'Checks a Mattermost contribution against the Marketplace requirements. PATH is the root of a repository, or a folder in it that holds a contribution. Default: the current folder. `merge` makes one report of several JSON reports.',
    ),
    '',
    ...rows.flatMap(([flag, words]) => [`  ${flag}`, ...text(words, '      ')]),
    '',
    'Exit codes:',
    '  0  ready: nothing at or above --fail-on',
    '  1  not ready, or a file could not be read',
    '  2  wrong usage or configuration',
    '  3  the checker itself failed',
    '',
  ].join('\n');
}

function flagOf({ name, hint, values }: InputRow): string {
  return `--${name}${hint && ` ${values ? values.join('|') : hint}`}`;
}

function descriptionOf({ description, default: usual, hint }: InputRow): string {
  return hint === '' || usual === '' || description.includes('Default')
    ? description
    : `${description} Default: ${usual}.`;
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
export function explanation(id: string, columns: number): string {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (!rule) return '';
  return [
    `${rule.id} (${rule.severity})`,
    '',
    ...wrapped(`${rule.summary}.`, '', columns),
    '',
    ...wrapped(`Why: ${rule.why}`, '', columns),
    ...wrapped(`Fix: ${rule.fix}`, '', columns),
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

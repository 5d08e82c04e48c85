import type { Severity } from '../rules/finding.js';
import { VERDICT_WORDS, headline } from '../texts/words.js';
import type { Verdict } from '../verdict/verdict.js';
import { isUnread } from '../verdict/verdict.js';

/** One output of the action: what action.yml and the README say of it, and what sets it. */
export interface OutputRow {
  readonly name: string;
  readonly description: string;
  readonly value: (verdict: Verdict, written: Written) => string;
}

/** Where files were written; undefined where they were not. */
export interface Written {
  readonly report: string | undefined;
  readonly sarif: string | undefined;
  readonly submission: string | undefined;
}

/** Every output. action.yml and the README are held to this table by a test. */
export const OUTPUTS: readonly OutputRow[] = [
  {
    name: 'verdict',
    description: `${Object.keys(VERDICT_WORDS)
      .map((word) => `\`${word}\``)
      .join(', ')}; for the Marketplace that decides`,
    value: ({ decision }) => decision,
  },
  {
    name: 'ready',
    description:
      '`true` if nothing failed and every file could be read, even if `verdict` is `not-checked` for another reason',
    value: (verdict) =>
      String(verdict.decision === 'ready' || (verdict.decision === 'not-checked' && !isUnread(verdict))),
  },
  { name: 'errors', description: 'The number of errors', value: counted('error') },
  { name: 'warnings', description: 'The number of warnings', value: counted('warning') },
  { name: 'notices', description: 'The number of notices', value: counted('notice') },
  {
    name: 'unknown',
    description: 'The number of requirements of that Marketplace that were not checked',
    value: ({ unknown }) => String(unknown),
  },
  { name: 'ignored', description: 'The number of findings set aside', value: ({ ignored }) => String(ignored.length) },
  {
    name: 'minimum-server-version',
    description: 'The oldest server version that everything found works on; empty if unknown',
    value: ({ compatibility }) => compatibility?.minimum.required ?? '',
  },
  {
    name: 'report',
    description: 'The path of the JSON report',
    value: (_, { report }) => report ?? '',
  },
  {
    name: 'sarif',
    description: 'The path of the SARIF file',
    value: (_, { sarif }) => sarif ?? '',
  },
  {
    name: 'submission',
    description: 'The path of the submission, filled in; empty where it was not asked for',
    value: (_, { submission }) => submission ?? '',
  },
  { name: 'summary', description: 'The verdict in one line', value: (verdict) => headline(verdict) },
];

function counted(severity: Severity): OutputRow['value'] {
  return ({ counts }) => String(counts[severity]);
}

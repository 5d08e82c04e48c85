import type { Severity } from '../rules/finding.js';
import { headline } from '../texts/words.js';
import type { Verdict } from '../verdict/verdict.js';

/** One output of the action: what action.yml and the README say of it, and what sets it. */
export interface OutputRow {
  readonly name: string;
  readonly description: string;
  /** `report` is where the JSON report was written; undefined where it was not. */
  readonly value: (verdict: Verdict, report: string | undefined) => string;
}

/** Every output. action.yml and the README are held to this table by a test. */
export const OUTPUTS: readonly OutputRow[] = [
  {
    name: 'verdict',
    description: '`ready`, `not-ready` or `checker-failure`, for the marketplace that gates',
    value: ({ decision }) => decision,
  },
  { name: 'ready', description: '`true` or `false`', value: ({ decision }) => String(decision === 'ready') },
  { name: 'errors', description: 'The number of errors', value: counted('error') },
  { name: 'warnings', description: 'The number of warnings', value: counted('warning') },
  { name: 'notices', description: 'The number of notices', value: counted('notice') },
  {
    name: 'minimum-server-version',
    description: 'The smallest server version that all that was found works on; empty where it is not known',
    value: ({ compatibility }) => compatibility?.minimum.required ?? '',
  },
  {
    name: 'report',
    description: 'The path of the JSON report',
    value: (_, report) => report ?? '',
  },
  { name: 'summary', description: 'The verdict in one line', value: headline },
];

function counted(severity: Severity): OutputRow['value'] {
  return ({ counts }) => String(counts[severity]);
}

import { NAME, VERSION } from '../about.js';
import type { Severity } from '../rules/finding.js';
import { SEVERITIES } from '../rules/finding.js';
import type { Decision } from '../verdict/verdict.js';
import { codeOf } from './untrusted.js';
import { VERDICT_WORDS, counted } from './words.js';

/** One of several reports, as far as the merged one shows it. */
export interface MergedReport {
  /** The name of its file. */
  readonly file: string;
  readonly path: string;
  readonly kind: string;
  readonly id: string;
  readonly version: string;
  readonly verdict: Decision | 'wrong-usage';
  readonly counts: Readonly<Record<Severity, number>>;
  /** All of it. */
  readonly report: unknown;
}

/** The reports in one JSON file, in the order of their paths. */
export function mergedJson(reports: readonly MergedReport[]): string {
  const merged = {
    schemaVersion: 1,
    tool: { name: NAME, version: VERSION },
    reports: reports.map(({ report }) => report),
  };
  return `${JSON.stringify(merged, null, 2)}\n`;
}

/** The reports as one table. */
export function mergedMarkdown(reports: readonly MergedReport[]): string {
  const ready = reports.filter(({ verdict }) => verdict === 'ready' || verdict === 'not-checked').length;
  return [
    `# ${ready} of ${counted(reports.length, 'contribution')} ready`,
    '',
    '| Folder | Kind | Id | Version | Verdict | Errors | Warnings | Notices |',
    '|---|---|---|---|---|---:|---:|---:|',
    ...reports.map(
      ({ path, kind, id, version, verdict, counts }) =>
        `| ${[codeOf(path), codeOf(kind), codeOf(id), codeOf(version), VERDICT_WORDS[verdict], ...SEVERITIES.map((severity) => counts[severity])].join(' | ')} |`,
    ),
    '',
  ].join('\n');
}

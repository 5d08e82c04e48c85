import { pageOf } from '../about.js';
import type { Finding } from '../rules/finding.js';
import { SEVERITIES } from '../rules/finding.js';
import type { Verdict } from '../verdict/verdict.js';
import { visible } from '../words/quote.js';
import { commandData, commandProperty } from './untrusted.js';

/** The runner keeps the first 10 annotations of each type in a step (actions/runner, ExecutionContext.cs). */
const PER_TYPE = 10;

/** The workflow commands to print, and what did not fit. */
export interface Annotations {
  readonly commands: readonly string[];
  readonly shown: number;
  readonly left: number;
}

/**
 * Findings as workflow commands: the ones in changed files first, then in report order, as many of each severity as
 * GitHub shows.
 */
export function annotations({ findings }: Verdict, changed: ReadonlySet<string>): Annotations {
  const ranked = SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    const isChanged = ({ at }: Finding): boolean => at !== undefined && changed.has(at.file);
    return [...own.filter(isChanged), ...own.filter((finding) => !isChanged(finding))].slice(0, PER_TYPE);
  });
  return { commands: ranked.map(command), shown: ranked.length, left: findings.length - ranked.length };
}

function command({ severity, summary, message, fix, rule, at }: Finding): string {
  const columns: readonly (readonly [string, string | number])[] =
    at?.line === at?.endLine
      ? [
          ['col', at?.column ?? 1],
          ['endColumn', at?.endColumn ?? 1],
        ]
      : [];
  const place: readonly (readonly [string, string | number])[] = at
    ? [['file', at.file], ['line', at.line], ['endLine', at.endLine], ...columns]
    : [];
  const properties = [...place, ['title', summary.replaceAll('`', '')] as const].map(
    ([key, value]) => `${key}=${commandProperty(visible(String(value)))}`,
  );
  return `::${severity} ${properties.join(',')}::${commandData(`${visible(message)}\n${visible(fix)}\n${pageOf(rule)}`)}`;
}

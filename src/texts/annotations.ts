import { PAGES, pageOf } from '../about.js';
import type { Finding } from '../rules/finding.js';
import { SEVERITIES } from '../rules/finding.js';
import type { Verdict } from '../verdict/verdict.js';
import { visible } from '../words/quote.js';
import { groupsOf } from './groups.js';
import { isOfWholeFile } from './places.js';
import { commandData, commandProperty } from './untrusted.js';

/** The runner keeps the first 10 annotations of each type in a step (actions/runner, ExecutionContext.cs). */
const PER_TYPE = 10;
const LONGEST_TITLE = 60;
/** What is wrong with one file stands in one line, which GitHub does not fold. */
const LONGEST_LIST = 600;

/** The workflow commands to print, and what did not fit. */
export interface Annotations {
  readonly commands: readonly string[];
  /** The findings that they tell. */
  readonly shown: number;
  /** The findings that they do not tell. */
  readonly left: number;
}

/**
 * Findings as workflow commands: the ones in changed files first, then in report order, as many of each severity as
 * GitHub shows. Where it is known which files a pull request changes, notices on others are left to the summary.
 */
export function annotations({ findings }: Verdict, changed?: ReadonlySet<string>): Annotations {
  const isChanged = ({ at }: Finding): boolean => at !== undefined && (changed?.has(at.file) ?? false);
  const told = findings.filter((finding) => !changed || finding.severity !== 'notice' || isChanged(finding));
  const groups = grouped(told);
  const ranked = SEVERITIES.flatMap((severity) => {
    const own = groups.filter(([first]) => first.severity === severity);
    const near = own.filter(([first]) => isChanged(first));
    const far = own.filter(([first]) => !isChanged(first));
    return [...near, ...far].slice(0, PER_TYPE);
  });
  const shown = ranked.reduce((sum, group) => sum + group.length, 0);
  return { commands: ranked.map(command), shown, left: told.length - shown };
}

type Group = readonly [Finding, ...Finding[]];

/** What is wrong with a whole file is one annotation, under the heaviest of its findings; all else is one each. */
function grouped(findings: readonly Finding[]): readonly Group[] {
  return groupsOf(findings, (finding) => (isOfWholeFile(finding) ? (finding.at?.file ?? '') : finding)).flatMap(
    ([, group]) => {
      const [first, ...more] = SEVERITIES.flatMap((each) => group.filter(({ severity }) => severity === each));
      return first ? [[first, ...more] as const] : [];
    },
  );
}

function command(group: Group): string {
  const [{ severity, at }] = group;
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
  const properties = [...place, ['title', plain(titleOf(group))] as const].map(
    ([key, value]) => `${key}=${commandProperty(visible(String(value)))}`,
  );
  const lines = linesOf(group).map((line) => plain(visible(line)));
  return `::${severity} ${properties.join(',')}::${commandData(lines.join('\n'))}`;
}

function titleOf([first, ...more]: Group): string {
  const title = `${first.rule}: ${first.fault ?? beginning(first.message)}`;
  return more.length === 0 ? title : `${title}, and ${more.length} more`;
}

/** Annotations are no Markdown. */
function plain(text: string): string {
  return text.replaceAll('`', '');
}

/** The first words of a message, where the rule has no title for what is wrong. */
function beginning(message: string): string {
  if (message.length <= LONGEST_TITLE) return message;
  const start = message.slice(0, LONGEST_TITLE);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), LONGEST_TITLE / 2))}…`;
}

/** What is wrong, what to do, and where to read more: never more than four lines. */
function linesOf([first, ...more]: Group): readonly string[] {
  if (more.length === 0) return [first.message, first.fix, pageOf(first.rule)];
  const parts = more.map(({ rule, fault, message }) => `${fault ?? beginning(message)} (${rule})`);
  const list = parts.join('; ');
  return [
    `${first.message} ${first.fix}`,
    `Also: ${list.length > LONGEST_LIST ? `${list.slice(0, LONGEST_LIST)}…` : `${list}.`}`,
    PAGES,
  ];
}

import { pageOf } from '../../about.js';
import type { Finding } from '../../rules/finding.js';
import type { Excerpts } from '../../verdict/excerpts.js';
import { LONGEST_EXCERPT } from '../../verdict/excerpts.js';
import type { Judged } from '../../verdict/status.js';
import type { Verdict } from '../../verdict/verdict.js';
import { visible } from '../../words/quote.js';
import { groupsOf } from '../groups.js';
import { isOfWholeFile } from '../places.js';
import { versionLine } from '../versions.js';
import { STATUS_WORDS, capitalised, scoreWords } from '../words.js';
import { columnsOf, fitting } from './columns.js';
import { headLines, verdictLine } from './head.js';
import type { Colours, Layout } from './layout.js';
import { SIGNS, colourOf, coloursOf, harmless, isListed, wrapped } from './layout.js';
import { restLines } from './rest.js';
import { placeOf } from './rows.js';

const EXCERPT = 90;

/** The whole report: findings by requirement or file, each with its line, why it matters and what to do, and all that was seen. */
export function full(verdict: Verdict, excerpts: Excerpts, layout: Layout): string {
  const colours = coloursOf(layout);
  const least = layout.minSeverity ?? 'notice';
  const explained = new Set<string>();
  const told = (findings: readonly Finding[]): readonly string[] =>
    findings
      .filter(({ severity }) => isListed(severity, least))
      .flatMap((finding) => findingLines(finding, excerpts, layout, colours, explained));
  const groups =
    layout.group === 'file'
      ? groupsOf(verdict.findings, ({ at }) => at?.file).map(([file, findings]) => {
          const lines = told(findings);
          return lines.length === 0 ? [] : [colours.bold(harmless(visible(file ?? '(repository)'))), ...lines, ''];
        })
      : verdict.requirements
          .filter(({ status, findings }) => findings.length > 0 || !['met', 'notApplicable'].includes(status))
          .map((judged) => requirementLines(judged, told(judged.headed), verdict, layout, colours));
  const scores = scoreWords(verdict).map(([count, words]) => `${count} ${words}`);
  return [
    ...headLines(verdict, layout, colours),
    '',
    ...groups.flat(),
    ...restLines(verdict, layout, colours),
    ...(scores.length > 0 ? [`${'Requirements'.padEnd(13)}${scores.join(' · ')}`] : []),
    verdictLine(verdict, colours),
    '',
  ].join('\n');
}

function requirementLines(
  judged: Judged,
  findings: readonly string[],
  verdict: Verdict,
  layout: Layout,
  colours: Colours,
): readonly string[] {
  const elsewhere = [
    ...new Set(judged.findings.filter((finding) => !judged.headed.includes(finding)).map(({ rule }) => rule)),
  ];
  const seen = [
    ...(judged.status === 'reviewer' && judged.requirement.reviewer ? [judged.requirement.reviewer] : []),
    ...judged.evidence,
  ].map((words) => `${capitalised(visible(words))}.`);
  const notes = [...(elsewhere.length > 0 ? [`See ${elsewhere.join(', ')}.`] : []), ...seen];
  return [
    heading(judged, layout, colours),
    ...findings,
    ...needed(judged, verdict, layout),
    ...notes.flatMap((words) => wrapped(words, '  ', layout.columns)).map(colours.dim),
    '',
  ];
}

function heading({ requirement, status }: Judged, { columns }: Layout, colours: Colours): string {
  const words = STATUS_WORDS[status];
  const title =
    requirement.title.length > columns - words.length - 2
      ? `${requirement.title.slice(0, columns - words.length - 3)}…`
      : requirement.title;
  const colour = status === 'notMet' ? colours.red : status === 'attention' ? colours.yellow : colours.cyan;
  return `${colours.bold(title)}${' '.repeat(columns - title.length - words.length)}${colour(words)}`;
}

function needed({ requirement }: Judged, verdict: Verdict, { columns }: Layout): readonly string[] {
  const line = requirement.id === 'functional/compatibility' ? versionLine(verdict) : undefined;
  return line === undefined ? [] : wrapped(visible(line), '  ', columns);
}

function findingLines(
  finding: Finding,
  excerpts: Excerpts,
  layout: Layout,
  colours: Colours,
  explained: Set<string>,
): readonly string[] {
  const { severity, rule } = finding;
  const place = placeOf(finding);
  const [first = '', ...more] = wrapped(`${place}  ${visible(finding.message)}`.trimStart(), '    ', layout.columns);
  const isNew = !explained.has(rule);
  explained.add(rule);
  const line = (label: string, words: string): readonly string[] => {
    const [start = '', ...rest] = wrapped(`${label} ${visible(words)}`, '    ', layout.columns);
    return [start.replace(label, colours.bold(label)), ...rest];
  };
  return [
    `  ${colourOf(severity, colours)(SIGNS[severity])} ${first.slice(4)}`,
    ...more,
    ...(isOfWholeFile(finding) ? [] : excerptLines(finding, excerpts, layout, colours)),
    ...line('Fix:', finding.fix),
    ...(isNew ? [...line('Why:', finding.why), `    ${colours.dim(pageOf(rule))}`] : []),
  ];
}

function excerptLines({ at }: Finding, excerpts: Excerpts, { columns }: Layout, colours: Colours): readonly string[] {
  const line = at && excerpts.get(`${at.file}:${at.line}`);
  if (!at || !line?.trim() || (at.column > line.length && line.length >= LONGEST_EXCERPT)) return [];
  const width = Math.min(EXCERPT, columns - 12 - String(at.line).length);
  const indent = line.length - line.trimStart().length;
  // A long line is cut so that the place stays in sight.
  const lead = line.slice(indent, at.column - 1);
  const isFar = lead.length > width - 20 || columnsOf(lead) > width - 20;
  const from = isFar ? Math.max(at.column - 1 - 20, indent) : indent;
  const text = harmless(visible(fitting(line.slice(from, from + width), width)));
  const before = columnsOf(visible(line.slice(from, at.column - 1)));
  const end = at.endLine > at.line ? line.length : at.endColumn - 1;
  const marked = columnsOf(visible(line.slice(at.column - 1, Math.min(end, from + width))));
  const length = Math.max(1, Math.min(marked, columnsOf(text) - before));
  const number = String(at.line);
  return [
    `    ${colours.dim(`│ ${number} │`)} ${text}`,
    `    ${colours.dim(`│ ${' '.repeat(number.length)} │`)} ${' '.repeat(before)}${colours.red('^'.repeat(length))}`,
  ];
}

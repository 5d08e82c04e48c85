import { createColors } from 'picocolors';
import { NAME, pageOf } from '../about.js';
import type { Finding, Severity } from '../rules/finding.js';
import type { Excerpts } from '../verdict/excerpts.js';
import { LONGEST_EXCERPT } from '../verdict/excerpts.js';
import type { Judged } from '../verdict/status.js';
import type { Verdict } from '../verdict/verdict.js';
import { visible } from '../words/quote.js';
import { columnsOf, fitting } from './columns.js';
import { versionLine } from './versions.js';
import { STATUS_WORDS, findingCounts, headline, openWords, otherDecisions, scoreWords, subjectName } from './words.js';

/** How the report is laid out. */
export interface Layout {
  readonly colours: boolean;
  /** Characters per line. */
  readonly columns: number;
  /** Whole milliseconds that the run took; left out where it is undefined. */
  readonly milliseconds?: number | undefined;
}

const SIGNS: Readonly<Record<Severity, string>> = { error: '✖', warning: '⚠', notice: 'ℹ' };
const EXCERPT = 90;

type Colours = ReturnType<typeof createColors>;

/** The report for people at a terminal: requirements with findings, then what was not checked, then the verdict in one line. */
export function terminal(verdict: Verdict, excerpts: Excerpts, layout: Layout): string {
  const colours = createColors(layout.colours);
  const { subject } = verdict;
  const explained = new Set<string>();
  const shown = verdict.requirements.filter(({ findings }) => findings.length > 0);
  const groups = shown.flatMap((judged) => {
    const elsewhere = [
      ...new Set(judged.findings.filter((finding) => !judged.headed.includes(finding)).map(({ rule }) => rule)),
    ];
    const lines = judged.headed.flatMap((finding) => findingLines(finding, excerpts, layout, colours, explained));
    return [
      heading(judged, layout, colours),
      ...lines,
      ...needed(judged, verdict, layout),
      ...(elsewhere.length > 0 ? wrapped(`see ${elsewhere.join(', ')}`, '    ', layout.columns).map(colours.dim) : []),
      '',
    ];
  });
  const unchecked = verdict.requirements.filter(({ status, evidence }) => status === 'unknown' && evidence.length > 0);
  return [
    `${colours.bold(
      harmless(
        visible(`${subjectName(subject.kind, subject.id)} ${subject.version ?? ''}`)
          .trim()
          .slice(0, 120),
      ),
    )} (${subject.kind}, ${subject.marketplace})`,
    '',
    ...groups,
    ...(unchecked.length > 0
      ? [
          colours.dim('Could not be checked'),
          ...unchecked.flatMap(({ requirement, evidence }) =>
            wrapped(`${requirement.title}: ${visible(evidence.join('; '))}`, '  ', layout.columns).map(colours.dim),
          ),
          '',
        ]
      : []),
    ...crashes(verdict),
    ...openWords(verdict).flatMap((line) => wrapped(visible(line), '', layout.columns)),
    ...verdict.limits.flatMap((limit) => wrapped(`Note: ${visible(limit)}.`, '', layout.columns)),
    scoreWords(verdict.score)
      .map(([count, words]) => `${count} ${words}`)
      .join(' · '),
    ...otherDecisions(verdict),
    ...verdict.findings.slice(0, 1).map(({ rule }) => colours.dim(`${NAME} --explain ${rule} tells more of a rule.`)),
    verdictLine(verdict, layout, colours),
    '',
  ].join('\n');
}

/** In a workflow the runner takes `::` at the start of a line as a command. */
function harmless(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1\\x3a');
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
  const { at, severity, rule } = finding;
  const colour = severity === 'error' ? colours.red : severity === 'warning' ? colours.yellow : colours.cyan;
  const place = at ? `${visible(at.file)}:${at.line}:${at.column}  ` : '';
  const [first = '', ...more] = wrapped(`${place}${visible(finding.message)}`, '    ', layout.columns);
  const page = explained.has(rule) ? [] : [colours.dim(`    ${pageOf(rule)}`)];
  explained.add(rule);
  return [
    `  ${colour(SIGNS[severity])} ${first.slice(4)}`,
    ...more,
    ...excerptLines(finding, excerpts, layout, colours),
    ...wrapped(visible(finding.fix), '    ', layout.columns),
    ...page,
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

function crashes({ outcomes }: Verdict): readonly string[] {
  return outcomes.flatMap((outcome) =>
    outcome.status === 'errored' ? [`The rule ${outcome.rule.id} crashed: ${visible(outcome.reason)}`] : [],
  );
}

function verdictLine(verdict: Verdict, { milliseconds }: Layout, colours: Colours): string {
  const colour = {
    ready: colours.green,
    'not-checked': colours.yellow,
    'not-ready': colours.red,
    'checker-failure': colours.red,
  }[verdict.decision];
  const time = milliseconds === undefined ? '' : `  ${(milliseconds / 1000).toFixed(2)} s`;
  return `${colour(colours.bold(headline(verdict)))}: ${findingCounts(verdict)}.${time}`;
}

/** Breaks a text at blanks; every line starts with the indent. */
function wrapped(text: string, indent: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  let length = indent.length;
  for (const word of text.split(/ +/)) {
    const width = columnsOf(word);
    if (line !== indent && length + width + 1 > columns) {
      lines.push(line);
      line = indent;
      length = indent.length;
    }
    length += line === indent ? width : width + 1;
    line += line === indent ? word : ` ${word}`;
  }
  return [...lines, line].map(harmless);
}

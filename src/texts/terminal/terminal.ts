import { compareLocations } from '../../documents/text.js';
import type { Finding, Severity } from '../../rules/finding.js';
import { SEVERITIES } from '../../rules/finding.js';
import type { Verdict } from '../../verdict/verdict.js';
import { visible } from '../../words/quote.js';
import { groupsOf } from '../groups.js';
import { STATUS_WORDS, counted } from '../words.js';
import { columnsOf } from './columns.js';
import { headLines, verdictLine as lastLine } from './head.js';
import type { Colours, Layout } from './layout.js';
import { coloursOf, harmless, isListed } from './layout.js';
import { restLines } from './rest.js';
import { findingRows } from './rows.js';

const LEAST: Severity = 'warning';

/** The verdict that gates, in a line. */
export function verdictLine(verdict: Verdict, layout: Layout): string {
  return lastLine(verdict, coloursOf(layout));
}

/**
 * The report for people at a terminal: the verdicts, every error, the warnings, then what is no finding, and the verdict that
 * gates. In the log of a workflow more follows, and the verdict after that.
 */
export function terminal(verdict: Verdict, layout: Layout): string {
  const colours = coloursOf(layout);
  const least = layout.minSeverity ?? LEAST;
  const listed = verdict.findings
    .filter(({ severity }) => isListed(severity, least))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || compareLocations(a.at, b.at));
  const blocks = [
    headLines(verdict, layout, colours),
    [...grouped(verdict, listed, layout, colours), ...foldedLines(verdict, least, layout, colours)],
    restLines(verdict, layout, colours),
  ].filter((lines) => lines.length > 0);
  const tail =
    layout.door === 'action'
      ? []
      : [...hint(listed[0] ?? verdict.findings[0], layout, colours), lastLine(verdict, colours)];
  return [
    ...blocks
      .map((lines) => lines.join('\n'))
      .join('\n\n')
      .split('\n'),
    ...tail,
    '',
  ].join('\n');
}

function grouped(
  { requirements }: Verdict,
  listed: readonly Finding[],
  layout: Layout,
  colours: Colours,
): readonly string[] {
  if (layout.group === undefined) return findingRows(listed, layout, colours);
  const blocks =
    layout.group === 'file'
      ? groupsOf(listed, ({ at }) => at?.file).map(([file, findings]) => [
          colours.bold(harmless(visible(file ?? '(repository)'))),
          ...findingRows(findings, layout, colours, true),
        ])
      : requirements.flatMap((judged) => {
          const findings = listed.filter((finding) => judged.headed.includes(finding));
          const { title } = judged.requirement;
          const status = STATUS_WORDS[judged.status];
          const gap = Math.max(2, layout.columns - columnsOf(title) - status.length);
          return findings.length === 0
            ? []
            : [
                [
                  `${colours.bold(title)}${' '.repeat(gap)}${colours.dim(status)}`,
                  ...findingRows(findings, layout, colours),
                ],
              ];
        });
  return blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** What is milder than what is listed, in one line for each severity: the commonest first, as far as the line goes. */
function foldedLines(
  { findings, counts }: Verdict,
  least: Severity,
  layout: Layout,
  colours: Colours,
): readonly string[] {
  return SEVERITIES.filter((severity) => !isListed(severity, least) && counts[severity] > 0).map((severity) => {
    const how = layout.door === 'action' ? '' : ` — --min-severity ${severity}`;
    const names = findings.filter((finding) => finding.severity === severity).map(({ fault, rule }) => fault ?? rule);
    const parts = [...groupsOf(names, (name) => name)]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([name, all]) => `${all.length > 1 ? `${all.length} × ` : ''}${name}`);
    const line = (shown: number): string =>
      `  ${counted(counts[severity], severity)}: ${parts.slice(0, shown).join(', ')}${shown < parts.length ? ', …' : ''}${how}`;
    const shown = parts.findLastIndex((_, index) => columnsOf(line(index + 1)) <= layout.columns) + 1;
    return colours.dim(shown > 0 ? line(shown) : `  ${counted(counts[severity], severity)}${how}`);
  });
}

/** What to type for more. */
function hint(finding: Finding | undefined, { milliseconds }: Layout, colours: Colours): readonly string[] {
  const parts = [
    ...(finding ? [`--explain ${finding.rule}`, '--format full'] : []),
    ...(milliseconds === undefined ? [] : [`${(milliseconds / 1000).toFixed(1)} s`]),
  ];
  return parts.length === 0 ? [] : [colours.dim(parts.join(' · '))];
}

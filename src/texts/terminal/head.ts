import type { Verdict } from '../../verdict/verdict.js';
import { standingsOf } from '../../verdict/verdict.js';
import { visible } from '../../words/quote.js';
import { findingCounts, standingWords, subjectName } from '../words.js';
import { columnsOf, fitting } from './columns.js';
import type { Colours, Layout } from './layout.js';
import { harmless, onlineWord, wrapped } from './layout.js';

const LABEL = 12;

/** What was checked, and where it stands with each marketplace. */
export function headLines(verdict: Verdict, layout: Layout, colours: Colours): readonly string[] {
  const { subject } = verdict;
  const version = subject.version === undefined ? '' : ` ${subject.version}`;
  const commit = subject.commit === undefined ? '' : `commit ${subject.commit.slice(0, 7)}`;
  const kind = ` (${subject.kind})`;
  const name = fitting(
    harmless(visible(`${subjectName(subject.kind, subject.id)}${version}`.slice(0, 200))),
    Math.max(20, layout.columns - kind.length - commit.length - 2),
  );
  const between = layout.columns - columnsOf(name) - kind.length - commit.length;
  return [
    `${colours.bold(name)}${kind}${commit === '' ? '' : `${' '.repeat(Math.max(2, between))}${colours.dim(commit)}`}`,
    ...standingsOf(verdict).flatMap(([marketplace, standing]) => {
      const [first = '', ...more] = wrapped(
        standingWords(standing, onlineWord(layout)),
        ' '.repeat(LABEL),
        layout.columns,
      );
      return [`${marketplace.padEnd(LABEL)}${decisionColour(standing.decision, colours)(first.slice(LABEL))}`, ...more];
    }),
  ];
}

/** The verdict of the marketplace that gates, in the last line. */
export function verdictLine(verdict: Verdict, colours: Colours): string {
  const { decision, subject, partial } = verdict;
  const counts = findingCounts(verdict);
  if (partial && decision !== 'checker-failure')
    return `${colours.bold('No verdict, because only some rules were run')}: ${counts}`;
  const word = {
    ready: 'ready',
    'not-checked': 'no errors found, not everything checked',
    'not-ready': 'not ready',
    'checker-failure': 'no verdict, because the checker failed',
  }[decision];
  return `${decisionColour(decision, colours)(colours.bold(`${subject.marketplace}: ${word}`))} · ${counts}`;
}

function decisionColour(decision: Verdict['decision'], colours: Colours): (text: string) => string {
  return {
    ready: colours.green,
    'not-checked': colours.yellow,
    'not-ready': colours.red,
    'checker-failure': colours.red,
  }[decision];
}

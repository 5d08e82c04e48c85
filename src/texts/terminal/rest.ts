import type { Ignored } from '../../rules/ignores.js';
import type { Verdict } from '../../verdict/verdict.js';
import { visible } from '../../words/quote.js';
import type { Remedy } from '../remedies.js';
import { backlogWords, remediesOf, shortNames } from '../remedies.js';
import { counted } from '../words.js';
import type { Colours, Layout } from './layout.js';
import { onlineWord, wrapped } from './layout.js';

const LABEL = 13;
const MOST = 5;

/** What is no finding: what was set aside, what a person looks at, and what was not checked. */
export function restLines(verdict: Verdict, layout: Layout, colours: Colours): readonly string[] {
  const reviewer = verdict.requirements.filter(({ status }) => status === 'reviewer');
  const details = layout.door === 'action' ? '' : ': --format full';
  const backlog = backlogWords(verdict);
  return [
    ...verdict.outcomes.flatMap((outcome) =>
      outcome.status === 'errored'
        ? [['Crashed', `${outcome.rule.id}: ${outcome.reason}. This is a fault of the checker.`] as const]
        : [],
    ),
    ...few(verdict.ignored.map(asideWords)).map((words) => ['Set aside', words] as const),
    ...few(verdict.waiting.map(asideWords)).map(
      (words) => ['Waits', `${words}; it counts until it is merged`] as const,
    ),
    ...(reviewer.length > 0 ? [['A reviewer', `will still look at ${shortNames(reviewer)}${details}`] as const] : []),
    ...remediesOf(verdict).map((remedy) => ['Not checked', remedyWords(remedy, layout)] as const),
    ...(backlog === undefined ? [] : [['No check yet', `for ${backlog}`] as const]),
    ...verdict.limits.map((limit) => ['Note', `${limit}.`] as const),
  ].flatMap(([label, words], index, all) => {
    const shown = all[index - 1]?.[0] === label ? '' : label;
    const [first = '', ...more] = wrapped(visible(words), ' '.repeat(LABEL), layout.columns);
    return [`${colours.dim(shown.padEnd(LABEL))}${first.slice(LABEL)}`, ...more];
  });
}

function few(words: readonly string[]): readonly string[] {
  const more = words.length - MOST;
  return more > 0 ? [...words.slice(0, MOST), `and ${more} more`] : words;
}

function asideWords({ ignore, finding }: Ignored): string {
  const place = finding.at ? ` (${finding.at.file}:${finding.at.line})` : '';
  return `${ignore.rule}${place}: ${ignore.reason.slice(0, 300)}${ignore.until === undefined ? '' : `, until ${ignore.until}`}`;
}

function remedyWords({ kind, requirements, reason }: Remedy, layout: Layout): string {
  const names = shortNames(requirements);
  const needs = requirements.length === 1 ? 'needs' : 'need';
  if (kind === 'offline') return `${requirements.length} ${needs} ${onlineWord(layout)} (${names})`;
  if (kind === 'tags') {
    const remedy = layout.door === 'action' ? '`fetch-depth: 0` for actions/checkout' : 'git fetch --tags';
    return `${requirements.length} ${needs} the tags: ${remedy} (${names})`;
  }
  return kind === 'more' ? `${counted(requirements.length, 'more requirement')}: ${names}` : `${names}: ${reason}`;
}

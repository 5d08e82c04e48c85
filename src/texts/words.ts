import type { Kind, Marketplace } from '../mattermost/kinds.js';
import { SEVERITIES } from '../rules/finding.js';
import type { Standing } from '../verdict/standing.js';
import type { Status } from '../verdict/status.js';
import { isBacklog } from '../verdict/status.js';
import type { Decision, Verdict } from '../verdict/verdict.js';
import { standingsOf } from '../verdict/verdict.js';

/** How a status is called, wherever it is shown. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  met: 'met',
  notMet: 'not met',
  attention: 'needs attention',
  reviewer: 'for a reviewer',
  unknown: 'not checked',
  notApplicable: 'not applicable',
};

/** How a verdict is called, wherever it is shown; the keys are its words for programs. */
export const VERDICT_WORDS: Readonly<Record<Decision | 'wrong-usage', string>> = {
  ready: 'Ready',
  'not-checked': 'No errors found',
  'not-ready': 'Not ready',
  'checker-failure': 'The checker failed',
  'wrong-usage': 'Wrong usage',
};

/** How the network is asked for: in a workflow, and on the command line. */
export type OnlineWord = 'online: true' | '--online';

/** The first line of every output: what was decided for the marketplace that gates. */
export function headline(verdict: Verdict, online: OnlineWord = 'online: true'): string {
  const { decision, subject, partial } = verdict;
  const market = `the ${subject.marketplace} Marketplace`;
  if (decision === 'checker-failure')
    return `The checker failed: no verdict for ${market}. This is a fault of the checker, not of the ${subject.kind}`;
  const standing = verdict.standings[subject.marketplace];
  if (partial || !standing) return `No verdict, because only some rules were run: ${findingCounts(verdict)}`;
  const [first = '', ...more] = standingParts(standing, online, ' requirements');
  const words = `${VERDICT_WORDS[decision]} for ${market}`;
  return [`${words}${first === '' ? '' : `: ${first}`}`, ...more].join(' · ');
}

/** Where a contribution stands with a marketplace, in a few words without the name of either. */
export function standingWords(standing: Standing, online: OnlineWord): string {
  const word = { ...VERDICT_WORDS, 'checker-failure': 'No verdict: the checker failed' }[standing.decision];
  const [first = '', ...more] = standing.decision === 'checker-failure' ? [] : standingParts(standing, online, '');
  const joint = standing.decision === 'not-checked' ? ', ' : ' · ';
  return [`${word.toLowerCase()}${first === '' ? '' : `${joint}${first}`}`, ...more].join(' · ');
}

/** What stands beside the word: first what it is about, then what is not known. */
function standingParts(
  { decision, asked, notMet, attention, open, offline, elsewhere, counts }: Standing,
  online: OnlineWord,
  noun: '' | ' requirements',
): readonly string[] {
  const unchecked = open + elsewhere;
  const about = {
    ready: '',
    'not-checked': `${open} of ${asked}${noun} not checked`,
    'not-ready':
      counts.error > 0
        ? `${counted(counts.error, 'error')}, ${notMet} of ${asked}${noun} not met`
        : `${counted(counts.warning, 'warning')}, ${attention} of ${asked}${noun} in need of attention`,
    'checker-failure': '',
  }[decision];
  const left = decision === 'not-checked' ? elsewhere : unchecked;
  return [
    about,
    ...(left > 0 ? [`${left}${decision === 'not-checked' ? ' more' : ''} not checked`] : []),
    ...(offline > 0 ? [`${offline} more with ${online}`] : []),
  ];
}

const SHOWN_REASONS = 5;

/** What keeps the marketplace that gates from a decision, a sentence each; nothing where it has one. */
export function openWords({ decision, open, partial }: Verdict): readonly string[] {
  if (decision !== 'not-checked' || partial) return [];
  const more = open.length - SHOWN_REASONS;
  return [
    ...open.slice(0, SHOWN_REASONS).map((gap) => `Not checked: ${gap.missing}.`),
    ...(more > 0 ? [`Not checked for ${counted(more, 'more reason')}.`] : []),
  ];
}

/** The other marketplaces, where there are some, with the standing of each. */
export function otherStandings(verdict: Verdict): readonly (readonly [Marketplace, Standing])[] {
  return standingsOf(verdict).filter(([marketplace]) => marketplace !== verdict.subject.marketplace);
}

/** The numbers of requirements per status; those that no rule looks at yet are in no number. */
export function scoreWords({ score, requirements }: Verdict): readonly (readonly [number, string])[] {
  const backlog = requirements.filter(isBacklog).length;
  const all: readonly (readonly [number, string])[] = [
    [score.met, 'met'],
    [score.notMet, 'not met'],
    [score.attention, score.attention === 1 ? 'needs attention' : 'need attention'],
    [score.reviewer, 'for a reviewer'],
    [score.unknown - backlog, 'not checked'],
  ];
  return all.filter(([count]) => count > 0);
}

/** A number and a noun in its right form. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The findings in numbers, as `3 errors, 5 warnings`. */
export function findingCounts({ counts, ignored }: Verdict): string {
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  return [
    ...(found.length === 0 ? ['no findings'] : found.map((severity) => counted(counts[severity], severity))),
    ...(ignored.length > 0 ? [`${ignored.length} set aside`] : []),
  ].join(', ');
}

/** The name under which a contribution is introduced. */
export function subjectName(kind: Kind, id: string | undefined): string {
  return id ?? `this ${kind}`;
}

/** A sentence with a capital at its start; the name of a file or field there stays as it is. */
export function capitalised(words: string): string {
  return /^[a-z]+(?:[\s,;:]|$)/.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

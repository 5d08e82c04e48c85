import type { Kind, Marketplace } from '../mattermost/kinds.js';
import { SEVERITIES } from '../rules/finding.js';
import type { Status } from '../verdict/status.js';
import type { Decision, Verdict } from '../verdict/verdict.js';
import { decisionsOf, isUnread } from '../verdict/verdict.js';

/** How a status is called, wherever it is shown. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  met: 'met',
  notMet: 'not met',
  attention: 'needs attention',
  reviewer: 'for a reviewer',
  unknown: 'unknown',
  notApplicable: 'not applicable',
};

/** How a verdict is called, wherever it is shown; the keys are its words for programs. */
export const VERDICT_WORDS: Readonly<Record<Decision | 'wrong-usage', string>> = {
  ready: 'Ready',
  'not-checked': 'Not checked',
  'not-ready': 'Not ready',
  'checker-failure': 'The checker failed',
  'wrong-usage': 'Wrong usage',
};

/** The first line of every output: what was decided for the marketplace that gates. */
export function headline(verdict: Verdict): string {
  const { decision, subject, score, unknown, offline } = verdict;
  const words = `${VERDICT_WORDS[decision]} for the ${subject.marketplace} Marketplace`;
  if (decision === 'checker-failure')
    return `${words.replace(' for', ': no verdict for')} · this is a fault of the checker, not of the ${subject.kind}`;
  const network = offline > 0 ? ` (${offline} need${offline === 1 ? 's' : ''} the network)` : '';
  const left = unknown > 0 ? ` · ${counted(unknown, 'requirement')} unknown${network}` : '';
  if (decision === 'not-checked')
    return `${words}: nothing failed, but not all of it could be ${isUnread(verdict) ? 'read' : 'decided'}${left}`;
  if (decision === 'ready') return unknown > 0 ? `${words} as far as it could be checked${left}` : words;
  return `${words} · ${score.notMet > 0 ? `${counted(score.notMet, 'requirement')} not met` : `${counted(score.attention, 'requirement')} with warnings`}`;
}

/** What keeps the marketplace that gates from a decision, a sentence each; nothing where it has one. */
export function openWords({ decision, open }: Verdict): readonly string[] {
  if (decision !== 'not-checked') return [];
  const more = open.length - SHOWN_REASONS;
  return [
    ...open.slice(0, SHOWN_REASONS).map((gap) => `Not checked: ${gap.missing}.`),
    ...(more > 0 ? [`Not checked for ${counted(more, 'more reason')}.`] : []),
  ];
}

const SHOWN_REASONS = 5;

/** What was decided for the other marketplace, where there is one. */
export function otherDecisions(verdict: Verdict): readonly string[] {
  return decisionsOf(verdict)
    .filter(([marketplace]) => marketplace !== verdict.subject.marketplace)
    .map(
      ([marketplace, decision]: readonly [Marketplace, Decision]) =>
        `${VERDICT_WORDS[decision]} for the ${marketplace} Marketplace.`,
    );
}

/** The numbers of requirements per status: they add up to all requirements. */
export function scoreWords(score: Verdict['score']): readonly (readonly [number, string])[] {
  return [
    [score.met, 'met'],
    [score.notMet, 'not met'],
    [score.attention, score.attention === 1 ? 'needs attention' : 'need attention'],
    [score.reviewer, 'for a reviewer'],
    [score.unknown, 'unknown'],
    ...(score.notApplicable > 0 ? [[score.notApplicable, 'not applicable'] as const] : []),
  ];
}

/** A number and a noun in its right form. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The findings in numbers, as `3 errors, 5 warnings`. */
export function findingCounts({ counts, ignored }: Verdict): string {
  return [
    ...SEVERITIES.map((severity) => counted(counts[severity], severity)),
    ...(ignored.length > 0 ? [`${ignored.length} set aside`] : []),
  ].join(', ');
}

/** The name under which a contribution is introduced. */
export function subjectName(kind: Kind, id: string | undefined): string {
  return id ?? `this ${kind}`;
}

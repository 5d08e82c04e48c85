import type { Kind, Marketplace } from '../mattermost/kinds.js';
import { SEVERITIES } from '../rules/finding.js';
import type { Status } from '../verdict/status.js';
import type { Decision, Verdict } from '../verdict/verdict.js';
import { decisionsOf } from '../verdict/verdict.js';

/** How a status is called, wherever it is shown. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  met: 'met',
  notMet: 'not met',
  attention: 'needs attention',
  reviewer: 'for a reviewer',
  unknown: 'unknown',
  notApplicable: 'not applicable',
};

const DECISION_WORDS: Readonly<Record<Decision, string>> = {
  ready: 'Ready',
  'not-ready': 'Not ready',
  'checker-failure': 'The checker failed',
};

/** The first line of every output: what was decided for the marketplace that gates. */
export function headline(verdict: Verdict): string {
  const { decision, subject, score } = verdict;
  const words = `${DECISION_WORDS[decision]} for the ${subject.marketplace} Marketplace`;
  if (decision === 'checker-failure')
    return `${words.replace(' for', ': no verdict for')} · this is a fault of the checker, not of the ${subject.kind}`;
  if (decision === 'ready')
    return score.unknown > 0
      ? `${words} as far as it could be checked · ${counted(score.unknown, 'requirement')} unknown`
      : words;
  return `${words} · ${score.notMet > 0 ? `${counted(score.notMet, 'requirement')} not met` : `${counted(score.attention, 'requirement')} with warnings`}`;
}

/** What was decided for the other marketplace, where there is one. */
export function otherDecisions(verdict: Verdict): readonly string[] {
  return decisionsOf(verdict)
    .filter(([marketplace]) => marketplace !== verdict.subject.marketplace)
    .map(
      ([marketplace, decision]: readonly [Marketplace, Decision]) =>
        `${DECISION_WORDS[decision]} for the ${marketplace} Marketplace.`,
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
export function findingCounts({ counts }: Verdict): string {
  return SEVERITIES.map((severity) => counted(counts[severity], severity)).join(', ');
}

/** The name under which a contribution is introduced. */
export function subjectName(kind: Kind, id: string | undefined): string {
  return id ?? `this ${kind}`;
}

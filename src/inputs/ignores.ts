import type { Outcome } from '../rules/check.js';
import { existingIn, heldIn, waitingIn } from '../rules/check.js';
import { countedByRule, nameOf, unusedWords } from '../rules/ignores.js';
import type { PlacedIgnore } from './configuration.js';
import { DEEPER } from './standing.js';

const DAY = 24 * 60 * 60 * 1000;
const NOTICE_DAYS = 14;

/** The ignores that still hold on a day, as `2026-11-22`: each holds to the end of its `until`. */
export function holding(ignores: readonly PlacedIgnore[], today: string): readonly PlacedIgnore[] {
  return ignores.filter(({ until }) => until === undefined || until >= today);
}

/** What is to be said of ignores that have ended, that end soon, or that set nothing aside. `ran` tells which rules were run. */
export function remarksOn(
  ignores: readonly PlacedIgnore[],
  outcomes: readonly Outcome[],
  today: string,
  ran: (rule: string) => boolean,
): readonly string[] {
  const ignored = outcomes.flatMap((outcome) => [...heldIn(outcome), ...waitingIn(outcome)]);
  const findings = outcomes.flatMap((outcome) => ('findings' in outcome ? outcome.findings : []));
  return ignores
    .filter(({ rule }) => ran(rule))
    .flatMap((ignore) => {
      const { until, place } = ignore;
      const name = `The ignore of ${nameOf(ignore)} (${place})`;
      if (until !== undefined && until < today) return [`${name} ended on ${until}`];
      const isUsed = ignored.some((held) => held.ignore === ignore);
      const ends = until !== undefined && Date.parse(until) - Date.parse(today) <= NOTICE_DAYS * DAY;
      return [
        ...(isUsed ? [] : [`${name} ${unusedWords(ignore, findings)}`]),
        ...(ends ? [`${name} ends on ${until}`] : []),
      ];
    });
}

/** What `only-new` leaves out of a verdict, or why it leaves nothing. */
export function newRemarks(outcomes: readonly Outcome[], isCompared: boolean): readonly string[] {
  if (!isCompared)
    return [
      `Every finding counts, because the commit that this pull request is based on is not in the checkout, so that what is new is not known. ${DEEPER}`,
    ];
  const existing = outcomes.flatMap(existingIn).map((finding) => ({ finding }));
  return existing.length === 0
    ? []
    : [`There before this pull request, and not counted (only-new): ${countedByRule(existing)}`];
}

/** What a pull request sets aside by its own configuration, or would, counted by rule. */
export function asideRemarks(outcomes: readonly Outcome[]): readonly string[] {
  const added = outcomes.flatMap(heldIn).filter(({ ignore }) => ignore.standing === 'added');
  const waiting = outcomes.flatMap(waitingIn);
  return [
    ...(added.length > 0 ? [`This pull request sets aside ${countedByRule(added)}`] : []),
    ...(waiting.length > 0
      ? [
          `This pull request sets aside ${countedByRule(waiting)}. It comes from a fork, and they count until it is merged`,
        ]
      : []),
  ];
}

import type { Compatibility, Evidence } from '../facts/compatibility/proof.js';
import type { Kind, Marketplace } from '../mattermost/kinds.js';
import { MARKETPLACES, marketplacesOf } from '../mattermost/kinds.js';
import { REQUIREMENTS } from '../mattermost/requirements.js';
import type { Missing } from '../repository/missing.js';
import type { Outcome } from '../rules/check.js';
import { existingIn, heldIn, waitingIn } from '../rules/check.js';
import type { Ignored } from '../rules/ignores.js';
import type { Finding, Severity } from '../rules/finding.js';
import { SEVERITIES } from '../rules/finding.js';
import type { Rule } from '../rules/rule.js';
import type { Judged, Status } from './status.js';
import type { Decision, FailOn, Standing, Terms } from './standing.js';
import { askedBy, countsOf, opening, standingOf } from './standing.js';
import { STATUSES, isBacklog, judgeRequirement } from './status.js';

export type { Decision, FailOn, Terms } from './standing.js';

/** What was checked. */
export interface Subject {
  /** Relative to the repository root; `.` for the root. */
  readonly path: string;
  readonly kind: Kind;
  /** Whose verdict gates. */
  readonly marketplace: Marketplace;
  readonly id: string | undefined;
  readonly version: string | undefined;
  readonly minServerVersion: string | undefined;
  readonly commit: string | undefined;
  readonly releaseTag: string | undefined;
}

/** Everything that the outputs show. */
export interface Verdict {
  readonly subject: Subject;
  readonly decision: Decision;
  /** Per marketplace, with what it rests on; absent where the kind cannot be listed there. */
  readonly standings: Readonly<Partial<Record<Marketplace, Standing>>>;
  readonly failOn: FailOn;
  /** What keeps the marketplace that gates from being sure, each reason once: see `not-checked`. */
  readonly open: readonly Missing[];
  /** How many of its requirements were not checked, for whatever reason; those that no rule looks at yet are not counted. */
  readonly unknown: number;
  readonly online: boolean;
  /** Whether only some rules were run; then no marketplace has a decision. */
  readonly partial: boolean;
  readonly score: Readonly<Record<Status, number>>;
  readonly requirements: readonly Judged[];
  readonly outcomes: readonly Outcome[];
  /** In the order of the rules, then of the places; at most 50 of each rule. */
  readonly findings: readonly Finding[];
  /** All findings, those that are not shown included. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly ignored: readonly Ignored[];
  /** What was there before the pull request, and does not count; undefined where all counts. */
  readonly existing: readonly Finding[] | undefined;
  /** Those of the findings that a fork asks to set aside. */
  readonly waiting: readonly Ignored[];
  readonly limits: readonly string[];
  /** The server versions that the code asks for; absent where the kind has none, or the code was not read. */
  readonly compatibility: Compatibility | undefined;
}

const COMPATIBILITY = 'functional/compatibility';
const NOTHING: Evidence = { seen: [], unproven: [] };

/**
 * Judges the outcomes of some rules of the catalogue: a status for every requirement, a decision for every marketplace.
 * `failures` are faults of the checker beside those of rules: there is no verdict then.
 */
export function judge(
  subject: Subject,
  outcomes: readonly Outcome[],
  catalogue: readonly Rule[],
  terms: Terms,
  limits: readonly string[],
  compatibility?: Compatibility,
  failures: readonly string[] = [],
  isCompared = false,
): Verdict {
  const requirements = REQUIREMENTS.map((requirement) =>
    judgeRequirement(
      requirement,
      subject.kind,
      outcomes,
      catalogue,
      requirement.id === COMPATIBILITY && compatibility ? compatibility.evidence : NOTHING,
    ),
  );
  const marketplaces = marketplacesOf(subject.kind);
  const gate = askedBy(subject.marketplace, subject.kind, requirements);
  const decided = (marketplace: Marketplace): Decision =>
    failures.length > 0 ? 'checker-failure' : decide(askedBy(marketplace, subject.kind, requirements), outcomes, terms);
  const standings = Object.fromEntries(
    (terms.partial ? [] : marketplaces).map((marketplace) => [
      marketplace,
      standingOf(decided(marketplace), askedBy(marketplace, subject.kind, requirements), outcomes, terms),
    ]),
  );
  const score = Object.fromEntries(
    STATUSES.map((status) => [status, requirements.filter((judged) => judged.status === status).length]),
  ) as Record<Status, number>;
  return {
    subject,
    decision: marketplaces.includes(subject.marketplace) ? decided(subject.marketplace) : 'checker-failure',
    standings,
    failOn: terms.failOn,
    open: [...new Map(gate.flatMap(opening(terms)).map((gap) => [gap.missing, gap])).values()],
    unknown: gate.filter((judged) => judged.status === 'unknown' && !isBacklog(judged)).length,
    online: terms.online,
    partial: terms.partial ?? false,
    score,
    requirements,
    outcomes,
    findings: outcomes.flatMap((outcome) => (outcome.status === 'failed' ? outcome.findings : [])),
    counts: countsOf(outcomes),
    ignored: outcomes.flatMap(heldIn),
    existing: isCompared ? outcomes.flatMap(existingIn) : undefined,
    waiting: outcomes.flatMap(waitingIn),
    limits: [...failures, ...limits, ...outcomes.flatMap(unshownWords)],
    compatibility,
  };
}

function unshownWords(outcome: Outcome): readonly string[] {
  if (outcome.status !== 'failed' || !outcome.unshown) return [];
  const count = SEVERITIES.reduce((sum, severity) => sum + (outcome.unshown?.[severity] ?? 0), 0);
  return [`${outcome.rule.id}: ${count.toLocaleString('en')} more findings are not shown`];
}

function decide(asked: readonly Judged[], outcomes: readonly Outcome[], terms: Terms): Decision {
  if (outcomes.length === 0 || outcomes.some((outcome) => outcome.status === 'errored')) return 'checker-failure';
  const blocking: readonly Severity[] = terms.failOn === 'warning' ? ['error', 'warning'] : ['error'];
  if (asked.some(({ findings }) => findings.some(({ severity }) => blocking.includes(severity)))) return 'not-ready';
  return terms.partial || asked.flatMap(opening(terms)).length > 0 ? 'not-checked' : 'ready';
}

/** Whether a file that the marketplace's decision needs could not be read: such a verdict is never a success. */
export function isUnread({ open }: Pick<Verdict, 'open'>): boolean {
  return open.some(({ cause }) => cause === 'unread');
}

/** The marketplaces of a verdict, in a fixed order, with the standing of each. */
export function standingsOf(verdict: Pick<Verdict, 'standings'>): readonly (readonly [Marketplace, Standing])[] {
  return MARKETPLACES.flatMap((marketplace) => {
    const standing = verdict.standings[marketplace];
    return standing ? [[marketplace, standing] as const] : [];
  });
}

import type { Compatibility, Evidence } from '../facts/compatibility/proof.js';
import type { Kind, Marketplace } from '../mattermost/kinds.js';
import { MARKETPLACES, marketplacesOf } from '../mattermost/kinds.js';
import { REQUIREMENTS, marketplacesAsking } from '../mattermost/requirements.js';
import type { Missing } from '../repository/missing.js';
import type { Outcome } from '../rules/check.js';
import { existingIn, heldIn, waitingIn } from '../rules/check.js';
import type { Ignored } from '../rules/ignores.js';
import type { Finding, Severity } from '../rules/finding.js';
import { SEVERITIES } from '../rules/finding.js';
import type { Rule } from '../rules/rule.js';
import type { Judged, Status } from './status.js';
import { STATUSES, judgeRequirement } from './status.js';

/**
 * `not-checked`: nothing failed, and something that the marketplace asks for could not be read or decided. What lies elsewhere
 * or only the network can tell leaves a requirement unknown, too, and is no reason for it; with `online` the network is.
 */
export type Decision = 'ready' | 'not-checked' | 'not-ready' | 'checker-failure';

/**
 * What fails the run: findings of that severity and above; with `unknown`, errors and what was not checked; with `never`,
 * nothing. The last two judge as `error` does.
 */
export type FailOn = 'error' | 'warning' | 'unknown' | 'never';

/** How a run was to be judged. */
export interface Terms {
  readonly failOn: FailOn;
  /** Whether the network was asked. */
  readonly online: boolean;
}

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
  /** Per marketplace; absent where the kind cannot be listed there. */
  readonly decisions: Readonly<Partial<Record<Marketplace, Decision>>>;
  readonly failOn: FailOn;
  /** What keeps the marketplace that gates from being sure, each reason once: see `not-checked`. */
  readonly open: readonly Missing[];
  /** How many of its requirements are unknown, for whatever reason. */
  readonly unknown: number;
  /** How many of these only the network could tell, where it was not asked. */
  readonly offline: number;
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
  const decisions = Object.fromEntries(
    marketplacesOf(subject.kind).map((marketplace) => [
      marketplace,
      failures.length > 0 ? 'checker-failure' : decide(marketplace, subject.kind, requirements, outcomes, terms),
    ]),
  );
  const gate = askedBy(subject.marketplace, subject.kind, requirements);
  const unknown = gate.filter(({ status }) => status === 'unknown');
  const score = Object.fromEntries(
    STATUSES.map((status) => [status, requirements.filter((judged) => judged.status === status).length]),
  ) as Record<Status, number>;
  return {
    subject,
    decision: decisions[subject.marketplace] ?? 'checker-failure',
    decisions,
    failOn: terms.failOn,
    open: [...new Map(gate.flatMap(opening(terms)).map((gap) => [gap.missing, gap])).values()],
    unknown: unknown.length,
    offline: terms.online ? 0 : unknown.filter(({ gaps }) => gaps.some(({ cause }) => cause === 'network')).length,
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

function countsOf(outcomes: readonly Outcome[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const outcome of outcomes) {
    if (outcome.status !== 'failed') continue;
    for (const { severity } of outcome.findings) counts[severity] += 1;
    for (const severity of SEVERITIES) counts[severity] += outcome.unshown?.[severity] ?? 0;
  }
  return counts;
}

function unshownWords(outcome: Outcome): readonly string[] {
  if (outcome.status !== 'failed' || !outcome.unshown) return [];
  const count = SEVERITIES.reduce((sum, severity) => sum + (outcome.unshown?.[severity] ?? 0), 0);
  return [`${outcome.rule.id}: ${count.toLocaleString('en')} more findings are not shown`];
}

function decide(
  marketplace: Marketplace,
  kind: Kind,
  requirements: readonly Judged[],
  outcomes: readonly Outcome[],
  terms: Terms,
): Decision {
  if (outcomes.length === 0 || outcomes.some((outcome) => outcome.status === 'errored')) return 'checker-failure';
  const blocking: readonly Severity[] = terms.failOn === 'warning' ? ['error', 'warning'] : ['error'];
  const asked = askedBy(marketplace, kind, requirements);
  if (asked.some(({ findings }) => findings.some(({ severity }) => blocking.includes(severity)))) return 'not-ready';
  return asked.flatMap(opening(terms)).length > 0 ? 'not-checked' : 'ready';
}

function askedBy(marketplace: Marketplace, kind: Kind, requirements: readonly Judged[]): readonly Judged[] {
  return requirements.filter(({ requirement }) => marketplacesAsking(requirement, kind).includes(marketplace));
}

function opening({ online }: Terms): (judged: Judged) => readonly Missing[] {
  return ({ gaps }) => gaps.filter(({ cause }) => cause !== 'elsewhere' && (online || cause !== 'network'));
}

/** Whether a file that the marketplace's decision needs could not be read: such a verdict is never a success. */
export function isUnread({ open }: Pick<Verdict, 'open'>): boolean {
  return open.some(({ cause }) => cause === 'unread');
}

/** The marketplaces of a verdict, in a fixed order, with the decision of each. */
export function decisionsOf(verdict: Verdict): readonly (readonly [Marketplace, Decision])[] {
  return MARKETPLACES.flatMap((marketplace) => {
    const decision = verdict.decisions[marketplace];
    return decision ? [[marketplace, decision] as const] : [];
  });
}

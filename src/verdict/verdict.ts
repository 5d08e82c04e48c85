import type { Compatibility, Evidence } from '../facts/compatibility/proof.js';
import type { Kind, Marketplace } from '../mattermost/kinds.js';
import { MARKETPLACES, marketplacesOf } from '../mattermost/kinds.js';
import { REQUIREMENTS, marketplacesAsking } from '../mattermost/requirements.js';
import type { Outcome } from '../rules/check.js';
import type { Ignored } from '../rules/ignores.js';
import type { Finding, Severity } from '../rules/finding.js';
import { SEVERITIES } from '../rules/finding.js';
import type { Rule } from '../rules/rule.js';
import type { Judged, Status } from './status.js';
import { STATUSES, judgeRequirement } from './status.js';

export type Decision = 'ready' | 'not-ready' | 'checker-failure';

/** From which severity on a contribution is not ready; `never` judges as `error` and leaves the exit code alone. */
export type FailOn = 'error' | 'warning' | 'never';

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
  readonly score: Readonly<Record<Status, number>>;
  readonly requirements: readonly Judged[];
  readonly outcomes: readonly Outcome[];
  /** In the order of the rules, then of the places; at most 50 of each rule. */
  readonly findings: readonly Finding[];
  /** All findings, those that are not shown included. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly ignored: readonly Ignored[];
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
  failOn: FailOn,
  limits: readonly string[],
  compatibility?: Compatibility,
  failures: readonly string[] = [],
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
      failures.length > 0 ? 'checker-failure' : decide(marketplace, subject.kind, requirements, outcomes, failOn),
    ]),
  );
  const score = Object.fromEntries(
    STATUSES.map((status) => [status, requirements.filter((judged) => judged.status === status).length]),
  ) as Record<Status, number>;
  return {
    subject,
    decision: decisions[subject.marketplace] ?? 'checker-failure',
    decisions,
    failOn,
    score,
    requirements,
    outcomes,
    findings: outcomes.flatMap((outcome) => (outcome.status === 'failed' ? outcome.findings : [])),
    counts: countsOf(outcomes),
    ignored: outcomes.flatMap((outcome) => ('ignored' in outcome ? outcome.ignored : [])),
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
  failOn: FailOn,
): Decision {
  if (outcomes.length === 0 || outcomes.some((outcome) => outcome.status === 'errored')) return 'checker-failure';
  const blocking: readonly Severity[] = failOn === 'warning' ? ['error', 'warning'] : ['error'];
  const asked = requirements.filter(({ requirement }) => marketplacesAsking(requirement, kind).includes(marketplace));
  return asked.some(({ findings }) => findings.some(({ severity }) => blocking.includes(severity)))
    ? 'not-ready'
    : 'ready';
}

/** The marketplaces of a verdict, in a fixed order, with the decision of each. */
export function decisionsOf(verdict: Verdict): readonly (readonly [Marketplace, Decision])[] {
  return MARKETPLACES.flatMap((marketplace) => {
    const decision = verdict.decisions[marketplace];
    return decision ? [[marketplace, decision] as const] : [];
  });
}

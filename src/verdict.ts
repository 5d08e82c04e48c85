import type { Ignored, Outcome } from './check.js';
import type { Finding, Severity } from './finding.js';
import type { Kind, Marketplace } from './kinds.js';
import { MARKETPLACES, marketplacesOf } from './kinds.js';
import type { Requirement } from './requirements.js';
import { marketplacesAsking, REQUIREMENTS } from './requirements.js';
import type { Rule } from './rules/rule.js';

/** Exactly one per requirement; "could not check" is never `met`. */
export type Status = 'met' | 'notMet' | 'attention' | 'reviewer' | 'unknown' | 'notApplicable';

/** All statuses, in the order in which they are counted and shown. */
export const STATUSES = ['met', 'notMet', 'attention', 'reviewer', 'unknown', 'notApplicable'] as const satisfies readonly Status[];

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

/** One requirement, judged. */
export interface Judged {
  readonly requirement: Requirement;
  readonly status: Status;
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Finding[];
  /** Those of the findings that are shown here: a finding that counts for several requirements is shown under the first of its rule. */
  readonly headed: readonly Finding[];
  /** What was seen: why it is unknown, what was ignored and with which reason. */
  readonly evidence: readonly string[];
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
  /** In the order of the rules, then of the places. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly Ignored[];
  readonly limits: readonly string[];
}

/** Judges the outcomes of some rules of the catalogue: a status for every requirement, a decision for every marketplace. */
export function judge(
  subject: Subject,
  outcomes: readonly Outcome[],
  catalogue: readonly Rule[],
  failOn: FailOn,
  limits: readonly string[],
): Verdict {
  const requirements = REQUIREMENTS.map((requirement) => judgeRequirement(requirement, subject.kind, outcomes, catalogue));
  const decisions = Object.fromEntries(
    marketplacesOf(subject.kind).map((marketplace) => [marketplace, decide(marketplace, subject.kind, requirements, outcomes, failOn)]),
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
    ignored: outcomes.flatMap((outcome) => ('ignored' in outcome ? outcome.ignored : [])),
    limits,
  };
}

function judgeRequirement(requirement: Requirement, kind: Kind, all: readonly Outcome[], catalogue: readonly Rule[]): Judged {
  const outcomes = all.filter(({ rule }) => rule.requirements.some((id) => id === requirement.id));
  const findings = outcomes.flatMap((outcome) => (outcome.status === 'failed' ? outcome.findings : []));
  const headed = outcomes.flatMap((outcome) =>
    outcome.status === 'failed' && headOf(outcome.rule, kind) === requirement.id ? outcome.findings : [],
  );
  const moot = outcomes.length > 0 && outcomes.every((outcome) => outcome.status === 'skipped' && outcome.inapplicable);
  const evidence = [
    ...uncheckedReasons(outcomes, moot),
    ...outcomes.flatMap((outcome) => (outcome.status === 'errored' ? [`${outcome.rule.id} crashed: ${outcome.reason}`] : [])),
    ...outcomes.flatMap((outcome) =>
      'ignored' in outcome ? outcome.ignored.map(({ ignore }) => `set aside (${ignore.rule}): ${ignore.reason}`) : [],
    ),
  ];
  if (marketplacesAsking(requirement, kind).length === 0)
    return { requirement, status: 'notApplicable', outcomes: [], findings: [], headed: [], evidence: [] };
  if (outcomes.length === 0 && !requirement.reviewer)
    evidence.push(
      catalogue.some(({ requirements }) => requirements.some((id) => id === requirement.id)) ? 'no rule of it was run' : 'no rule yet',
    );
  else if (requirement.unchecked?.[kind]) evidence.push(`not checked yet: ${requirement.unchecked[kind]}`);
  return {
    requirement,
    status: statusOf(requirement, kind, moot ? [] : outcomes, findings),
    outcomes,
    findings,
    headed,
    evidence: [...new Set(evidence)],
  };
}

/** The requirement under which the findings of a rule are shown: the first that is asked of the kind. */
function headOf(rule: Rule, kind: Kind): string | undefined {
  return rule.requirements.find((id) =>
    REQUIREMENTS.some((requirement) => requirement.id === id && marketplacesAsking(requirement, kind).length > 0),
  );
}

/** Why rules were skipped: one line a reason, with all the rules that it holds up. */
function uncheckedReasons(outcomes: readonly Outcome[], moot: boolean): readonly string[] {
  const skipped = outcomes.flatMap((outcome) => (outcome.status === 'skipped' && (moot || !outcome.inapplicable) ? [outcome] : []));
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  return reasons.map(
    (reason) =>
      `could not be checked: ${reason} (${skipped
        .filter((outcome) => outcome.reason === reason)
        .map(({ rule }) => rule.id)
        .join(', ')})`,
  );
}

function statusOf(requirement: Requirement, kind: Kind, outcomes: readonly Outcome[], findings: readonly Finding[]): Status {
  if (findings.some((finding) => finding.severity === 'error')) return 'notMet';
  if (outcomes.some((outcome) => outcome.status === 'errored')) return 'unknown';
  if (findings.some((finding) => finding.severity === 'warning')) return 'attention';
  if (
    requirement.reviewer ||
    outcomes.some((outcome) => outcome.status === 'ignored' || (outcome.status === 'failed' && outcome.ignored.length > 0))
  )
    return 'reviewer';
  return outcomes.length === 0 ||
    requirement.unchecked?.[kind] ||
    outcomes.some((outcome) => outcome.status === 'skipped' && !outcome.inapplicable)
    ? 'unknown'
    : 'met';
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
  return asked.some(({ findings }) => findings.some(({ severity }) => blocking.includes(severity))) ? 'not-ready' : 'ready';
}

/** The marketplaces of a verdict, in a fixed order, with the decision of each. */
export function decisionsOf(verdict: Verdict): readonly (readonly [Marketplace, Decision])[] {
  return MARKETPLACES.flatMap((marketplace) => {
    const decision = verdict.decisions[marketplace];
    return decision ? [[marketplace, decision] as const] : [];
  });
}

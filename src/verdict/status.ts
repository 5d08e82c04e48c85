import type { Evidence } from '../facts/compatibility/proof.js';
import type { Kind } from '../mattermost/kinds.js';
import type { Requirement, RequirementId } from '../mattermost/requirements.js';
import { REQUIREMENTS, marketplacesAsking } from '../mattermost/requirements.js';
import type { Missing } from '../repository/missing.js';
import type { Outcome } from '../rules/check.js';
import { existingIn } from '../rules/check.js';
import type { Finding } from '../rules/finding.js';
import type { Rule } from '../rules/rule.js';

/** Exactly one per requirement; "could not check" is never `met`. */
export type Status = 'met' | 'notMet' | 'attention' | 'reviewer' | 'unknown' | 'notApplicable';

/** All statuses, in the order in which they are counted and shown. */
export const STATUSES = [
  'met',
  'notMet',
  'attention',
  'reviewer',
  'unknown',
  'notApplicable',
] as const satisfies readonly Status[];

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
  /** What no rule looks at yet. */
  readonly backlog: string | undefined;
  /** What could not be checked, whatever the status; nothing where it does not apply. */
  readonly gaps: readonly Missing[];
}

/** Whether nothing is known of a requirement because no rule looks at it yet: that says nothing of the contribution. */
export function isBacklog({ status, gaps, outcomes, requirement, backlog }: Judged): boolean {
  return (
    status === 'unknown' &&
    gaps.length === 0 &&
    backlog !== undefined &&
    !outcomes.some((outcome) => outcome.status === 'errored') &&
    requirement.reviewer === undefined
  );
}

/** Judges a requirement by the outcomes of its rules, and by what is known beside them. */
export function judgeRequirement(
  requirement: Requirement,
  kind: Kind,
  all: readonly Outcome[],
  catalogue: readonly Rule[],
  { seen, unproven }: Evidence,
): Judged {
  const outcomes = all.filter(({ rule }) => rule.requirements.some((id) => id === requirement.id));
  const findings = outcomes.flatMap((outcome) => (outcome.status === 'failed' ? outcome.findings : []));
  const headed = outcomes.flatMap((outcome) =>
    outcome.status === 'failed' && headOf(outcome.rule, kind) === requirement.id ? outcome.findings : [],
  );
  const moot =
    outcomes.length > 0 &&
    outcomes.every((outcome) => outcome.status === 'skipped' && outcome.cause === 'inapplicable');
  const evidence = [
    ...seen,
    ...uncheckedReasons(outcomes, moot, unproven),
    ...outcomes.flatMap((outcome) =>
      outcome.status === 'errored' ? [`${outcome.rule.id} crashed: ${outcome.reason}`] : [],
    ),
    ...outcomes.flatMap((outcome) =>
      'ignored' in outcome ? outcome.ignored.map(({ ignore }) => `set aside (${ignore.rule}): ${ignore.reason}`) : [],
    ),
  ];
  if (marketplacesAsking(requirement, kind).length === 0)
    return {
      requirement,
      status: 'notApplicable',
      outcomes: [],
      findings: [],
      headed: [],
      evidence: [],
      backlog: undefined,
      gaps: [],
    };
  const hasRule = catalogue.some(({ requirements }) => requirements.some((id) => id === requirement.id));
  const backlog = hasRule || requirement.reviewer ? requirement.unchecked?.[kind] : 'no rule yet';
  if (outcomes.length === 0 && !requirement.reviewer) evidence.push(hasRule ? 'no rule of it was run' : 'no rule yet');
  else if (requirement.unchecked?.[kind]) evidence.push(`not checked yet: ${requirement.unchecked[kind]}`);
  return {
    requirement,
    status: statusOf(requirement, kind, moot ? [] : outcomes, [...findings, ...outcomes.flatMap(existingIn)], unproven),
    outcomes,
    findings,
    headed,
    evidence: [...new Set(evidence)],
    backlog,
    gaps: gapsOf(outcomes, unproven),
  };
}

/** The requirement under which the findings of a rule are shown: the first that is asked of the kind. */
export function headOf({ requirements }: Rule, kind: Kind): RequirementId | undefined {
  return requirements.find((id) =>
    REQUIREMENTS.some((requirement) => requirement.id === id && marketplacesAsking(requirement, kind).length > 0),
  );
}

function gapsOf(outcomes: readonly Outcome[], unproven: Evidence['unproven']): readonly Missing[] {
  const skipped = outcomes.flatMap((outcome) =>
    outcome.status === 'skipped' ? [{ missing: outcome.reason, cause: outcome.cause }] : [],
  );
  return [...unproven, ...skipped].filter(({ cause }) => cause !== 'inapplicable');
}

/** Why something could not be checked: one line a reason, with all the rules that it holds up. */
function uncheckedReasons(
  outcomes: readonly Outcome[],
  moot: boolean,
  unproven: Evidence['unproven'],
): readonly string[] {
  const skipped = outcomes.flatMap((outcome) =>
    outcome.status === 'skipped' && (moot || outcome.cause !== 'inapplicable') ? [outcome] : [],
  );
  const reasons = [...new Set([...unproven.map((fact) => fact.missing), ...skipped.map(({ reason }) => reason)])];
  return reasons.map((reason) => {
    const rules = skipped.filter((outcome) => outcome.reason === reason).map(({ rule }) => rule.id);
    return `could not be checked: ${reason}${rules.length > 0 ? ` (${rules.join(', ')})` : ''}`;
  });
}

function statusOf(
  requirement: Requirement,
  kind: Kind,
  outcomes: readonly Outcome[],
  findings: readonly Finding[],
  unproven: Evidence['unproven'],
): Status {
  if (findings.some((finding) => finding.severity === 'error')) return 'notMet';
  if (outcomes.some((outcome) => outcome.status === 'errored')) return 'unknown';
  if (findings.some((finding) => finding.severity === 'warning')) return 'attention';
  if (
    requirement.reviewer ||
    outcomes.some(
      (outcome) => outcome.status === 'ignored' || (outcome.status === 'failed' && outcome.ignored.length > 0),
    )
  )
    return 'reviewer';
  return outcomes.length === 0 ||
    unproven.length > 0 ||
    requirement.unchecked?.[kind] ||
    outcomes.some((outcome) => outcome.status === 'skipped' && outcome.cause !== 'inapplicable')
    ? 'unknown'
    : 'met';
}

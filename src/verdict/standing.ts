import type { Kind, Marketplace } from '../mattermost/kinds.js';
import { marketplacesAsking } from '../mattermost/requirements.js';
import type { Missing } from '../repository/missing.js';
import type { Outcome } from '../rules/check.js';
import type { Severity } from '../rules/finding.js';
import { SEVERITIES } from '../rules/finding.js';
import type { Judged } from './status.js';
import { isBacklog } from './status.js';

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
  /** Whether only some rules were run: that is no verdict for a marketplace. */
  readonly partial?: boolean;
}

/** Where a contribution stands with one marketplace. */
export interface Standing {
  readonly decision: Decision;
  /** How many requirements it asks for that some rule or a person looks at. */
  readonly asked: number;
  /** How many of them are not met. */
  readonly notMet: number;
  /** How many of them have warnings, and no errors. */
  readonly attention: number;
  /** How many of them could not be read or decided. */
  readonly open: number;
  /** How many more only the network can tell, which was not asked. */
  readonly offline: number;
  /** How many more lie where nothing is read. */
  readonly elsewhere: number;
  /** All findings of the rules that it asks for. */
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Counts what a marketplace asks for. */
export function standingOf(
  decision: Decision,
  all: readonly Judged[],
  outcomes: readonly Outcome[],
  terms: Terms,
): Standing {
  const asked = all.filter((judged) => !isBacklog(judged));
  const ids = new Set<string>(all.map(({ requirement }) => requirement.id));
  const unknown = asked.filter(({ status }) => status === 'unknown');
  const open = asked.filter((judged) => opening(terms)(judged).length > 0);
  const rest = unknown.filter((judged) => !open.includes(judged));
  const offline = rest.filter(({ gaps }) => gaps.some(({ cause }) => cause === 'network'));
  const count = (status: Judged['status']): number => asked.filter((judged) => judged.status === status).length;
  return {
    decision,
    asked: asked.length,
    notMet: count('notMet'),
    attention: count('attention'),
    open: open.length,
    offline: offline.length,
    elsewhere: rest.length - offline.length,
    counts: countsOf(outcomes.filter(({ rule }) => rule.requirements.some((id) => ids.has(id)))),
  };
}

/** The requirements that a marketplace asks of a kind. */
export function askedBy(marketplace: Marketplace, kind: Kind, requirements: readonly Judged[]): readonly Judged[] {
  return requirements.filter(({ requirement }) => marketplacesAsking(requirement, kind).includes(marketplace));
}

/** What keeps a requirement from a decision: not what lies elsewhere, nor what was not asked of the network. */
export function opening({ online }: Terms): (judged: Judged) => readonly Missing[] {
  return ({ gaps }) =>
    gaps.filter(({ cause }) => cause !== 'elsewhere' && cause !== 'tags' && (online || cause !== 'network'));
}

/** Findings in numbers, those that are not shown included. */
export function countsOf(outcomes: readonly Outcome[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const outcome of outcomes) {
    if (outcome.status !== 'failed') continue;
    for (const { severity } of outcome.findings) counts[severity] += 1;
    for (const severity of SEVERITIES) counts[severity] += outcome.unshown?.[severity] ?? 0;
  }
  return counts;
}

import type { Source } from '../facts/fact.js';
import { contributionIn } from '../repository/contribution.js';
import type { Outcome } from '../rules/check.js';
import { check, shownOf } from '../rules/check.js';
import type { Finding } from '../rules/finding.js';
import type { Ignore } from '../rules/ignores.js';
import type { Rule } from '../rules/rule.js';
import { readExcerpts } from './excerpts.js';
import type { Fingerprints } from './fingerprints.js';
import { fingerprintsOf } from './fingerprints.js';

/**
 * What rules say of a pull request, in which what its base commit has, too, is `existing`. The base commit is read from git’s
 * store, nothing of it is set aside, and the work tree is left as it is.
 * @returns undefined where that commit is not in the checkout.
 */
export async function checkAgainst(
  commit: string | undefined,
  source: Source,
  rules: readonly Rule[],
  ignores: readonly Ignore[],
): Promise<readonly Outcome[] | undefined> {
  const { contribution } = source;
  const past = commit === undefined ? undefined : await contribution.repository.at(commit);
  if (!past) return undefined;
  try {
    const before = { ...source, contribution: contributionIn(past.directory, contribution.base) };
    // With all findings of each rule: where some are cut, others would come into sight by what a pull request mends.
    const known = await printsOf(before, await check(before, rules, [], Infinity));
    const outcomes = await check(source, rules, ignores, Infinity);
    return marked(outcomes, await printsOf(source, outcomes), new Set(known.values()));
  } finally {
    past.close();
  }
}

async function printsOf({ contribution }: Source, outcomes: readonly Outcome[]): Promise<Fingerprints> {
  const findings = outcomes.flatMap((outcome) => (outcome.status === 'failed' ? outcome.findings : []));
  return fingerprintsOf(findings, await readExcerpts(contribution, findings));
}

function marked(
  outcomes: readonly Outcome[],
  prints: Fingerprints,
  known: ReadonlySet<string | undefined>,
): readonly Outcome[] {
  const isKnown = (finding: Finding): boolean => known.has(prints.get(finding));
  return outcomes.map((outcome) => {
    if (outcome.status !== 'failed') return outcome;
    const { findings } = shownOf(outcome.findings.filter(isKnown));
    return { ...outcome, ...shownOf(outcome.findings.filter((finding) => !isKnown(finding))), existing: findings };
  });
}

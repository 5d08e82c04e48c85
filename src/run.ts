import type { Source } from './facts/fact.js';
import { attempt } from './facts/fact.js';
import { COMPATIBILITY } from './facts/compatibility/proof.js';
import { besides } from './facts/kind.js';
import { IDENTITY } from './facts/identity.js';
import type { Submission } from './facts/submission.js';
import type { Asked } from './inputs/asked.js';
import { completed } from './inputs/asked.js';
import { bundlesOf } from './inputs/bundles.js';
import { asideRemarks, holding, newRemarks, remarksOn } from './inputs/ignores.js';
import type { Inputs } from './inputs/inputs.js';
import { oldTables } from './mattermost/table-age.js';
import type { Proposal } from './inputs/standing.js';
import { UsageError } from './inputs/usage-error.js';
import type { Outcome } from './rules/check.js';
import { check } from './rules/check.js';
import type { Rule } from './rules/rule.js';
import { RULES } from './rules/index.js';
import type { Excerpts } from './verdict/excerpts.js';
import { readExcerpts } from './verdict/excerpts.js';
import { homeOf } from './verdict/home.js';
import type { Verdict } from './verdict/verdict.js';
import { judge } from './verdict/verdict.js';
import { masked } from './words/secrets.js';

/** What the surroundings know beside the checkout. */
export interface Surroundings {
  /** `owner/name` of the repository, where CI knows it better than the remote. */
  readonly slug: string | undefined;
  /** The folder that nothing may lead out of; undefined on the command line, where people name what they like. */
  readonly workspace: string | undefined;
  /** The pull request that is checked; undefined where none is. */
  readonly proposal: Proposal | undefined;
  /** Today, as `2026-11-22`: ignores end on a day. */
  readonly today: string;
  /** Only these rules; all of them where it is empty. */
  readonly only: readonly string[];
}

/** A verdict, and what the texts about it need. */
export interface Assessment {
  readonly verdict: Verdict;
  readonly excerpts: Excerpts;
  readonly slug: string | undefined;
  /** What the Marketplace is told; undefined where nobody asked for it. */
  readonly submission: Submission | undefined;
  /** The file that stands for the contribution. */
  readonly home: string | undefined;
}

/**
 * The pipeline: inputs → facts → outcomes → verdict.
 * @throws UsageError where what is asked for cannot be done.
 */
export async function assess(inputs: Inputs, surroundings: Surroundings): Promise<Assessment> {
  const asked = await completed(inputs, RULES, surroundings.workspace, surroundings.proposal);
  const source = await opened(asked, inputs, surroundings);
  const rules = RULES.filter(({ kinds }) => kinds.includes(asked.kind));
  const run = rules.filter(isRun(surroundings));
  const ignores = holding(asked.ignores, surroundings.today);
  const { proposal } = surroundings;
  // Few runs ask for it.
  const compared =
    inputs.onlyNew && proposal
      ? await (await import('./verdict/baseline.js')).checkAgainst(proposal.base, source, run, ignores)
      : undefined;
  const outcomes = compared ?? (await check(source, run, ignores));
  const verdict = await judged({ asked, inputs, surroundings, source, rules, outcomes, isCompared: !!compared });
  return {
    verdict,
    excerpts: await readExcerpts(asked.contribution, [
      ...verdict.findings,
      ...(verdict.existing ?? []),
      ...verdict.ignored.map(({ finding }) => finding),
    ]),
    slug: source.slug ?? asked.contribution.repository.slug,
    submission: await submissionOf(source, inputs.submission),
    home: homeOf(asked.contribution),
  };
}

async function submissionOf(source: Source, isAsked: boolean): Promise<Submission | undefined> {
  if (!isAsked) return undefined;
  if (source.kind !== 'plugin')
    throw new UsageError([`submission: only a plugin is submitted so, not a ${source.kind}.`]);
  const { SUBMISSION } = await import('./facts/submission.js');
  return (await attempt(SUBMISSION, source)).value;
}

/** Everything that was done up to the verdict. */
interface Done {
  readonly asked: Asked;
  readonly inputs: Inputs;
  readonly surroundings: Surroundings;
  readonly source: Source;
  /** Those for the kind, whether they were run or not. */
  readonly rules: readonly Rule[];
  readonly outcomes: readonly Outcome[];
  /** Whether the outcomes tell what is new. */
  readonly isCompared: boolean;
}

async function opened(asked: Asked, inputs: Inputs, { slug, workspace }: Surroundings): Promise<Source> {
  const { online, token, releaseTag } = inputs;
  const web = online ? (await import('./web/web.js')).openWeb(token, process.env) : undefined;
  return { ...asked, slug, releaseTag, web, bundles: await bundlesOf(inputs.bundles, workspace) };
}

function isRun({ only }: Surroundings): (rule: Pick<Rule, 'id'>) => boolean {
  return ({ id }) => only.length === 0 || only.includes(id);
}

/** Masked here, before a text cuts it. */
function shown(value: string | undefined): string | undefined {
  return value === undefined ? undefined : masked(value);
}

async function judged({ asked, inputs, surroundings, source, rules, outcomes, isCompared }: Done): Promise<Verdict> {
  const { contribution, kind, marketplace } = asked;
  const { only, today, proposal } = surroundings;
  const identity = await attempt(IDENTITY, source);
  // A few rules do not read the code, and then there is nothing to prove.
  const proof = only.length === 0 ? await attempt(COMPATIBILITY, source) : undefined;
  const { id, version, minServerVersion } = identity.value ?? {};
  return judge(
    {
      path: contribution.base === '' ? '.' : contribution.base,
      kind,
      marketplace,
      id: shown(id),
      version: shown(version),
      minServerVersion: shown(minServerVersion),
      commit: contribution.repository.commit,
      releaseTag: shown(inputs.releaseTag),
    },
    outcomes,
    rules,
    { failOn: inputs.failOn, online: inputs.online, partial: only.length > 0 },
    [
      ...asideRemarks(outcomes),
      ...(inputs.onlyNew && proposal ? newRemarks(outcomes, isCompared) : []),
      ...asked.remarks,
      ...(only.length > 0 ? [`Only these rules were run: ${only.join(', ')}`] : []),
      ...contribution.repository.limits,
      ...(only.length === 0 ? await besides(contribution, kind) : []),
      ...(kind === 'plugin' || kind === 'app' ? oldTables(today) : []),
      ...(source.web?.limits() ?? []),
      ...remarksOn(asked.ignores, outcomes, today, (rule) => isRun(surroundings)({ id: rule })),
    ],
    proof?.value,
    [identity.fault, proof?.fault].filter((fault) => fault !== undefined),
    isCompared,
  );
}

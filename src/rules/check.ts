import { compareLocations } from '../documents/text.js';
import type { Source } from '../facts/fact.js';
import type { Cause } from '../repository/missing.js';
import { isMissing } from '../repository/missing.js';
import type { Finding, Reported } from './finding.js';
import type { Ignore, Ignored } from './ignores.js';
import { setsAside } from './ignores.js';
import type { Rule } from './rule.js';

/** What became of one rule. `errored` is a fault of ours, never of the contribution. */
export type Outcome = { readonly rule: Rule; readonly milliseconds: number } & (
  | { readonly status: 'passed' }
  | {
      readonly status: 'failed';
      readonly findings: readonly Finding[];
      readonly ignored: readonly Ignored[];
      /** Those of the findings that a fork asks to set aside. */
      readonly waiting: readonly Ignored[];
    }
  | {
      readonly status: 'skipped';
      readonly reason: string;
      readonly cause: Cause;
    }
  | { readonly status: 'ignored'; readonly ignored: readonly Ignored[] }
  | { readonly status: 'errored'; readonly reason: string }
);

/** What was set aside of a rule's findings. */
export function heldIn(outcome: Outcome): readonly Ignored[] {
  return 'ignored' in outcome ? outcome.ignored : [];
}

/** What a fork asks to set aside of a rule's findings; they count all the same. */
export function waitingIn(outcome: Outcome): readonly Ignored[] {
  return 'waiting' in outcome ? outcome.waiting : [];
}

/** Runs rules, each alone, on the facts of a source. The order of the outcomes is the order of the rules. */
export async function check(
  source: Source,
  rules: readonly Rule[],
  ignores: readonly Ignore[],
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const rule of rules) {
    const start = performance.now();
    const result = await run(source, rule, ignores);
    outcomes.push({ rule, milliseconds: performance.now() - start, ...result });
  }
  return outcomes;
}

type Result = Outcome extends infer Each ? (Each extends Outcome ? Omit<Each, 'rule' | 'milliseconds'> : never) : never;

async function run(source: Source, rule: Rule, ignores: readonly Ignore[]): Promise<Result> {
  try {
    const judged = await rule.judge(source);
    if (isMissing(judged)) return { status: 'skipped', reason: judged.missing, cause: judged.cause };
    const all = [...judged].map((problem) => findingOf(rule, problem)).sort((a, b) => compareLocations(a.at, b.at));
    const matching = all.flatMap((finding) => {
      const fitting = ignores.filter((candidate) => setsAside(candidate, rule, finding));
      const ignore = fitting.find(({ standing }) => standing !== 'waiting') ?? fitting[0];
      return ignore ? [{ ignore, finding }] : [];
    });
    const waiting = matching.filter(({ ignore }) => ignore.standing === 'waiting');
    const ignored = matching.filter((held) => !waiting.includes(held));
    const findings = all.filter((finding) => !ignored.some((held) => held.finding === finding));
    if (findings.length > 0) return { status: 'failed', findings, ignored, waiting };
    return ignored.length > 0 ? { status: 'ignored', ignored } : { status: 'passed' };
  } catch (error) {
    return { status: 'errored', reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

function findingOf(rule: Rule, problem: Reported): Finding {
  return {
    rule: rule.id,
    code: problem.code,
    summary: rule.summary,
    severity: (problem.code === undefined ? undefined : rule.codes?.[problem.code]) ?? rule.severity,
    message: problem.message,
    why: rule.why,
    fix: problem.fix ?? rule.fix,
    at: problem.at,
    suggestion: problem.suggestion,
  };
}

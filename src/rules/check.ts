import { bounded, isOutOfTime, reading, renewTime } from '../documents/deadline.js';
import { compareLocations } from '../documents/text.js';
import type { Source } from '../facts/fact.js';
import type { Cause, Missing } from '../repository/missing.js';
import { isMissing, missing } from '../repository/missing.js';
import { masked } from '../words/secrets.js';
import type { Finding, Reported, Severity } from './finding.js';
import { heaviestFirst } from './finding.js';
import type { Ignore, Ignored } from './ignores.js';
import { setsAside } from './ignores.js';
import type { Rule } from './rule.js';

/** What became of one rule. `errored` is a fault of ours, never of the contribution. */
export type Outcome = { readonly rule: Rule; readonly milliseconds: number } & (
  | { readonly status: 'passed' }
  | {
      readonly status: 'failed';
      /** The heaviest, 50 at most: a file can be made of slips, and nobody reads them all. */
      readonly findings: readonly Finding[];
      readonly ignored: readonly Ignored[];
      /** Those of the findings that a fork asks to set aside. */
      readonly waiting: readonly Ignored[];
      /** What was there before the pull request, where only what is new counts; the others may be none then. */
      readonly existing?: readonly Finding[];
      /** The numbers of those beyond. */
      readonly unshown?: Readonly<Record<Severity, number>>;
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

/** What was there before a pull request of a rule's findings, where that does not count. */
export function existingIn(outcome: Outcome): readonly Finding[] {
  return 'existing' in outcome ? outcome.existing : [];
}

/** What a fork asks to set aside of a rule's findings; they count all the same. */
export function waitingIn(outcome: Outcome): readonly Ignored[] {
  return 'waiting' in outcome ? outcome.waiting : [];
}

/**
 * Runs rules, each alone, on the facts of a source. The order of the outcomes is the order of the rules.
 * @param most How many findings of one rule are kept.
 */
export async function check(
  source: Source,
  rules: readonly Rule[],
  ignores: readonly Ignore[],
  most = MOST,
): Promise<readonly Outcome[]> {
  renewTime();
  const judged: Judged[] = [];
  for (const rule of rules) judged.push(await judgedBy(rule, source));
  const outcomes: Outcome[] = [];
  // One slice of time for all rules: one that does not end within it is left, and the others go on.
  while (outcomes.length < rules.length) {
    const ended = bounded('the rules', rules.length * CHARACTERS, () => {
      for (const each of judged.slice(outcomes.length)) {
        reading(each.rule.id);
        outcomes.push(outcomeOf(each, ignores, most));
      }
    });
    const late = judged[outcomes.length];
    if (isOutOfTime(ended) && late) outcomes.push(outcomeOf({ ...late, result: TOO_LONG }, ignores, most));
  }
  return outcomes;
}

/** What a rule is given of time, as if it were a document of that length. */
const CHARACTERS = 10 * 1024;
const TOO_LONG = missing('these files take the rule too long', 'unread');

/** Whatever its facts, or it, threw. */
interface Thrown {
  readonly thrown: unknown;
}

/** What a rule says, before it is asked for its problems one by one. */
interface Judged {
  readonly rule: Rule;
  readonly milliseconds: number;
  readonly result: (() => Iterable<Reported>) | Missing | Thrown;
}

async function judgedBy(rule: Rule, source: Source): Promise<Judged> {
  const start = performance.now();
  const result = await rule.judge(source).catch((thrown: unknown): Thrown => ({ thrown }));
  return { rule, milliseconds: performance.now() - start, result };
}

function outcomeOf({ rule, milliseconds, result }: Judged, ignores: readonly Ignore[], most: number): Outcome {
  const start = performance.now();
  const found = resultOf(rule, result, ignores, most);
  return { rule, milliseconds: milliseconds + performance.now() - start, ...found };
}

type Result = Outcome extends infer Each ? (Each extends Outcome ? Omit<Each, 'rule' | 'milliseconds'> : never) : never;

function resultOf(rule: Rule, judged: Judged['result'], ignores: readonly Ignore[], most: number): Result {
  try {
    if ('thrown' in judged) throw judged.thrown;
    if (isMissing(judged)) return { status: 'skipped', reason: judged.missing, cause: judged.cause };
    const all = [...judged()].map((problem) => findingOf(rule, problem)).sort((a, b) => compareLocations(a.at, b.at));
    const matching = all.flatMap((finding) => {
      const fitting = ignores.filter((candidate) => setsAside(candidate, rule, finding));
      const ignore = fitting.find(({ standing }) => standing !== 'waiting') ?? fitting[0];
      return ignore ? [{ ignore, finding }] : [];
    });
    const waiting = matching.filter(({ ignore }) => ignore.standing === 'waiting');
    const ignored = matching.filter(({ ignore }) => ignore.standing !== 'waiting');
    const held = new Set(ignored.map(({ finding }) => finding));
    const findings = all.filter((finding) => !held.has(finding));
    if (findings.length > 0) return { status: 'failed', ...shownOf(findings, most), ignored, waiting };
    return ignored.length > 0 ? { status: 'ignored', ignored } : { status: 'passed' };
  } catch (error) {
    return { status: 'errored', reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

/** How many findings of one rule are shown. */
const MOST = 50;

/** The heaviest findings of a rule, and how many there are beyond. */
export function shownOf(
  all: readonly Finding[],
  most = MOST,
): { findings: readonly Finding[]; unshown?: Record<Severity, number> } {
  if (all.length <= most) return { findings: all };
  const heaviest = heaviestFirst(all);
  const shown = new Set(heaviest.slice(0, most));
  const count = (severity: Severity): number =>
    heaviest.slice(most).filter((finding) => finding.severity === severity).length;
  return {
    findings: all.filter((finding) => shown.has(finding)),
    unshown: { error: count('error'), warning: count('warning'), notice: count('notice') },
  };
}

/** Nobody reviews a longer line, and many findings on it would fill the memory. */
const LONGEST_SUGGESTION = 1_000;

/** A suggestion, where its line can be put in place as it is: asterisks for a secret would damage the file. */
function shownSuggestion(suggestion: Reported['suggestion']): Finding['suggestion'] {
  if (suggestion === undefined || suggestion.text.length > LONGEST_SUGGESTION) return undefined;
  return masked(suggestion.text) === suggestion.text ? suggestion : undefined;
}

function findingOf(rule: Rule, problem: Reported): Finding {
  return {
    rule: rule.id,
    code: problem.code,
    summary: rule.summary,
    fault: rule.fault,
    severity: (problem.code === undefined ? undefined : rule.codes?.[problem.code]) ?? rule.severity,
    message: problem.message,
    why: rule.why,
    fix: problem.fix ?? rule.fix,
    at: problem.at,
    suggestion: shownSuggestion(problem.suggestion),
  };
}

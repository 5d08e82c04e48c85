import type { FactName, Facts } from '../facts/fact.js';
import type { Kind } from '../mattermost/kinds.js';
import type { RequirementId } from '../mattermost/requirements.js';
import type { Problem, Severity } from './finding.js';

/** JSON that changes an object: `null` removes a key, objects merge, all else replaces (RFC 7396). */
export type MergePatch = Readonly<Record<string, unknown>>;

/** A small change to `examples/ready`, by file: its new text, a patch of its JSON, one text in it replaced by another, or `null` to delete it. */
export type Edit = Readonly<Record<string, string | MergePatch | readonly [from: string, to: string] | null>>;

/** What every rule says of itself; its page in docs/rules is made of this. */
interface Description {
  /** `group/name`, equal to its path under src/rules. */
  readonly id: string;
  /** The requirements that it decides; the first one heads its findings. */
  readonly requirements: readonly [RequirementId, ...RequirementId[]];
  readonly kinds: readonly Kind[];
  /** The heaviest severity that it reports. */
  readonly severity: Severity;
  /** Stated as satisfied, so that passed rules read as a checklist. */
  readonly summary: string;
  readonly why: string;
  readonly fix: string;
  /**
   * `bad` fails this rule and no other; `good` passes all. Both with `releaseTag`, where the rule is about a release, and with the
   * `web`, where it is about that: what some addresses answer, while all others are there.
   */
  readonly example: {
    readonly bad: Edit;
    readonly good: Edit;
    readonly releaseTag?: string;
    readonly web?: Readonly<Record<string, 404 | 410>>;
  };
}

/** A rule as the engine sees it: `check` is given all the facts that it needs, and none is missing. */
export interface Rule extends Description {
  readonly needs: readonly FactName[];
  check(facts: Facts): Iterable<Problem>;
}

/** A rule as its author writes it: `check` sees exactly the facts that it names. */
interface Definition<Needs extends readonly FactName[]> extends Description {
  readonly needs: Needs;
  check(facts: Pick<Facts, Needs[number]>): Iterable<Problem>;
}

/** Makes a rule; the facts that `check` may touch follow from `needs`. */
export function rule<const Needs extends readonly FactName[]>(definition: Definition<Needs>): Rule {
  return definition;
}

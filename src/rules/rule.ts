import type { Needs, Source, Values } from '../facts/fact.js';
import type { Kind } from '../mattermost/kinds.js';
import type { RequirementId } from '../mattermost/requirements.js';
import type { Missing } from '../repository/missing.js';
import { isMissing } from '../repository/missing.js';
import type { Problem, Reported, Severity } from './finding.js';

/** JSON that changes an object: `null` removes a key, objects merge, all else replaces (RFC 7396). */
export type MergePatch = Readonly<Record<string, unknown>>;

/** A small change to `examples/ready`, by file: its new text, a patch of its JSON, one text in it replaced by another, or `null` to delete it. */
export type Edit = Readonly<Record<string, string | MergePatch | readonly [from: string, to: string] | null>>;

/** What a file in a built bundle is made to be: by its header, or by its head. */
export type BundleChange =
  | { readonly program: string; readonly loader?: string; readonly commit?: string; readonly go?: string }
  | { readonly mode: number }
  | { readonly link: string }
  /** In megabytes, packed. */
  | { readonly packed: number };

/** A small change to the bundle that is built of `examples/ready`, by path below its folder: `null` leaves a file out. */
export type BundleEdit = Readonly<Record<string, string | BundleChange | null>>;

/** What every rule says of itself; its page in docs/rules is made of this. */
interface Description {
  /** `group/name`, equal to its path under src/rules. */
  readonly id: string;
  /** The requirements that it decides; the first one heads its findings. */
  readonly requirements: readonly [RequirementId, ...RequirementId[]];
  readonly kinds: readonly Kind[];
  /** The severity of what it reports; where it has codes, that of the heaviest. */
  readonly severity: Severity;
  /** Stated as satisfied, so that passed rules read as a checklist. */
  readonly summary: string;
  /** What is wrong where it fails, in about four words: the title of annotations. */
  readonly fault?: string;
  readonly why: string;
  readonly fix: string;
  /**
   * `bad` fails this rule and no other; `good` passes all. Both with `releaseTag`, where the rule is about a release, and with the
   * `web`, where it is about that: what some addresses answer, while all others are there. A rule about the built bundle is shown
   * one: as it is for `good`, changed by `bundle` for `bad`.
   */
  readonly example: {
    readonly bad: Edit;
    readonly good: Edit;
    readonly releaseTag?: string;
    readonly web?: Readonly<Record<string, 404 | 410>>;
    /** In `bad`, the tag is on another commit than the one that is checked out. */
    readonly movedTag?: true;
    readonly bundle?: BundleEdit;
  };
}

/** Severities by code: two or three words that say what is wrong, with dashes. */
export type Codes = Readonly<Record<string, Severity>>;

/** A rule as the engine sees it: it judges a contribution, or says which fact is missing for that. */
export interface Rule extends Description {
  /** The severity of each kind of complaint; a rule with one kind only has none. */
  readonly codes?: Codes;
  /** The names of the facts that it is judged by. */
  readonly needs: readonly string[];
  /** Loads the facts; what comes back looks at them. */
  judge(source: Source): Promise<(() => Iterable<Reported>) | Missing>;
}

/** A rule as its author writes it: `check` sees exactly the facts that it names, and yields exactly the codes that it declares. */
interface Definition<Named extends Needs, Code extends string> extends Description {
  readonly codes?: Readonly<Record<Code, Severity>>;
  readonly needs: Named;
  readonly check: (facts: Values<Named>) => Iterable<Problem<NoInfer<Code>>>;
}

/** Makes a rule; what `check` is handed follows from `needs`. */
export function rule<Named extends Needs, Code extends string = never>({
  needs,
  check,
  ...description
}: Definition<Named, Code>): Rule {
  return {
    ...description,
    needs: Object.values(needs).map(({ name }) => name),
    async judge(source) {
      const values = new Map<string, unknown>();
      for (const [name, fact] of Object.entries(needs)) {
        const value = await fact.of(source);
        if (isMissing(value)) return value;
        values.set(name, value);
      }
      // Every name in `needs` has the value of its own fact: the loop above has left with the first that is missing.
      return () => check(Object.fromEntries(values) as Values<Named>);
    },
  };
}

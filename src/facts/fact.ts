import type { Kind } from '../mattermost/kinds.js';
import type { BundleFile } from '../repository/bundle-files.js';
import type { Contribution } from '../repository/contribution.js';
import type { Missing } from '../repository/missing.js';
import { isMissing } from '../repository/missing.js';
import type { Web } from '../web/web.js';

/** Where facts come from: one contribution in one checkout, for one run. */
export interface Source {
  readonly contribution: Contribution;
  readonly kind: Kind;
  readonly slug: string | undefined;
  readonly releaseTag: string | undefined;
  /** The built bundles that are to be released; none where nothing is built yet. */
  readonly bundles?: readonly BundleFile[] | undefined;
  /** The contact for vulnerability reports that the configuration file names. */
  readonly securityContact?: string | undefined;
  /** The web; undefined offline, which is the default. */
  readonly web?: Web | undefined;
}

/** Something that a contribution shows, or the reason why it cannot be told. */
export interface Fact<Value> {
  /** How `--timings` and errors call it. */
  readonly name: string;
  /** What the source shows of it. It is found when it is first asked for, and once for each source. */
  of(source: Source): Promise<Value | Missing>;
  /** Hands in what `of` answers, so that a test of what builds on it needs no files. */
  give(source: Source, value: Value | Missing): void;
}

/**
 * Makes a fact. Its docstring is its contract: what it is, when it is missing, and when it does not apply.
 * Modules that only this fact needs, and that are large, are imported inside `find`.
 */
export function fact<Value>(name: string, find: (source: Source) => Promise<Value | Missing>): Fact<Value> {
  const found = new WeakMap<Source, Promise<Value | Missing>>();
  return {
    name,
    of(source) {
      const known = found.get(source);
      if (known) return known;
      const value = find(source);
      found.set(source, value);
      return value;
    },
    give(source, value) {
      found.set(source, Promise.resolve(value));
    },
  };
}

/** The facts that a rule names, each by the name that the rule gives it. */
export type Needs = Readonly<Record<string, Fact<unknown>>>;

/** Their values, as the rule's check sees them. */
export type Values<Named extends Needs> = {
  readonly [Name in keyof Named]: Named[Name] extends Fact<infer Value> ? Value : never;
};

/** What a fact came to: its value, or the fault of ours that kept it from being found. Neither where it is missing. */
export interface Attempt<Value> {
  readonly value: Value | undefined;
  readonly fault: string | undefined;
}

/** Finds a fact that the report itself shows: a fault must fail the run, and leave a report all the same. */
export async function attempt<Value>(wanted: Fact<Value>, source: Source): Promise<Attempt<Value>> {
  try {
    const value = await wanted.of(source);
    return { value: isMissing(value) ? undefined : value, fault: undefined };
  } catch (error) {
    return { value: undefined, fault: `${wanted.name} could not be found: ${String(error)}` };
  }
}

import type { Location } from '../documents/text.js';

/** How much a finding weighs: an `error` blocks, a `warning` will be asked about in review, a `notice` is advice. */
export type Severity = 'error' | 'warning' | 'notice';

/** All severities, heaviest first. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const satisfies readonly Severity[];

/** Whole lines to put in the place of `line`..`endLine` (both inclusive, from 1). */
export interface Suggestion {
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
}

/** What a rule yields: what is wrong here. The engine adds the rest from the rule. */
export interface Problem {
  /** One sentence or two; values from the repository stand in it through `quote`. */
  readonly message: string;
  readonly at?: Location | undefined;
  /** Only where it is milder than the rule's own severity. */
  readonly severity?: Severity;
  /** Only where this problem's fix is another than the rule's. */
  readonly fix?: string;
  readonly suggestion?: Suggestion | undefined;
}

/** A problem with everything that a reader needs, whatever the output. */
export interface Finding {
  readonly rule: string;
  readonly summary: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly at: Location | undefined;
  readonly suggestion: Suggestion | undefined;
}

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

/** What every problem says: what is wrong here. The engine adds the rest from the rule. */
interface Said {
  /** It is the rule's, or that of the code. */
  readonly severity?: never;
  /** One sentence or two; values from the repository stand in it through `quote`. */
  readonly message: string;
  readonly at?: Location | undefined;
  /** Only where this problem's fix is another than the rule's. */
  readonly fix?: string;
  readonly suggestion?: Suggestion | undefined;
}

/** What a rule yields; where the rule has several kinds of complaint, with the code of one of them, which has its severity. */
export type Problem<Code extends string = never> = Said &
  ([Code] extends [never] ? { readonly code?: never } : { readonly code: Code });

/** A problem of any rule, as the engine sees it. */
export type Reported = Said & { readonly code?: string };

/** A problem with everything that a reader needs, whatever the output. */
export interface Finding {
  readonly rule: string;
  /** Which of the rule's complaints it is, where the rule has several. */
  readonly code: string | undefined;
  readonly summary: string;
  /** What is wrong in about four words; see Rule. */
  readonly fault?: string | undefined;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly at: Location | undefined;
  readonly suggestion: Suggestion | undefined;
}

/** Findings by severity, errors first; those of one severity stay in their order. */
export function heaviestFirst(findings: readonly Finding[]): readonly Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

import { masked } from './secret.js';

/** How much a finding weighs: an `error` blocks, a `warning` will be asked about in review, a `notice` is advice. */
export type Severity = 'error' | 'warning' | 'notice';

/** All severities, heaviest first. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const satisfies readonly Severity[];

/** A place in a file. Lines and columns start at 1; the end column is exclusive; columns count UTF-16 units. */
export interface Location {
  /** Relative to the repository root, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

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

const QUOTED = 120;
/** Enough to hold every secret that starts in what is shown. */
const READ = 1000;

/**
 * A value from the checked repository as it may stand in a message: in backticks, on one line, at most 120
 * characters, with secrets masked, and control, bidirectional and invisible characters written as escapes. Of an
 * empty one the quotation marks are shown, for empty backticks are no code in Markdown.
 */
export function quote(whole: string): string {
  if (whole === '') return '`""`';
  const value = masked(whole.slice(0, READ));
  const short = value.length > QUOTED ? `${value.slice(0, QUOTED - 1).trimEnd()}…` : value;
  return `\`${visible(short).replaceAll('`', "'")}\``;
}

/** Text with nothing in it that acts: controls, bidirectional overrides, invisible characters and lone surrogates become escapes. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
  });
}

/** Orders locations by file, line and column; a finding without a place comes first. */
export function compareLocations(a: Location | undefined, b: Location | undefined): number {
  if (!a || !b) return Number(Boolean(a)) - Number(Boolean(b));
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

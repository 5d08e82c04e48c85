/** A place in a file. Lines and columns start at 1; the end column is exclusive; columns count UTF-16 units. */
export interface Location {
  /** Relative to the repository root, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Orders locations by file, line and column; a finding without a place comes first. */
export function compareLocations(a: Location | undefined, b: Location | undefined): number {
  if (!a || !b) return Number(Boolean(a)) - Number(Boolean(b));
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** Half-open range of UTF-16 offsets into a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text file that knows its lines. */
export class TextDocument {
  readonly #lineStarts: readonly number[];

  constructor(
    /** Relative to the repository root, with `/`. */
    readonly file: string,
    readonly text: string,
  ) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#lineStarts = starts;
  }

  /** The place of a range; offsets beyond the text are held to its end. */
  locate(span: Span): Location {
    const from = this.#position(span.start);
    const to = this.#position(Math.max(span.start, span.end));
    return { file: this.file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  /** The text of a line, from 1, without its line break; empty beyond the end. */
  line(number: number): string {
    const start = this.#lineStarts[number - 1];
    if (start === undefined) return '';
    const next = this.#lineStarts[number];
    return this.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '');
  }

  #position(offset: number): { line: number; column: number } {
    const held = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= held) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: held - (this.#lineStarts[low] ?? 0) + 1 };
  }
}

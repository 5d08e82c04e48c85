import type { Location, Span } from '../text.js';
import { TextDocument } from '../text.js';

/** A heading: Markdown's two forms, `<h1>`…`<h6>`, `<summary>`, and a paragraph that is nothing but bold text (level 7). */
export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly span: Span;
}

/** A link, whatever its form; reference links are resolved, bare addresses count. */
export interface Link {
  readonly text: string;
  /** As written, with the escapes of Markdown and HTML resolved. */
  readonly url: string;
  readonly span: Span;
  /** The heading that it stands under; undefined before the first. */
  readonly heading: Heading | undefined;
}

export interface Image {
  /** The text for those who do not see it. */
  readonly alt: string;
  readonly url: string;
  /** In CSS pixels, where HTML says so. */
  readonly width: number | undefined;
  readonly span: Span;
}

/** Running text that stands together: a paragraph, a heading, a table row, an HTML block. */
export interface Block {
  readonly text: string;
  readonly span: Span;
  /** The heading that it stands under; undefined before the first. */
  readonly heading: Heading | undefined;
  readonly inList: boolean;
}

/** Code: in a line, fenced or indented. */
export interface Code {
  /** Without fence, indent and the marks of quotes. */
  readonly text: string;
  /** The first word after the fence, in lower case; empty where there is none, undefined for code in a line. */
  readonly language: string | undefined;
  /** Where the text stands in the file, piece by piece. */
  readonly pieces: readonly Span[];
  readonly span: Span;
}

/** What a Markdown file says, in the order of the file. */
export interface MarkdownParts {
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly blocks: readonly Block[];
  readonly codes: readonly Code[];
  /** Names that `#…` can lead to, in lower case. */
  readonly anchors: ReadonlySet<string>;
}

/** A Markdown file that knows its parts and their places. */
export class MarkdownDocument extends TextDocument {
  #anchorKeys: ReadonlySet<string> | undefined;

  constructor(
    file: string,
    text: string,
    readonly parts: MarkdownParts,
  ) {
    super(file, text);
  }

  /** The first line: the place of what is absent. */
  get top(): Location {
    return this.locate({ start: 0, end: Math.max(this.line(1).length, 1) });
  }

  /** Whether `#name` leads to something; emoji and punctuation do not count, as they become different things in different renderers. */
  hasAnchor(name: string): boolean {
    this.#anchorKeys ??= new Set([...this.parts.anchors].map(anchorKey));
    return this.#anchorKeys.has(anchorKey(name));
  }

  /** The place of a range of a code's text. */
  locateInCode({ pieces }: Code, span: Span): Location {
    return this.locate({ start: placeIn(pieces, span.start), end: placeIn(pieces, Math.max(span.start, span.end)) });
  }

  /** The place of some words in a block; of the whole block where Markdown stands between them. */
  locateIn(block: Block, words: string): Location {
    const at = this.text.slice(block.span.start, block.span.end).indexOf(words);
    return this.locate(
      at === -1 ? block.span : { start: block.span.start + at, end: block.span.start + at + words.length },
    );
  }
}

function anchorKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function placeIn(pieces: readonly Span[], offset: number): number {
  let left = offset;
  for (const { start, end } of pieces) {
    if (left < end - start) return start + left;
    left -= end - start;
  }
  return pieces.at(-1)?.end ?? 0;
}

import type { Location } from '../finding.js';
import type { Span } from './text.js';
import { TextDocument } from './text.js';

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
    return this.locate(at === -1 ? block.span : { start: block.span.start + at, end: block.span.start + at + words.length });
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

/** The longest text that is parsed, in UTF-16 units. */
export const MAX_MARKDOWN = 1024 * 1024;
/** Quotes and lists within each other. */
const MAX_NESTING = 100;
/** The sum of the squares of the numbers of marks between two empty lines: nobody writes thousands of them in one paragraph. */
const MAX_EFFORT = 50_000_000;

/**
 * Reads Markdown as GitHub does, so far as headings, links, images, code and text are concerned; front matter is skipped.
 * What would take the parser long is not parsed: the reason comes back, to stand after "could not be checked: ".
 */
export async function parseMarkdown(file: string, text: string): Promise<MarkdownDocument | string> {
  if (text.length > MAX_MARKDOWN) return `${file} is longer than ${MAX_MARKDOWN / 1024} KB, and not read as Markdown`;
  const burden = burdenOf(text);
  if (burden) return `${file} ${burden}, and is not read as Markdown`;
  const { syntaxOf, labelOf } = await import('./markdown-syntax.js');
  const { partsOf } = await import('./markdown-parts.js');
  const html = HTML.test(text) ? await import('./html.js') : undefined;
  const body = text.replace(/^\uFEFF/, ' ').replace(/^ ?---\r?\n[^]*?\n---[ \t]*(?=\r?\n|$)/, (matter) => matter.replace(/[^\r\n]/g, ' '));
  const labels = [...body.matchAll(DEFINITION)].map(([, label = '']) => labelOf(label));
  return new MarkdownDocument(file, text, partsOf(syntaxOf(body, new Set(labels)), body, html));
}

/** An HTML element that matters to what is collected, or a character reference; loading what reads them costs time. */
const HTML = /<(?:a|img|h[1-6]|summary|video|source|p|div|table|td|center|span)[\s>]|&#?\w+;/i;

/** The label of a definition of a reference link. */
const DEFINITION = /^[ \t>*+-]*\[((?:[^[\]\\\n]|\\.){1,999})\]:/gm;

/** What is more than anybody writes, and would take the parser the square of its number. */
function burdenOf(text: string): string | undefined {
  let [marks, effort] = [0, 0];
  for (const line of text.split('\n')) {
    const [lead = ''] = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line) ?? [];
    if (lead.replace(/[ \t\d]/g, '').length > MAX_NESTING) return 'is nested too deeply';
    const more = line.replace(/[^*_`~[<&]/g, '').length;
    if (line.trim() === '') marks = 0;
    effort += (2 * marks + more) * more;
    marks += more;
    if (effort > MAX_EFFORT) return 'has a paragraph that has too many marks';
  }
  return undefined;
}

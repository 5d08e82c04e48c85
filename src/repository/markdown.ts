import type { Nodes, Root } from 'mdast';
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

/** What a Markdown file says, in the order of the file. */
export interface MarkdownParts {
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly blocks: readonly Block[];
  /** Code, inline and fenced. */
  readonly codes: readonly { readonly text: string; readonly span: Span }[];
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

  /** The place of some words in a block; of the whole block where Markdown stands between them. */
  locateIn(block: Block, words: string): Location {
    const at = this.text.slice(block.span.start, block.span.end).indexOf(words);
    return this.locate(at === -1 ? block.span : { start: block.span.start + at, end: block.span.start + at + words.length });
  }
}

function anchorKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The longest text that is parsed, in UTF-16 units: twenty times a long README. */
export const MAX_MARKDOWN = 128 * 1024;
const MAX_NESTING = 32;
const MAX_INDENT = 120;
/** Of a whole file. */
const MAX_LINES = 6000;
/** Between two empty lines. */
const MAX_MARKS = 3000;
const MAX_HEIGHT = 1500;

/**
 * Reads Markdown as GitHub does, so far as headings, links, images and text are concerned; front matter is skipped.
 * What would take the parser long is not parsed: the reason comes back, to stand after "could not be checked: ".
 */
export async function parseMarkdown(file: string, text: string): Promise<MarkdownDocument | string> {
  if (text.length > MAX_MARKDOWN) return `${file} is longer than ${MAX_MARKDOWN / 1024} KB, and not read as Markdown`;
  const burden = burdenOf(text);
  if (burden) return `${file} ${burden}, and is not read as Markdown`;
  const [{ fromMarkdown }, { gfmAutolinkLiteral }, { gfmAutolinkLiteralFromMarkdown }, { partsOf }, html] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('micromark-extension-gfm-autolink-literal'),
    import('mdast-util-gfm-autolink-literal'),
    import('./markdown-parts.js'),
    TAG.test(text) ? import('./html.js') : undefined,
  ]);
  const body = text.replace(/^\uFEFF/, ' ').replace(/^ ?---\r?\n[^]*?\n---[ \t]*(?=\r?\n|$)/, (matter) => matter.replace(/[^\r\n]/g, ' '));
  // The transforms of the extension look for addresses once more, in text that the tokenizer has passed over.
  const root: Root = fromMarkdown(body, {
    extensions: [gfmAutolinkLiteral()],
    mdastExtensions: [{ ...gfmAutolinkLiteralFromMarkdown(), transforms: [] }],
  });
  return new MarkdownDocument(file, text, partsOf(root, body, html?.parseHtml));
}

/** An HTML element that matters to what is collected; loading its parser costs time. */
const TAG = /<(?:a|img|h[1-6]|summary|video|source|p|div|table|td|center|span)[\s>]/i;

/** What is more than anybody writes, and would take the parser the square of its number or worse. */
function burdenOf(text: string): string | undefined {
  const lines = text.split('\n');
  if (lines.length > MAX_LINES) return `has more than ${MAX_LINES} lines`;
  let [marks, height] = [0, 0];
  for (const line of lines) {
    const [lead = ''] = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line) ?? [];
    const containers = lead.replace(/[ \t\d]/g, '').length;
    if (containers > MAX_NESTING || (containers > 0 && lead.length > MAX_INDENT)) return 'is nested too deeply';
    if (line.trim() === '') [marks, height] = [0, 0];
    marks += line.replace(/[^*_`~[<&]/g, '').length;
    height += 1;
    if (marks > MAX_MARKS || height > MAX_HEIGHT) return 'has a paragraph that is too long or has too many marks';
  }
  return undefined;
}

/** The nodes of a tree in the order of the text, each with those around it; without recursion, since trees can be deep. */
export function* walk(root: Root): Generator<{ readonly node: Nodes; readonly parents: readonly Nodes[] }> {
  const stack: { node: Nodes; parents: readonly Nodes[] }[] = [{ node: root, parents: [] }];
  for (let item = stack.pop(); item; item = stack.pop()) {
    yield item;
    if (!('children' in item.node)) continue;
    const parents = [...item.parents, item.node];
    for (const node of [...item.node.children].reverse()) stack.push({ node, parents });
  }
}

import Slugger from 'github-slugger';
import type { Definition, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { parseHtml } from './html.js';
import type { Block, Heading, Image, MarkdownParts } from './markdown.js';
import { walk } from './markdown.js';
import type { Span } from './text.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

type HtmlParser = typeof parseHtml;

/** Collects the parts of a syntax tree; `text` is what it was made of; without a parser HTML is passed over. */
export function partsOf(root: Root, text: string, html: HtmlParser | undefined): MarkdownParts {
  return new Collector(root, text, html).parts();
}

class Collector {
  readonly #out: Mutable<Omit<MarkdownParts, 'anchors'>> = { headings: [], links: [], images: [], blocks: [], codes: [] };
  readonly #anchors = new Set<string>();
  readonly #slugger = new Slugger();
  readonly #definitions = new Map<string, Definition>();
  #heading: Heading | undefined;

  constructor(
    private readonly root: Root,
    private readonly text: string,
    private readonly parseHtml: HtmlParser | undefined,
  ) {
    for (const { node } of walk(root)) {
      if (node.type === 'definition' && !this.#definitions.has(node.identifier)) this.#definitions.set(node.identifier, node);
    }
  }

  parts(): MarkdownParts {
    for (const { node, parents } of walk(this.root)) this.#add(node, parents);
    return { ...this.#out, anchors: this.#anchors };
  }

  #add(node: Nodes, parents: readonly Nodes[]): void {
    const span = spanOf(node);
    if (node.type === 'heading') this.#addHeading(node.depth, toString(node, { includeImageAlt: false }), span, toString(node));
    else if (node.type === 'paragraph') this.#addParagraph(node, span, parents);
    else if (node.type === 'link') this.#out.links.push({ text: toString(node), url: node.url, span, heading: this.#heading });
    else if (node.type === 'image') this.#out.images.push({ alt: node.alt ?? '', url: node.url, width: undefined, span });
    else if (node.type === 'linkReference' || node.type === 'imageReference') this.#addReference(node, span);
    else if (node.type === 'inlineCode' || node.type === 'code') this.#out.codes.push({ text: node.value, span });
    else if (node.type === 'html')
      this.#addHtml(
        span,
        parents.some(({ type }) => type === 'paragraph' || type === 'heading'),
      );
  }

  #addHeading(level: number, text: string, span: Span, withAlternatives = text): void {
    this.#heading = { level, text: text.trim(), span };
    this.#out.headings.push(this.#heading);
    this.#addBlock(withAlternatives, span, false);
    if (level === 7) return;
    this.#anchors.add(this.#slugger.slug(text));
    this.#anchors.add(this.#slugger.slug(withAlternatives));
    this.#anchors.add(this.#slugger.slug(text.trim()));
  }

  #addParagraph(node: Extract<Nodes, { type: 'paragraph' }>, span: Span, parents: readonly Nodes[]): void {
    const inList = parents.some(({ type }) => type === 'listItem');
    const [only, ...others] = node.children;
    const text = toString(node);
    if (only?.type === 'strong' && others.length === 0 && !inList) this.#addHeading(7, text, span);
    else this.#addBlock(text, span, inList);
  }

  #addBlock(text: string, span: Span, inList: boolean): void {
    const block: Block = { text, span, heading: this.#heading, inList };
    this.#out.blocks.push(block);
  }

  #addReference(node: Extract<Nodes, { type: 'linkReference' | 'imageReference' }>, span: Span): void {
    const url = this.#definitions.get(node.identifier)?.url;
    if (url === undefined) return;
    if (node.type === 'linkReference') this.#out.links.push({ text: toString(node), url, span, heading: this.#heading });
    else this.#out.images.push({ alt: node.alt ?? '', url, width: undefined, span });
  }

  /** Inline, a fragment is one tag: the text after it is Markdown's. */
  #addHtml(span: Span, inline: boolean): void {
    const fragment = this.text.slice(span.start, span.end);
    const { elements, text } = this.parseHtml?.(fragment, span.start) ?? { elements: [], text: '' };
    if (!inline && text.trim() !== '') this.#addBlock(text, span, false);
    for (const { name, attributes, text: inner, span: at } of elements) {
      for (const anchor of [attributes['id'], name === 'a' ? attributes['name'] : undefined])
        if (anchor) this.#anchors.add(anchor.toLowerCase());
      if (/^h[1-6]$/.test(name) && inner.trim()) this.#addHeading(Number(name.charAt(1)), inner.trim(), at);
      else if (name === 'summary' && inner.trim()) this.#addHeading(7, inner.trim(), at);
      else if (name === 'a') this.#addLink(attributes['href'], inline ? this.#textUntil('</a>', at.end) : inner, at);
      else if (name === 'img' || name === 'video' || name === 'source') this.#addImage(attributes, at);
    }
  }

  #addLink(href: string | undefined, text: string, span: Span): void {
    if (href) this.#out.links.push({ text: text.trim(), url: href.trim(), span, heading: this.#heading });
  }

  #addImage(attributes: Readonly<Record<string, string>>, span: Span): void {
    const url = attributes['src'] ?? attributes['srcset']?.trim().split(/\s/)[0];
    const width = Number.parseInt(attributes['width'] ?? '', 10);
    const image: Image = {
      alt: attributes['alt'] ?? '',
      url: url?.trim() ?? '',
      width: Number.isNaN(width) || attributes['width']?.includes('%') ? undefined : width,
      span,
    };
    if (image.url) this.#out.images.push(image);
  }

  #textUntil(end: string, start: number): string {
    const window = this.text.slice(start, start + LONGEST_LINK_TEXT);
    const at = window.indexOf(end);
    return at === -1 ? '' : window.slice(0, at);
  }
}

const LONGEST_LINK_TEXT = 200;

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

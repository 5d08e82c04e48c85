import type { SyntaxNode, Tree } from '@lezer/common';
import type { Span } from '../text.js';
import { anchorsOf } from './anchors.js';
import { codeLines } from './code-lines.js';
import type { decodeEntities, parseHtml } from './html.js';
import type { Block, Code, Heading, Image, MarkdownParts } from './markdown.js';
import type { Written } from './syntax.js';
import { definitionsIn, inlineCodeOf, targetOf, textOf } from './syntax.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

/** What reads the HTML in Markdown. */
export interface HtmlReader {
  readonly parseHtml: typeof parseHtml;
  readonly decodeEntities: typeof decodeEntities;
}

/** Collects the parts of a syntax tree; `text` is what it was made of; without a reader HTML is passed over. */
export function partsOf(tree: Tree, text: string, html: HtmlReader | undefined): MarkdownParts {
  return new Collector(tree, text, html).parts();
}

class Collector {
  readonly #out: Mutable<Omit<MarkdownParts, 'anchors'>> = {
    headings: [],
    links: [],
    images: [],
    blocks: [],
    codes: [],
  };
  readonly #ids: string[] = [];
  readonly #titles: string[] = [];
  readonly #written: Written;
  #heading: Heading | undefined;
  #lists = 0;

  constructor(
    private readonly tree: Tree,
    private readonly text: string,
    private readonly html: HtmlReader | undefined,
  ) {
    const decode = (written: string): string => html?.decodeEntities(written) ?? written;
    this.#written = { source: text, decode, definitions: definitionsIn(text, tree, decode) };
  }

  parts(): MarkdownParts {
    this.tree.iterate({
      enter: ({ name, node }) => this.#enter(name, node),
      leave: ({ name }) => {
        if (name === 'ListItem') this.#lists--;
      },
    });
    const [ids, titles] = [this.#ids, this.#titles];
    let anchors: ReadonlySet<string> | undefined;
    return {
      ...this.#out,
      // The slugger's expression takes 5 ms to compile, and few documents are linked by their headings.
      get anchors() {
        return (anchors ??= anchorsOf(ids, titles));
      },
    };
  }

  /** Whether what is inside matters, too. */
  #enter(name: string, node: SyntaxNode): boolean {
    const span = { start: node.from, end: node.to };
    switch (name) {
      case 'ListItem':
        this.#lists++;
        return true;
      case 'Paragraph':
        this.#addParagraph(node, span);
        return true;
      case 'Link':
      case 'Image':
        this.#addReferring(node, span);
        return true;
      case 'URL': {
        const url = this.text.slice(node.from, node.to);
        const holder = node.parent?.name ?? '';
        if (holder === 'Autolink') this.#addBare(url, { start: node.from - 1, end: node.to + 1 });
        else if (holder !== 'Link' && holder !== 'Image') this.#addBare(url, span);
        return false;
      }
      case 'InlineCode':
        this.#out.codes.push({ text: inlineCodeOf(this.text, node), language: undefined, pieces: [span], span });
        return false;
      case 'FencedCode':
      case 'CodeBlock':
        this.#addCode(node, span);
        return false;
      case 'HTMLBlock':
      case 'HTMLTag':
        this.#addHtml(span, name === 'HTMLTag');
        return false;
      case 'LinkReference':
        return false;
    }
    const level = /^(?:ATX|Setext)Heading(\d)$/.exec(name)?.[1];
    if (level !== undefined) {
      this.#addHeading(Number(level), textOf(this.#written, node, false), span, textOf(this.#written, node));
    }
    return true;
  }

  #addHeading(level: number, text: string, span: Span, withAlternatives = text): void {
    this.#heading = { level, text: text.trim(), span };
    this.#out.headings.push(this.#heading);
    this.#addBlock(withAlternatives, span, false);
    if (level === 7) return;
    this.#titles.push(text, withAlternatives, text.trim());
  }

  #addParagraph(node: SyntaxNode, span: Span): void {
    const text = textOf(this.#written, node).trim();
    const only =
      node.firstChild?.name === 'StrongEmphasis' &&
      node.firstChild.from === node.from &&
      node.firstChild.to === node.to;
    if (only && this.#lists === 0) this.#addHeading(7, text, span);
    else this.#addBlock(text, span, this.#lists > 0);
  }

  #addBlock(text: string, span: Span, inList: boolean): void {
    if (text.trim() === '') return;
    const block: Block = { text, span, heading: this.#heading, inList };
    this.#out.blocks.push(block);
  }

  #addReferring(node: SyntaxNode, span: Span): void {
    const url = targetOf(this.#written, node);
    if (url === undefined) return;
    const text = textOf(this.#written, node);
    if (node.name === 'Link') this.#out.links.push({ text, url, span, heading: this.#heading });
    else this.#out.images.push({ alt: text, url, width: undefined, span });
  }

  /** https://github.github.com/gfm/#autolinks-extension- */
  #addBare(text: string, span: Span): void {
    const scheme = /^[a-z][a-z0-9+.-]*:/i.test(text) ? '' : text.includes('@') ? 'mailto:' : 'http://';
    this.#out.links.push({ text, url: scheme + text, span, heading: this.#heading });
  }

  #addCode(node: SyntaxNode, span: Span): void {
    const pieces = codeLines(this.text, node);
    const info = node.getChild('CodeInfo');
    const [language = ''] = info ? this.text.slice(info.from, info.to).toLowerCase().split(/\s/) : [];
    const code: Code = {
      text: pieces.map(({ start, end }) => this.text.slice(start, end)).join(''),
      language,
      pieces,
      span,
    };
    this.#out.codes.push(code);
  }

  /** Inline, a fragment is one tag: the text after it is Markdown's. */
  #addHtml(span: Span, inline: boolean): void {
    const fragment = this.text.slice(span.start, span.end);
    const { elements, text } = this.html?.parseHtml(fragment, span.start) ?? { elements: [], text: '' };
    if (!inline && text.trim() !== '') this.#addBlock(text, span, false);
    for (const { name, attributes, text: inner, span: at } of elements) {
      for (const anchor of [attributes['id'], name === 'a' ? attributes['name'] : undefined])
        if (anchor) this.#ids.push(anchor.toLowerCase());
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

import { SaxesParser } from 'saxes';
import type { Span } from '../text.js';
import { TextDocument } from '../text.js';

/** One element of an SVG file, its attributes as written, and where its start tag stands. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly span: Span;
  /** The element around it. */
  readonly parent: SvgElement | undefined;
}

const MAX_LEVELS = 200;
const MAX_ELEMENTS = 100_000;
/** In UTF-16 units, of all entities together. */
const MAX_EXPANSION = 1024 * 1024;
/** In UTF-16 units, between two looks at the bounds. */
const PORTION = 16 * 1024;

/** An SVG file: its elements in the order of the file, and the first thing that makes it no XML. */
export class SvgDocument extends TextDocument {
  readonly elements: readonly SvgElement[];
  /** The text of all `<style>` elements. */
  readonly styles: string;
  readonly defect: { readonly message: string; readonly span: Span } | undefined;
  /** Why it was not read to its end, though nothing may be wrong with it. */
  readonly unreadable: string | undefined;

  constructor(file: string, text: string) {
    super(file, text);
    const elements: SvgElement[] = [];
    const open: SvgElement[] = [];
    let styles = '';
    let unreadable: string | undefined;
    let expanded = 0;
    let defect: { message: string; span: Span } | undefined;
    const parser = new SaxesParser();
    parser.on('doctype', (doctype) => {
      // Illustrator declares its namespaces as entities.
      for (const [, name = '', value = ''] of doctype.matchAll(/<!ENTITY\s+([\w.-]+)\s+"([^"]*)"/g))
        Object.defineProperty(parser.ENTITIES, name, {
          configurable: true,
          get: () => {
            expanded += value.length;
            if (expanded > MAX_EXPANSION) unreadable ??= 'its entities expand to more than 1 MB';
            return unreadable === undefined ? value : '';
          },
        });
    });
    parser.on('error', (error) => {
      const at = Math.min(Math.max(parser.position - 1, 0), Math.max(text.length - 1, 0));
      defect ??= {
        message: error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''),
        span: { start: at, end: at + 1 },
      };
    });
    parser.on('opentag', (tag) => {
      const end = parser.position;
      const element = {
        name: tag.name,
        attributes: tag.attributes,
        span: { start: text.lastIndexOf(`<${tag.name}`, end - 1), end },
        parent: open.at(-1),
      };
      elements.push(element);
      open.push(element);
      if (open.length > MAX_LEVELS) unreadable ??= 'it is nested too deeply';
      if (elements.length > MAX_ELEMENTS) unreadable ??= `it has more than ${MAX_ELEMENTS} elements`;
    });
    parser.on('closetag', () => open.pop());
    parser.on('text', (content) => {
      if (open.at(-1)?.name === 'style') styles += content;
    });
    parser.on('cdata', (content) => {
      if (open.at(-1)?.name === 'style') styles += content;
    });
    for (let at = 0; at < text.length && unreadable === undefined; at += PORTION)
      parser.write(text.slice(at, at + PORTION));
    if (unreadable === undefined) parser.close();
    this.elements = elements;
    this.styles = styles;
    this.defect = defect;
    this.unreadable = unreadable;
  }

  /** The outermost element, where it is `<svg>`. */
  get root(): SvgElement | undefined {
    const [first] = this.elements;
    return first?.name === 'svg' || first?.name.endsWith(':svg') ? first : undefined;
  }
}

import { SaxesParser } from 'saxes';
import type { Span } from '../text.js';
import { TextDocument } from '../text.js';

/** One element of an SVG file, its attributes as written, and where its start tag stands. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly span: Span;
  /** The elements around it, outermost first. */
  readonly ancestors: readonly SvgElement[];
}

/** An SVG file: its elements in the order of the file, and the first thing that makes it no XML. */
export class SvgDocument extends TextDocument {
  readonly elements: readonly SvgElement[];
  /** The text of all `<style>` elements. */
  readonly styles: string;
  readonly defect: { readonly message: string; readonly span: Span } | undefined;

  constructor(file: string, text: string) {
    super(file, text);
    const elements: SvgElement[] = [];
    const open: SvgElement[] = [];
    let styles = '';
    let defect: { message: string; span: Span } | undefined;
    const parser = new SaxesParser();
    parser.on('doctype', (doctype) => {
      // Illustrator declares its namespaces as entities.
      for (const [, name = '', value = ''] of doctype.matchAll(/<!ENTITY\s+([\w.-]+)\s+"([^"]*)"/g))
        parser.ENTITIES[name] = value;
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
        ancestors: [...open],
      };
      elements.push(element);
      open.push(element);
    });
    parser.on('closetag', () => open.pop());
    parser.on('text', (content) => {
      if (open.at(-1)?.name === 'style') styles += content;
    });
    parser.on('cdata', (content) => {
      if (open.at(-1)?.name === 'style') styles += content;
    });
    parser.write(text).close();
    this.elements = elements;
    this.styles = styles;
    this.defect = defect;
  }

  /** The outermost element, where it is `<svg>`. */
  get root(): SvgElement | undefined {
    const [first] = this.elements;
    return first?.name === 'svg' || first?.name.endsWith(':svg') ? first : undefined;
  }
}

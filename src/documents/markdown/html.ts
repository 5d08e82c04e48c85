import { decodeHTML } from 'entities/decode';
import { Parser } from 'htmlparser2';
import type { Span } from '../text.js';

/** One element of an HTML fragment in Markdown, with the place of its start tag. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text inside, as far as the fragment goes; that of nested elements included. */
  readonly text: string;
  readonly span: Span;
}

/** The elements of a fragment in order of their start tags, and its text outside of tags. Tolerant, as browsers are. */
export function parseHtml(
  fragment: string,
  offset: number,
): { readonly elements: readonly HtmlElement[]; readonly text: string } {
  const elements: { name: string; attributes: Readonly<Record<string, string>>; text: string; span: Span }[] = [];
  // Only what is still open and may hold text; the cap keeps nested elements from costing the square of their number.
  const open: { name: string; text: string }[] = [];
  let all = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = {
        name,
        attributes,
        text: '',
        span: { start: offset + parser.startIndex, end: offset + parser.endIndex + 1 },
      };
      elements.push(element);
      if (open.length < MAX_OPEN) open.push(element);
    },
    ontext(text) {
      all += text;
      for (const element of open) element.text += text;
    },
    onclosetag(name) {
      const at = open.findLastIndex((element) => element.name === name);
      if (at !== -1) open.length = at;
    },
  });
  parser.end(fragment);
  return { elements, text: all };
}

const MAX_OPEN = 32;

/** A text with its character references resolved. */
export function decodeEntities(text: string): string {
  return decodeHTML(text);
}

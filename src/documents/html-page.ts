import { Parser } from 'htmlparser2';

/** What a page in HTML says of its contents. */
export interface Page {
  /** The title, and the headings in order. */
  readonly headings: readonly string[];
  /** Addresses as written, with the text that leads there. */
  readonly links: readonly { readonly text: string; readonly href: string }[];
  /** The length of the text that is shown without scripts. */
  readonly length: number;
}

const HEADING = /^(?:title|h[1-6])$/;
const HIDDEN: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg']);
/** Of a heading or a link; longer ones are none. */
const LONGEST = 300;
const MOST = 5_000;
/** Deeper pages are read up to there: what an element costs the parser grows with those around it. */
const DEEPEST = 2_000;
/** In UTF-16 units, between two looks at the depth. */
const PORTION = 8_192;

/** Reads a page as data. */
export function parsePage(html: string): Page {
  const headings: string[] = [];
  const links: { text: string; href: string }[] = [];
  const [heading, link] = [
    { depth: 0, text: '' },
    { href: '', text: '' },
  ];
  let [hidden, length, depth] = [0, 0, 0];
  const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const parser = new Parser({
    onopentag(name, { href }) {
      depth += 1;
      if (HIDDEN.has(name)) hidden += 1;
      if (HEADING.test(name)) Object.assign(heading, { depth: 1, text: '' });
      if (name === 'a') Object.assign(link, { href: href ?? '', text: '' });
    },
    ontext(text) {
      if (hidden > 0) return;
      length += text.trim().length;
      if (heading.depth > 0 && heading.text.length < LONGEST) heading.text += text;
      if (link.href !== '' && link.text.length < LONGEST) link.text += text;
    },
    onclosetag(name) {
      depth -= 1;
      if (HIDDEN.has(name)) hidden = Math.max(hidden - 1, 0);
      if (HEADING.test(name)) {
        if (headings.length < MOST) headings.push(words(heading.text));
        heading.depth = 0;
      }
      if (name !== 'a' || link.href === '') return;
      if (links.length < MOST) links.push({ text: words(link.text), href: link.href });
      link.href = '';
    },
  });
  for (let at = 0; at < html.length && depth < DEEPEST; at += PORTION) parser.write(html.slice(at, at + PORTION));
  parser.end();
  return { headings, links, length };
}

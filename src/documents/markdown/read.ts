import { bounded, isOutOfTime } from '../deadline.js';
import { MarkdownDocument } from './markdown.js';

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
  const { syntaxOf, labelOf } = await import('./syntax.js');
  const { partsOf } = await import('./collect.js');
  const html = HTML.test(text) ? await import('./html.js') : undefined;
  const body = text
    .replace(/^\uFEFF/, ' ')
    .replace(/^ ?---\r?\n[^]*?\n---[ \t]*(?=\r?\n|$)/, (matter) => matter.replace(/[^\r\n]/g, ' '));
  const labels = [...body.matchAll(DEFINITION)].map(([, label = '']) => labelOf(label));
  // Marks in great number take the parser many times as long as words.
  const parts = bounded(file, text.length * 8, () => partsOf(syntaxOf(body, new Set(labels)), body, html));
  return isOutOfTime(parts) ? `${file} takes too long to read` : new MarkdownDocument(file, text, parts);
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
    // The parser looks at each blank how far the blanks go.
    for (const [blanks] of line.matchAll(/ {64,}/g)) effort += blanks.length ** 2 / 2;
    const more = line.replace(/[^*_`~[<&]/g, '').length;
    if (line.trim() === '') marks = 0;
    effort += (2 * marks + more) * more;
    marks += more;
    if (effort > MAX_EFFORT) return 'has a paragraph that has too many marks or blanks';
  }
  return undefined;
}

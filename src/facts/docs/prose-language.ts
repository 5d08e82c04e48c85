import table from '../../data/docs/prose-languages.json' with { type: 'json' };
import type { Block, MarkdownDocument } from '../../documents/markdown/markdown.js';

/** In UTF-16 units: the beginning is enough to tell. */
const MAX_PROSE = 8000;
/** Function words of one language without which nothing is said. */
const FEW = 6;
const DISTINCT = 4;
/** How many times more hits than English another language needs: they share short words. */
const CLEARLY = 1.3;
/** The share of letters of other scripts from which on a text is not Latin; ideograms weigh as much as a word's half. */
const FOREIGN_SHARE = 0.3;

const WORDS = new Map<string, string[]>();
for (const { name, words } of table.languages)
  for (const word of words) WORDS.set(word, [...(WORDS.get(word) ?? []), name]);
const SCRIPTS = table.scripts.map(({ name, range }) => ({ name, pattern: new RegExp(`[${range}]`, 'g') }));

/** The language that a document's prose is written in, by its English name; undefined where it is English or cannot be told. */
export function foreignLanguageOf(document: MarkdownDocument): string | undefined {
  const prose = proseOf(document);
  return foreignScript(prose) ?? foreignWords(prose);
}

/** Running text without code, links' addresses and headings, of which products' names make the most. */
function proseOf({ parts: { blocks, codes } }: MarkdownDocument): string {
  const inline = codes.filter(({ language }) => language === undefined);
  let [prose, next] = ['', 0];
  for (const block of blocks) {
    if (prose.length > MAX_PROSE) break;
    while ((inline[next]?.span.start ?? Infinity) < block.span.start) next++;
    let [text, from] = [block.text.slice(0, MAX_PROSE), 0];
    for (; (inline[next]?.span.end ?? Infinity) <= block.span.end; next++) {
      const code = inline[next]?.text ?? '';
      const at = text.indexOf(code, from);
      if (at === -1 || code === '') continue;
      text = `${text.slice(0, at)} ${text.slice(at + code.length)}`;
      from = at;
    }
    if (!isTitle(block)) prose += `${text}\n`;
  }
  return prose.replace(/(?<![a-z])[a-z]+:\/\/\S+|(?<![\w./-])[\w./-]+\.[a-z]{2,}\b|[@/]\w+/gi, ' ');
}

function isTitle({ span, heading }: Block): boolean {
  return span === heading?.span;
}

function foreignScript(prose: string): string | undefined {
  // The class of all letters takes milliseconds to compile, and Latin letters need none.
  if (!/[\u0250-\u1fff\u2c00-\ud7ff]/.test(prose)) return undefined;
  const latin = prose.match(/[a-z\u00c0-\u024f]/gi)?.length ?? 0;
  const counts = SCRIPTS.map(({ name, pattern }) => ({ name, count: prose.match(pattern)?.length ?? 0 }));
  const foreign = counts.reduce((sum, { count }) => sum + count, 0);
  if (foreign === 0 || foreign < (latin + foreign) * FOREIGN_SHARE) return undefined;
  // Japanese and Korean texts hold Chinese characters, too: the table names the telling scripts first.
  return counts.find(({ count }) => count > foreign * TELLING)?.name;
}

const TELLING = 0.1;

function foreignWords(prose: string): string | undefined {
  const hits = new Map<string, number>();
  const seen = new Map<string, Set<string>>();
  for (const word of prose.toLowerCase().match(/[a-z\u00c0-\u024f\u1ea0-\u1ef9]+/g) ?? []) {
    for (const name of WORDS.get(word) ?? []) {
      hits.set(name, (hits.get(name) ?? 0) + 1);
      seen.set(name, (seen.get(name) ?? new Set()).add(word));
    }
  }
  const [best] = [...hits].sort(([, a], [, b]) => b - a);
  if (!best || best[0] === ENGLISH || best[1] < FEW || best[1] <= (hits.get(ENGLISH) ?? 0) * CLEARLY) return undefined;
  // One short word over and over is no language.
  return (seen.get(best[0])?.size ?? 0) < DISTINCT ? undefined : best[0];
}

const ENGLISH = 'English';

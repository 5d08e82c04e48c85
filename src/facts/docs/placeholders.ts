import table from '../../data/docs/doc-placeholders.json' with { type: 'json' };
import type { MarkdownDocument } from '../../documents/markdown/markdown.js';
import type { Location } from '../../documents/text.js';

/** Something that stands in place of what is still to be written. */
export interface Placeholder {
  readonly words: string;
  readonly at: Location;
}

/** More of one passage is not searched. */
const MAX = 5000;
const MARKER = new RegExp(
  String.raw`^[\s/*_#>~\-[(<]{0,8}(?:${table.markers.join('|')})(?![\w-])(?:\s*[:;,.!–—-]|[\s/*_\])>.]*$|\s+(?:[A-Z]{2,}|[Aa]dd|[Ww]rite|[Ff]ix|[Dd]escribe|[Dd]ocument|[Uu]pdate|[Ii]nsert|[Rr]eplace|[Ff]ill|[Ee]xplain|[Cc]omplete|[Mm]ore|[Hh]ere)\b)`,
);

/** The placeholders of a document's text. `ownWord` is one that the contribution's own name holds, as a to-do list's does. */
export function* placeholdersIn(
  document: MarkdownDocument,
  ownWord: (word: string) => boolean,
): Generator<Placeholder> {
  const { blocks } = document.parts;
  for (const block of blocks) {
    if (block.span === block.heading?.span) continue;
    // A list under "TODO" is a plan, and plans are welcome.
    if (block.inList && /to-?\s?do|roadmap|plan|future|next|progress|status/i.test(block.heading?.text ?? '')) continue;
    for (const line of block.text.slice(0, MAX).split('\n')) {
      const words = placeholderIn(line, ownWord);
      if (words !== undefined) yield { words, at: document.locateIn(block, words) };
    }
  }
}

function placeholderIn(line: string, ownWord: (word: string) => boolean): string | undefined {
  const marked = MARKER.exec(line);
  const marker = marked && table.markers.find((word) => marked[0].includes(word));
  if (marker && !ownWord(marker.toLowerCase())) return line.trim().slice(0, LONGEST);
  const lower = line.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
  const bare = lower.replace(/^[^\p{L}]+|(?<=\p{L})[^\p{L}]+$/gu, '');
  const sentence = table.sentences.find(({ text, whole }) => (whole ? bare === text : lower.includes(text)));
  if (!sentence) return undefined;
  const at = lower.indexOf(sentence.text);
  return line.slice(at, at + sentence.text.length);
}

const LONGEST = 80;

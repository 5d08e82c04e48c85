const UNSPACED = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

type Phrase = readonly string[];

/** Phrases to look for: by their first word, those that begin with an open word, and those that stand anywhere in scripts without spaces. */
export interface Phrases {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly open: readonly Phrase[];
  readonly anywhere: readonly string[];
}

/** Makes phrases of their written form: whole words with one space between; a star ends a word that may go on. */
export function phrases(written: readonly string[]): Phrases {
  const byWord = new Map<string, Phrase[]>();
  const [open, anywhere]: [Phrase[], string[]] = [[], []];
  for (const text of written) {
    const phrase = lettersOf(text).split(' ');
    const [first = ''] = phrase;
    if (UNSPACED.test(text)) anywhere.push(phrase.join(''));
    else if (first.endsWith('*')) open.push(phrase);
    else byWord.set(first, [...(byWord.get(first) ?? []), phrase]);
  }
  return { byWord, open, anywhere };
}

const known = new Map<string, readonly string[]>();

/** The words of a text: in lower case, without accents, emoji, numbering and punctuation. */
export function wordsOf(text: string): readonly string[] {
  const found = known.get(text);
  if (found) return found;
  const words = lettersOf(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^\d+$/.test(word));
  // Each topic asks anew; the cap keeps long texts and many of them from filling the memory.
  if (text.length < 200 && known.size < 5000) known.set(text, words);
  return words;
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** Whether the words hold one of some phrases. */
export function holdsAny(words: readonly string[], { byWord, open, anywhere }: Phrases): boolean {
  const isThere = (phrase: Phrase, start: number): boolean =>
    phrase.every((part, index) => fits(words[start + index], part));
  const joined = anywhere.length > 0 && words.some((word) => UNSPACED.test(word)) ? words.join('') : '';
  return (
    (joined !== '' && anywhere.some((part) => joined.includes(part))) ||
    words.some(
      (word, start) =>
        byWord.get(word)?.some((phrase) => isThere(phrase, start)) === true ||
        open.some((phrase) => isThere(phrase, start)),
    )
  );
}

function fits(word: string | undefined, part: string): boolean {
  return word !== undefined && (part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part);
}

import vocabulary from '../../data/doc-sections.json' with { type: 'json' };
import type { Link } from '../../documents/markdown/markdown.js';

/** What a contribution's documentation is asked to cover. */
export type Topic = keyof typeof vocabulary.topics;

type Phrase = readonly string[];

function phrases(written: readonly string[]): readonly Phrase[] {
  return written.map((phrase) => phrase.split(' '));
}

const DOCUMENTATION = phrases(vocabulary.documentation);
// The names of the topics are the keys of the table.
const PHRASES = Object.fromEntries(
  Object.entries(vocabulary.topics).map(([topic, { headings, not, mentions }]) => [
    topic,
    { headings: phrases(Object.keys(headings)), not: phrases(not), mentions: phrases(mentions) },
  ]),
) as Readonly<
  Record<
    Topic,
    { readonly headings: readonly Phrase[]; readonly not: readonly Phrase[]; readonly mentions: readonly Phrase[] }
  >
>;

const known = new Map<string, readonly string[]>();

/** The words of a heading, a link or a file name: in lower case, without accents, emoji, numbering and punctuation. */
export function wordsOf(text: string): readonly string[] {
  const found = known.get(text);
  if (found) return found;
  const letters = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const words = letters.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !/^\d+$/.test(word));
  // Each topic asks anew; the cap keeps long texts and many of them from filling the memory.
  if (text.length < 200 && known.size < 5000) known.set(text, words);
  return words;
}

/** Whether a heading, a link's text or a file's name announces a topic. */
export function announces(topic: Topic, text: string): boolean {
  const words = wordsOf(text);
  const { headings, not } = PHRASES[topic];
  return headings.some((phrase) => holds(words, phrase)) && !not.some((phrase) => holds(words, phrase));
}

/** Whether a text speaks of a topic in passing; the word that does. */
export function mentionOf(topic: Topic, text: string): string | undefined {
  const { mentions } = PHRASES[topic];
  if (mentions.length === 0) return undefined;
  return text.match(/\p{L}+/gu)?.find((word) => mentions.some((phrase) => holds([word.toLowerCase()], phrase)));
}

/** Whether a link is named as documentation as a whole is. */
export function announcesDocumentation(text: string): boolean {
  const words = wordsOf(text);
  return DOCUMENTATION.some((phrase) => holds(words, phrase));
}

/** Whether a link is to documentation as a whole: one in the middle of a section is about that section's subject only. */
export function leadsToDocumentation({ text, url, heading }: Link): boolean {
  const isNamed =
    announcesDocumentation(text) || (/^https?:/.test(text) && /^https?:\/\/(?:docs\.|[^?#]*\/docs?(?:\/|$))/.test(url));
  const isGeneral =
    heading === undefined ||
    heading.level === 1 ||
    announcesDocumentation(heading.text) ||
    OVERALL.some((topic) => announces(topic, heading.text));
  return isNamed && isGeneral;
}

const OVERALL: readonly Topic[] = ['features', 'troubleshooting'];

/** Whether the words hold a phrase; its words that end in a star may go on. */
function holds(words: readonly string[], phrase: Phrase): boolean {
  return words.some((_, start) => phrase.every((part, index) => fits(words[start + index], part)));
}

function fits(word: string | undefined, part: string): boolean {
  return word !== undefined && (part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part);
}

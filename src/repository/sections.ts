import type { Link } from './markdown.js';
import vocabulary from '../data/doc-sections.json' with { type: 'json' };

/** What a contribution's documentation is asked to cover. */
export type Topic = keyof typeof vocabulary.topics;

/** The words of a heading, a link or a file name: in lower case, without accents, emoji, numbering and punctuation. */
export function wordsOf(text: string): readonly string[] {
  const letters = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return letters.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !/^\d+$/.test(word));
}

/** Whether a heading, a link's text or a file's name announces a topic. */
export function announces(topic: Topic, text: string): boolean {
  const words = wordsOf(text);
  const { headings, not } = vocabulary.topics[topic];
  return Object.keys(headings).some((phrase) => holds(words, phrase)) && !not.some((phrase) => holds(words, phrase));
}

/** Whether a text speaks of a topic in passing; the word that does. */
export function mentionOf(topic: Topic, text: string): string | undefined {
  const { mentions } = vocabulary.topics[topic];
  return text.match(/\p{L}+/gu)?.find((word) => mentions.some((phrase) => holds([word.toLowerCase()], phrase)));
}

/** Whether a link is named as documentation as a whole is. */
export function announcesDocumentation(text: string): boolean {
  const words = wordsOf(text);
  return vocabulary.documentation.some((phrase) => holds(words, phrase));
}

/** Whether a link is to documentation as a whole: one in the middle of a section is about that section's subject only. */
export function leadsToDocumentation({ text, url, heading }: Link): boolean {
  const isNamed = announcesDocumentation(text) || (/^https?:/.test(text) && /^https?:\/\/(?:docs\.|[^?#]*\/docs?(?:\/|$))/.test(url));
  const isGeneral =
    heading === undefined ||
    heading.level === 1 ||
    announcesDocumentation(heading.text) ||
    OVERALL.some((topic) => announces(topic, heading.text));
  return isNamed && isGeneral;
}

const OVERALL: readonly Topic[] = ['features', 'troubleshooting'];

/** Whether the words hold a phrase; its words that end in a star may go on. */
function holds(words: readonly string[], phrase: string): boolean {
  const parts = phrase.split(' ');
  return words.some((_, start) => parts.every((part, index) => fits(words[start + index], part)));
}

function fits(word: string | undefined, part: string): boolean {
  return word !== undefined && (part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part);
}

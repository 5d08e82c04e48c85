import vocabulary from '../../data/docs/doc-sections.json' with { type: 'json' };
import type { Link } from '../../documents/markdown/markdown.js';
import type { Phrases } from './phrases.js';
import { holdsAny, phrases, wordsOf } from './phrases.js';

/** What a contribution's documentation is asked to cover. */
export type Topic = keyof typeof vocabulary.topics;

const DOCUMENTATION = phrases(vocabulary.documentation);
// The names of the topics are the keys of the table.
const PHRASES = Object.fromEntries(
  Object.entries(vocabulary.topics).map(([topic, { headings, translations, not, mentions, alsoForDevelopers }]) => [
    topic,
    {
      headings: phrases([...Object.keys(headings), ...Object.values(translations).flat()]),
      not: phrases(not),
      mentions: phrases(mentions),
      vague: phrases(alsoForDevelopers),
    },
  ]),
) as Readonly<Record<Topic, Readonly<Record<'headings' | 'not' | 'mentions' | 'vague', Phrases>>>>;
const DEVELOPMENT = phrases(vocabulary.developmentOnly);

/** Whether a heading, a link's text or a file's name announces a topic. */
export function announces(topic: Topic, text: string): boolean {
  const words = wordsOf(text);
  const { headings, not } = PHRASES[topic];
  return holdsAny(words, headings) && !holdsAny(words, not);
}

/** Whether a heading that announces a topic may stand above what is only for developers, as "Getting Started". */
export function isVague(topic: Topic, text: string): boolean {
  return holdsAny(wordsOf(text), PHRASES[topic].vague);
}

/** Whether a heading is about developing and nothing else. */
export function isForDevelopers(text: string): boolean {
  return holdsAny(wordsOf(text), DEVELOPMENT);
}

/** Whether a text speaks of a topic in passing; the word that does. */
export function mentionOf(topic: Topic, text: string): string | undefined {
  const { mentions } = PHRASES[topic];
  if (mentions.byWord.size + mentions.open.length === 0) return undefined;
  return text.match(/\p{L}+/gu)?.find((word) => holdsAny([word.toLowerCase()], mentions));
}

/** Whether a link is named as documentation as a whole is. */
export function announcesDocumentation(text: string): boolean {
  return holdsAny(wordsOf(text), DOCUMENTATION);
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

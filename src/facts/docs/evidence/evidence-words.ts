import vocabulary from '../../../data/docs/doc-evidence.json' with { type: 'json' };
import type { Phrases } from '../phrases.js';
import { holdsAny, phrases } from '../phrases.js';

type List = Exclude<
  { [K in keyof typeof vocabulary]: (typeof vocabulary)[K] extends string[] ? K : never }[keyof typeof vocabulary],
  undefined
>;
const made = new Map<List, Phrases>();

/** Whether words hold a phrase of a list of the vocabulary. */
export function speaksOf(list: List, words: readonly string[]): boolean {
  const known = made.get(list) ?? phrases(vocabulary[list]);
  made.set(list, known);
  return holdsAny(words, known);
}

import vocabulary from '../../../data/docs/doc-evidence.json' with { type: 'json' };
import type { MarkdownDocument } from '../../../documents/markdown/markdown.js';
import { holdsAny, phrases, wordsOf } from '../phrases.js';
import type { Topic } from '../vocabulary.js';
import { announces, isForDevelopers } from '../vocabulary.js';

const ASIDE = phrases(vocabulary.asides);
const OTHERS: readonly Topic[] = ['installation', 'configuration', 'usage', 'development', 'troubleshooting'];

/**
 * Whether lists say what a contribution does though no heading announces its features: one above the first section, or
 * several under headings of the product’s own.
 */
export function listsFeatures({ parts: { blocks } }: MarkdownDocument): boolean {
  const items = new Map<string, number>();
  for (const { inList, heading } of blocks) {
    if (!inList) continue;
    const title = heading === undefined || heading.level === 1 ? '' : heading.text;
    items.set(title, (items.get(title) ?? 0) + 1);
  }
  if ((items.get('') ?? 0) >= 2) return true;
  return [...items].filter(([title, count]) => count >= 2 && isOfProduct(title)).length >= 2;
}

function isOfProduct(title: string): boolean {
  return (
    title !== '' &&
    !holdsAny(wordsOf(title), ASIDE) &&
    !isForDevelopers(title) &&
    OTHERS.every((topic) => !announces(topic, title))
  );
}

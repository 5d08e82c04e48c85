import { expect, test } from '@jest/globals';
import vocabulary from '../../../src/data/docs/doc-sections.json' with { type: 'json' };
import type { Topic } from '../../../src/facts/docs/vocabulary.js';
import { announces } from '../../../src/facts/docs/vocabulary.js';

const rows = Object.entries(vocabulary.topics).flatMap(([topic, { headings, translations }]) =>
  [...Object.keys(headings), ...Object.values(translations).flat()].map((entry) => [topic as Topic, entry] as const),
);

test.each(rows)('%s: %s', (topic, entry) => {
  expect(announces(topic, entry.replaceAll('*', ''))).toBe(true);
});

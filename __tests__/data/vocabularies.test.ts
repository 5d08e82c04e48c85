import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { anyOf } from '../../src/words/pattern.js';

const TABLES = [
  'docs/claims',
  'docs/file-names',
  'docs/licensing',
  'docs/security-words',
  'words/programs',
  'words/reviewed-names',
  'words/secret-words',
  'words/special-names',
  'words/stand-ins',
];

/** The lists of a table, those of its parts included, each with its name. */
function listsOf(value: unknown, name: string): readonly (readonly [string, readonly string[]])[] {
  if (Array.isArray(value)) return [[name, value.map(String)]];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => listsOf(part, `${name} ${key}`))
    : [];
}

const LISTS = TABLES.flatMap((table) =>
  listsOf(JSON.parse(readFileSync(`src/data/${table}.json`, 'utf8')), table),
);

test.each(TABLES)('%s says where its words are from, or what they are', (table) => {
  const { source, note } = JSON.parse(readFileSync(`src/data/${table}.json`, 'utf8')) as { source?: string; note?: string };
  expect(source ?? note).toMatch(/\w{3}/);
});

test.each(LISTS)('%s holds no word twice, and each is found', (_, words) => {
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  const pattern = new RegExp(`^${anyOf(words)}$`);
  expect(words.filter((word) => word.trim() !== word || !pattern.test(word.replaceAll('*', 's')))).toEqual([]);
});

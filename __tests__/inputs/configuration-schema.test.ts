import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { TextDocument } from '../../src/documents/text.js';
import { IGNORE_KEYS, KEYS, parseConfiguration } from '../../src/inputs/configuration.js';
import { UsageError } from '../../src/inputs/usage-error.js';
import { KINDS, MARKETPLACES } from '../../src/mattermost/kinds.js';
import { RULES } from '../../src/rules/index.js';

interface Schema {
  readonly properties: Readonly<Record<string, { readonly enum?: readonly string[]; readonly items?: Schema }>>;
}

const SCHEMA = JSON.parse(
  readFileSync(new URL('../../docs/configuration.schema.json', import.meta.url), 'utf8'),
) as Schema;
const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(SCHEMA);

/** Whether the tool takes a configuration. */
async function isTaken(text: string): Promise<boolean> {
  try {
    await parseConfiguration(new TextDocument('c.yml', text), RULES);
    return true;
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}

test('it knows the keys and values that the tool knows', () => {
  const { properties } = SCHEMA;
  expect(Object.keys(properties)).toEqual(KEYS);
  expect(properties['kind']?.enum).toEqual(KINDS);
  expect([...(properties['marketplace']?.enum ?? [])].sort()).toEqual([...MARKETPLACES].sort());
  expect(Object.keys(properties['ignore']?.items?.properties ?? {})).toEqual(IGNORE_KEYS);
});

test('every rule and code can be named', () => {
  const ignore = RULES.flatMap(({ id, codes }) => [
    { rule: id, reason: 'why' },
    ...Object.keys(codes ?? {}).map((code) => ({ rule: id, code, reason: 'why' })),
  ]);
  expect([validate({ ignore }), validate.errors]).toEqual([true, null]);
});

test.each([
  ['# nothing\n', true],
  ['kind: app\nmarketplace: web\nsecurity-contact: security@example.org', true],
  ['ignore: []', true],
  ['ignore:\n  - rule: manifest/id\n    reason: It is old.\n    path: a.json\n    until: "2027-01-31"', true],
  ['kinds: app', false],
  ['kind: apps', false],
  ['marketplace: both', false],
  ['- kind', false],
  ['ignore: manifest/id', false],
  ['ignore:\n  - rule: manifest/id', false],
  ['ignore:\n  - reason: It is old.', false],
  ['ignore:\n  - rule: manifest/id\n    reason: It is old.\n    because: x', false],
  ['ignore:\n  - rule: manifest/id\n    reason: It is old.\n    until: soon', false],
])('%j: schema and tool say the same', async (text, taken) => {
  expect([validate(parse(text)), await isTaken(text)]).toEqual([taken, taken]);
});

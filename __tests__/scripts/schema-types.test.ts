import { expect, test } from '@jest/globals';
import { typesOf } from '../../scripts/schema-types.js';

const typeOf = async (field: object, definitions = {}): Promise<string> => {
  const schema = { title: 'Tea list', type: 'object', required: ['field'], properties: { field }, definitions };
  return (await typesOf(JSON.stringify(schema))).replaceAll(/\s+/g, ' ').trim();
};

test.each([
  ['a required field may have been left out', { type: 'string' }, 'readonly field?: string;'],
  ['a whole number', { type: 'integer' }, 'readonly field?: number;'],
  ['any value', {}, 'readonly field?: unknown;'],
  ['a value is not proven to be one of a list', { type: 'string', enum: ['green'] }, 'readonly field?: string;'],
  ['a text or a switch', { type: ['boolean', 'string'] }, 'readonly field?: boolean | string;'],
  [
    'the number of items is not proven',
    { type: 'array', minItems: 1, maxItems: 2, items: { type: 'object', properties: {} } },
    'readonly field?: readonly {}[];',
  ],
  [
    'an item of a wrong type is no text',
    { type: 'array', items: { type: 'string' } },
    'readonly field?: readonly unknown[];',
  ],
  [
    'a null among items stays',
    { type: 'array', items: { type: 'object', nullable: true, properties: { leaf: { type: 'string' } } } },
    'readonly field?: readonly ({ readonly leaf?: string; } | null)[];',
  ],
  [
    'a field that has the name of a constraint',
    { type: 'object', properties: { required: { type: 'boolean' }, items: { type: 'array' } } },
    'readonly field?: { readonly required?: boolean; readonly items?: readonly unknown[]; };',
  ],
  [
    'a map',
    { type: 'object', additionalProperties: { type: 'string' } },
    'readonly field?: { readonly [k: string]: string; };',
  ],
  [
    'a description',
    { type: 'string', description: 'Loose or in bags.' },
    '/** * Loose or in bags. */ readonly field?: string;',
  ],
])('%s', async (_, field, declared) => {
  expect(await typeOf(field)).toBe(`export interface TeaList { ${declared} }`);
});

test('a definition has a type of its own', async () => {
  const leaf = { description: 'One of many.', type: 'object', properties: { age: { type: 'number' } } };
  expect(await typeOf({ $ref: '#/definitions/teaLeaf' }, { teaLeaf: leaf })).toBe(
    'export interface TeaList { readonly field?: TeaLeaf; } /** * One of many. */ export interface TeaLeaf { readonly age?: number; }',
  );
});

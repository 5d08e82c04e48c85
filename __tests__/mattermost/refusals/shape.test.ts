import { PathTree } from '../../../src/documents/values/path-tree.js';
import { expect, test } from '@jest/globals';
import { TextDocument } from '../../../src/documents/text.js';
import type { SchemaError } from '../../../src/documents/values/decoded.js';
import { shapeRefusals } from '../../../src/mattermost/refusals/shape.js';

const document = new TextDocument('tea.json', '{\n  "leaves": []\n}\n');
const WHOLE = { start: 0, end: 18 };
const LIST = { start: 14, end: 16 };

const refused = (error: Partial<SchemaError>, own?: (error: SchemaError) => string | undefined): readonly string[] => {
  const errors = [
    { path: [], keyword: 'type', missing: undefined, allowed: [], found: undefined, span: LIST, ...error },
  ];
  const decoded = {
    value: {},
    places: new PathTree<never>(),
    errors,
    unknownKeys: [],
    duplicateKeys: [],
    miscasedKeys: [],
  };
  const at = document.locate(WHOLE);
  return [...shapeRefusals({ source: document, decoded, at: () => at }, 'The tea', own)].map(
    (refusal) =>
      `${refusal.at?.line ?? ''}:${refusal.at?.column ?? ''}-${refusal.at?.endLine ?? ''}:${refusal.at?.endColumn ?? ''} ${refusal.message}`,
  );
};

test.each([
  [{ keyword: 'required', missing: 'leaves', span: WHOLE }, '1:1-1:2 The tea has no `leaves`.'],
  [{ keyword: 'required', missing: 'leaves', span: undefined }, '1:1-1:2 The tea has no `leaves`.'],
  [{ path: ['pot'], keyword: 'required', missing: 'lid' }, '2:13-2:15 `pot` has no `lid`.'],
  [{ path: ['pots', 0], keyword: 'required', missing: 'lid' }, '2:13-2:15 An entry of `pots` has no `lid`.'],
  [{ found: [], allowed: ['object'] }, '2:13-2:15 The tea is an array, where an object is read.'],
  [
    { path: ['leaves', 2], found: null, allowed: ['string', 'integer'] },
    '2:13-2:15 An entry of `leaves` is `null`, where a string or an integer is read.',
  ],
  [
    { path: ['kind'], keyword: 'enum', found: 'blue', allowed: ['green', 'black'] },
    '2:13-2:15 `blue` is no `kind`: it is one of `green`, `black`.',
  ],
  [{ path: ['leaves'], keyword: 'minItems', found: [] }, '2:13-2:15 `leaves` is empty: at least one is needed.'],
  [{ path: ['leaves'], keyword: 'maxItems', found: [1, 2] }, '2:13-2:15 `leaves` has 2 entries, more than are taken.'],
  [{ path: ['name'], keyword: 'pattern', found: '' }, '2:13-2:15 `name` is empty.'],
])('%j', (error, sentence) => {
  expect(refused(error)).toEqual([sentence]);
});

test('a kind of file has words of its own', () => {
  const own = ({ keyword }: SchemaError): string | undefined => (keyword === 'type' ? 'No tea.' : undefined);
  expect(refused({ keyword: 'type' }, own)).toEqual(['2:13-2:15 No tea.']);
  expect(refused({ path: ['name'], keyword: 'pattern' }, own)).toEqual(['2:13-2:15 `name` is empty.']);
});

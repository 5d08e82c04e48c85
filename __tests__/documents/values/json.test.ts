import { expect, test } from '@jest/globals';
import { TextDocument } from '../../../src/documents/text.js';
import { parseJson } from '../../../src/documents/values/json.js';
import type { Tree } from '../../../src/documents/values/tree.js';

/** Every problem as `line:column text that it stands on`. */
function problems(text: string): readonly string[] {
  const document = new TextDocument('a.json', text);
  return parseJson(text).problems.map(({ message, span }) => {
    const { line, column } = document.locate(span);
    return `${line}:${column} ${message}`;
  });
}

function plain(tree: Tree | undefined): unknown {
  if (tree?.kind === 'object') return tree.entries.map(({ key, value }) => [key, plain(value)]);
  if (tree?.kind === 'array') return tree.items.map(plain);
  return tree?.value;
}

test.each([
  ['{}', []],
  ['{"a": [1, -2.5e3, true, false, null, "b"]}', [['a', [1, -2500, true, false, null, 'b']]]],
  [
    '{"a": 1, "a": 2}',
    [
      ['a', 1],
      ['a', 2],
    ],
  ],
  [' \t\r\n[{"": {}}] \n', [[['', []]]]],
  ['"\\u00e9\\n\\/\\ud83c\\udf27"', 'é\n/🌧'],
  ['null', null],
  ['0', 0],
  ['{"__proto__": {"a": 1}}', [['__proto__', [['a', 1]]]]],
])('%j is read', (text, value) => {
  const { tree, problems: found, trailing, unreadable } = parseJson(text);
  expect([plain(tree), found, trailing, unreadable]).toEqual([value, [], undefined, undefined]);
});

test('every part knows its place', () => {
  const { tree } = parseJson('{ "a" : [ 1.0, "é" ] }');
  expect(tree).toEqual({
    kind: 'object',
    span: { start: 0, end: 22 },
    entries: [
      {
        key: 'a',
        keySpan: { start: 2, end: 5 },
        value: {
          kind: 'array',
          span: { start: 8, end: 20 },
          items: [
            { kind: 'number', span: { start: 10, end: 13 }, value: 1, source: '1.0' },
            { kind: 'string', span: { start: 15, end: 18 }, value: 'é', source: 'é' },
          ],
        },
      },
    ],
  });
});

const KEY = 'a key in double quotes is expected here (a trailing comma before `}` is not allowed)';
const VALUE = 'a value is expected here (a trailing comma is not allowed)';
const SYMBOL = 'this is not JSON (strings need double quotes; a byte order mark or a bare word cannot stand here)';

test.each([
  ['', ['1:1 the file is empty']],
  [' \n ', ['1:1 the file is empty']],
  ['{"a": 1,\n}', [`2:1 ${KEY}`]],
  ['[1,\n]', [`2:1 ${VALUE}`]],
  ['{"a": }', [`1:7 ${VALUE}`]],
  ['{\n  // why\n  "a": 1\n}', ['2:3 comments are not allowed']],
  ['{"a": /* why */ 1}', ['1:7 comments are not allowed']],
  ['{"a" 1}', ['1:6 a colon is expected here']],
  ['{"a": 1\n "b": 2}', ['2:2 a comma is missing before this']],
  ['{"a": 1', ['1:8 the closing `}` is missing']],
  ['[1', ['1:3 the closing `]` is missing']],
  ['{"a": "b\n}', ['1:7 the string is not closed on its line']],
  ['{"a": "\\x"}', ['1:7 this is not a valid escape']],
  ['{"a": "\\u12"}', ['1:7 this is not a valid `\\u` escape']],
  ['{"a": "\t"}', ['1:7 control characters must be escaped in strings']],
  ['{"a": yes}', [`1:7 ${SYMBOL}`]],
  ['{a: 1}', [`1:2 ${SYMBOL}`]],
  ["{'a': 1}", [`1:2 ${SYMBOL}`]],
])('%j: %j', (text, words) => {
  expect(problems(text).slice(0, 1)).toEqual(words);
});

test('a byte order mark is refused where it stands', () => {
  expect(problems('\ufeff{"a": 1}')).toContainEqual(`1:1 ${SYMBOL}`);
});

test('a byte order mark that was taken off is refused, too, at the start', () => {
  const { tree, problems: refused } = parseJson('{"a": 1,}', true);
  expect(tree).toMatchObject({ kind: 'object', entries: [{ key: 'a' }] });
  expect(refused.map(({ span }) => span.start)).toEqual([0, 8]);
  expect(refused[0]?.message).toBe(SYMBOL);
  expect(parseJson('', true).problems).toEqual(parseJson('').problems);
});

test('several slips in one file are all told, each once', () => {
  expect(problems('{\n  "a": 1,\n  // one\n  "b" 2,\n  "c": [1,],\n  "d": 4,\n}\n')).toEqual([
    '3:3 comments are not allowed',
    '4:7 a colon is expected here',
    `5:11 ${VALUE}`,
    `7:1 ${KEY}`,
  ]);
});

test.each([
  '01',
  '1.',
  '.5',
  '+1',
  '-',
  '0x10',
  '1e',
  'NaN',
  'Infinity',
  '"a',
  '{"a":1}}'.slice(0, -2),
  'tru',
  '[1 2]',
  '{,}',
  '[,]',
])('%s is no JSON', (text) => {
  expect(problems(text).length).toBeGreaterThan(0);
  expect(problems(`{"a": ${text}}`).length).toBeGreaterThan(0);
});

test.each([
  ['{"a": 1} {"b": 2}', '{"b": 2}'],
  ['{}\n// the end', '// the end'],
  ['[]]', ']'],
  ['{"a": "}"}x', 'x'],
])('%j: after the value there is %j', (text, rest) => {
  const { problems: found, trailing } = parseJson(text);
  expect(found).toEqual([]);
  expect(trailing && text.slice(trailing.start, trailing.end)).toBe(rest);
});

// Go's decoder stops after the first value, whatever its kind (json.go: only braces and brackets end a value here).
test.each(['"a" "b"', '1 2', 'null x'])('%j: after the value there is more', (text) => {
  const { problems: found, trailing } = parseJson(text);
  expect([found, trailing]).toEqual([[], { start: expect.any(Number), end: text.length }]);
});

test('nesting', () => {
  const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
  expect(parseJson(nested(200))).toMatchObject({ tree: { kind: 'array' }, problems: [] });
  expect(parseJson(nested(1_000))).toMatchObject({ tree: { kind: 'array' }, problems: [] });
  expect(parseJson(nested(5_000))).toEqual({
    tree: undefined,
    problems: [],
    trailing: undefined,
    unreadable: 'it is nested 5000 levels deep',
  });
  expect(parseJson(nested(10_000)).unreadable).toBe('it is nested 10000 levels deep');
  expect(parseJson(nested(20_000))).toMatchObject({
    tree: undefined,
    problems: [{ message: 'values are nested deeper than 10000 levels' }],
  });
  expect(parseJson('{"a":'.repeat(20_000)).problems).toHaveLength(1);
  expect(parseJson(`["${'['.repeat(20_000)}"]`)).toMatchObject({ problems: [], tree: { items: [{ kind: 'string' }] } });
  expect(parseJson(`[${'[],'.repeat(20_000)}1]`).problems).toEqual([]);
});

import { expect, test } from '@jest/globals';
import { TextDocument } from '../../../src/documents/text.js';
import type { Tree } from '../../../src/documents/values/tree.js';
import { parseYaml } from '../../../src/documents/values/yaml.js';

function plain(tree: Tree | undefined): unknown {
  if (tree?.kind === 'object') return Object.fromEntries(tree.entries.map(({ key, value }) => [key, plain(value)]));
  if (tree?.kind === 'array') return tree.items.map(plain);
  return tree?.value;
}

test.each([
  ['a: yes\nb: Off\nc: TRUE\nd: y', { a: true, b: false, c: true, d: true }],
  ['a: "yes"\nb: \'no\'\nc: yess', { a: 'yes', b: 'no', c: 'yess' }],
  ['a: 010\nb: 0x10\nc: 1_000\nd: 1.5\ne: 0b11', { a: 8, b: 16, c: 1000, d: 1.5, e: 3 }],
  ['a: ~\nb:\nc: null\nd: Null', { a: null, b: null, c: null, d: null }],
  ['a: |\n  x\n  y\nb: >\n  x\n  y\n', { a: 'x\ny\n', b: 'x y\n' }],
  ['{a: [1, {b: 2}], "c": }', { a: [1, { b: 2 }], c: null }],
  ['- a\n-\n- - b', ['a', null, ['b']]],
  ['---\na: 1\n', { a: 1 }],
  ['# why\na: 1 # because', { a: 1 }],
  ['1: a\ntrue: b\n', { '1': 'a', true: 'b' }],
  ['"a"', 'a'],
  // The server reads the first document only.
  ['a: 1\n---\nb: 2\n', { a: 1 }],
  ['a: 12345678901234567890', { a: Number('12345678901234567890') }],
])('%j is read as YAML 1.1', (text, value) => {
  const { tree, problems, unreadable } = parseYaml(text);
  expect([plain(tree), problems, unreadable]).toEqual([value, [], undefined]);
});

test('what is written is kept beside what is meant, with its place', () => {
  const text = 'id: 010\nname: yes\nwhen: 2026-11-23\n';
  const { tree } = parseYaml(text);
  const entries = tree?.kind === 'object' ? tree.entries : [];
  expect(
    entries.map(({ key, value }) => [
      key,
      value.kind,
      'source' in value && value.source,
      text.slice(value.span.start, value.span.end),
    ]),
  ).toEqual([
    ['id', 'number', '010', '010'],
    ['name', 'boolean', 'yes', 'yes'],
    ['when', 'string', '2026-11-23', '2026-11-23'],
  ]);
});

test('a key may come twice', () => {
  const { tree } = parseYaml('a: 1\na: 2\n');
  expect(tree?.kind === 'object' && tree.entries.map(({ key, value }) => [key, plain(value)])).toEqual([
    ['a', 1],
    ['a', 2],
  ]);
});

test('an alias has the value of its anchor and a place of its own', () => {
  const text = 'a: &x {b: 1}\nc: *x\n';
  const { tree } = parseYaml(text);
  expect(plain(tree)).toEqual({ a: { b: 1 }, c: { b: 1 } });
  const alias = tree?.kind === 'object' ? tree.entries[1]?.value.span : undefined;
  expect(text.slice(alias?.start, alias?.end)).toBe('*x');
});

// yaml.v2 merges `<<`; here it stays a key of its own, so the manifest lacks what the server reads.
test('a merge key merges', () => {
  expect(plain(parseYaml('base: &x {b: 1, c: 1}\nd:\n  <<: *x\n  c: 2\n').tree)).toEqual({
    base: { b: 1, c: 1 },
    d: { b: 1, c: 2 },
  });
});

test.each([
  ['', '1:1 the file is empty'],
  ['# only a comment\n', '1:1 the file is empty'],
  ['a: [\n', expect.stringMatching(/^\d:\d+ /)],
  ['a: 1\n b: 2\n', expect.stringMatching(/^\d:\d+ /)],
  ['a: "x', expect.stringMatching(/^1:\d+ /)],
  ['\ta: 1', expect.stringMatching(/^1:\d+ /)],
])('%j is refused', (text, line) => {
  const document = new TextDocument('a.yaml', text);
  const { tree, problems } = parseYaml(text);
  const lines = problems.map(({ message, span }) => {
    const at = document.locate(span);
    return `${at.line}:${at.column} ${message}`;
  });
  expect([tree, lines[0]]).toEqual([undefined, line]);
  expect(lines.join()).not.toContain('\n');
});

const UNREAD = (unreadable: string): object => ({ tree: undefined, problems: [], trailing: undefined, unreadable });

test.each([
  ['explicit keys', '? '.repeat(30) + 'a', '1:3 a key is a text, and no list or map'],
  ['a merge key in a key', '? {<<: 1}\n: 2', '1:3 a key is a text, and no list or map'],
  ['a list as a key', '[a]: 1', '1:1 a key is a text, and no list or map'],
  ['an alias of a list as a key', 'a: &x [1]\n*x : 1', '2:1 a key is a text, and no list or map'],
])('%s: no list or map is a key', (_, text, line) => {
  const { problems } = parseYaml(text);
  const document = new TextDocument('a.yaml', text);
  expect(
    problems.map(({ message, span }) => `${document.locate(span).line}:${document.locate(span).column} ${message}`),
  ).toEqual([line]);
});

test.each(['? ', '- ', '[', '{a: ', '{\n', '[\n', '? - ', '- ? ', '[[a]: ', '{? '])(
  '%j in great numbers is not read',
  (unit) => {
    for (const size of [300, 5_000, 50_000])
      expect(parseYaml(unit.repeat(size))).toEqual(UNREAD('it is nested too deeply'));
  },
);

test('nesting by indents is not read', () => {
  const text = Array.from({ length: 600 }, (_, level) => `${' '.repeat(level)}a:\n`).join('');
  expect(parseYaml(text)).toEqual(UNREAD('it is nested too deeply'));
});

test('nesting by aliases is not read', () => {
  const levels = Array.from({ length: 300 }, (_, level) => `a${level + 1}: &a${level + 1} [*a${level}]\n`);
  expect(parseYaml(`a0: &a0 [x]\n${levels.join('')}`)).toEqual(UNREAD('it is nested too deeply'));
});

// yaml.v2 fails on it ("unknown anchor"); here it is read as null.
test('an alias without an anchor is refused', () => {
  expect(parseYaml('a: *nowhere\n')).toMatchObject({ tree: undefined, problems: [{ span: { start: 3, end: 11 } }] });
});

test('an alias bomb is refused in time', () => {
  const levels = Array.from(
    { length: 6 },
    (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level},`.repeat(9)} x]`,
  );
  expect(parseYaml(`a0: &a0 [x]\n${levels.join('\n')}\n`)).toEqual(UNREAD('it holds more than 100,000 values'));
});

test('an alias into itself is refused', () => {
  for (const text of ['a: &x [*x]\n', '&x {a: *x}\n', 'a: &x\n  b: &y\n    c: *x\n    d: *y\n']) {
    expect(parseYaml(text)).toMatchObject({
      tree: undefined,
      problems: [{ message: 'the anchor x contains itself' }],
    });
  }
});

test('nesting', () => {
  const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
  expect(parseYaml(nested(200))).toMatchObject({ tree: { kind: 'array' }, problems: [] });
  for (const levels of [250, 700, 5_000, 20_000])
    expect(parseYaml(nested(levels))).toEqual(UNREAD('it is nested too deeply'));
});

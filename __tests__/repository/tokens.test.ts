import { expect, test } from '@jest/globals';
import { tokens } from '../../src/repository/tokens.js';

function words(text: string): readonly string[] {
  return [...tokens(text)].map(({ kind, text: value }) => `${kind} ${value}`);
}

test.each([
  ['const id = "a"', ['word const', 'word id', 'sign =', 'string a']],
  ["id: 'a',", ['word id', 'sign :', 'string a', 'sign ,']],
  ['x := `a\n"b"`', ['word x', 'sign :', 'sign =', 'string a\n"b"']],
  ['// "a"\n/* "b"\n// */ c', ['word c']],
  ['"// no comment"', ['string // no comment']],
  ['"a\\"b" \'c\\\'d\' `e\\`f`', ['string a\\"b', "string c\\'d", 'string e\\`f']],
  ['"open\nid', ['sign "', 'word open', 'word id']],
  ['/* open', []],
  ['Größe_1 $a', ['word Größe_1', 'word $a']],
  ['a.b==1', ['word a', 'sign .', 'word b', 'sign =', 'sign =', 'sign 1']],
  ['🌧', ['sign 🌧']],
  ['', []],
])('%j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('spans are those of the content', () => {
  const text = 'é = "abc" + `d`';
  const strings = [...tokens(text)].filter(({ kind }) => kind === 'string');
  expect(strings.map(({ span }) => text.slice(span.start, span.end))).toEqual(['abc', 'd']);
});

test.each(['"', '`', '/*', '\\', '/', "'"])('a file full of %s is read', (sign) => {
  expect([...tokens(sign.repeat(200_000))].length).toBeLessThanOrEqual(200_000);
});

// Strings that never close are scanned to the end of the file from every quote: 150 KB of them take 20 s.
test.todo('a megabyte of quotes and backslashes in turns is read in less than a second');

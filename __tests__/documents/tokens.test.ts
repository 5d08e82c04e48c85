import { expect, test } from '@jest/globals';
import { tokens } from '../../src/documents/tokens.js';

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
  ['"open\nid', ['string open', 'word id']],
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

test.each(['"\\', '`\\', "'\\\\"])('a megabyte of %s, which never closes, is read in one go', (text) => {
  expect([...tokens(text.repeat(500_000))].length).toBeLessThanOrEqual(1_000_000);
});

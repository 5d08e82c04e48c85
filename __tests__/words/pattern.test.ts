import { expect, test } from '@jest/globals';
import { anyOf, either, sequence } from '../../src/words/pattern.js';

test.each([
  ['a word', ['beta'], 'a beta plugin', 'beta'],
  ['the first in the list where two stand at one place', ['changes', 'change'], 'changes', 'changes'],
  ['a sign as it is written', ['hackerone.', 'c++'], 'hackerone, c++', 'c++'],
  ['a star for what may follow', ['former*'], 'formerly', 'formerly'],
  ['a star for nothing', ['stop*'], 'stop it', 'stop'],
  ['signs of patterns that are none here', ['[x]', 'a|b', '{1}', '(y)', '$z', '^', '\\d', 'q?'], 'q?', 'q?'],
  ['none of them', ['a.b'], 'axb', undefined],
])('any of some words: %s', (_, words, text, found) => {
  expect(new RegExp(anyOf(words)).exec(text)?.[0]).toBe(found);
});

test('parts follow one another, a list of words within them', () => {
  const pattern = sequence([/\b/, anyOf(['file', 'open']), /(?:ing)? (issues?)\b/], 'i');
  expect(pattern.exec('Opening issues')?.[1]).toBe('issues');
  expect(pattern.test('issues')).toBe(false);
});

test('one of some parts stands there, with its name', () => {
  const pattern = either([/(?<word>[a-z]+)/, /(?<sign>\S)/], 'g');
  expect([...'ab +'.matchAll(pattern)].map(({ groups }) => ({ ...groups }))).toEqual([
    { word: 'ab', sign: undefined },
    { word: undefined, sign: '+' },
  ]);
});

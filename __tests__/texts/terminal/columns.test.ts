import { expect, test } from '@jest/globals';
import { columnsOf, fitting } from '../../../src/texts/terminal/columns.js';

test.each([
  ['', 0],
  ['plain', 5],
  ['don’t … “x” – Grüße', 19],
  ['天気', 4],
  ['ｶﾞ', 2],
  ['Ａ', 2],
  ['e\u0301', 1],
  ['👍', 2],
  ['👍🏽', 2],
  ['प्र', 2],
  ['→ ✖', 3],
])('%s takes %d columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test.each([
  ['plain', 3, 'pla'],
  ['plain', 9, 'plain'],
  ['天気', 3, '天'],
  ['a👍', 2, 'a'],
])('%s in %s columns is %s', (text, columns, fits) => {
  expect(fitting(text, columns)).toBe(fits);
});

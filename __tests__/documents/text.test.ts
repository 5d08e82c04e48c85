import { expect, test } from '@jest/globals';
import { TextDocument } from '../../src/documents/text.js';

const DOCUMENT = new TextDocument('a', 'ab\r\nc🌧d\n\nend');

test.each([
  [0, 1, '1:1-1:2'],
  [4, 5, '2:1-2:2'],
  [5, 7, '2:2-2:4'],
  [2, 6, '1:3-2:3'],
  [9, 9, '3:1-3:1'],
  [13, 99, '4:4-4:4'],
  [-5, -1, '1:1-1:1'],
  [5, 1, '2:2-2:2'],
])('%d to %d is %s', (start, end, place) => {
  const { line, column, endLine, endColumn } = DOCUMENT.locate({ start, end });
  expect(`${line}:${column}-${endLine}:${endColumn}`).toBe(place);
});

test('lines come without their breaks', () => {
  expect([0, 1, 2, 3, 4, 5].map((number) => DOCUMENT.line(number))).toEqual(['', 'ab', 'c🌧d', '', 'end', '']);
  expect(new TextDocument('a', '').line(1)).toBe('');
});

import { expect, test } from '@jest/globals';
import { Seeker, markOf } from '../../../src/documents/archive/seeker.js';

function found(text: string, size: number, length: number, left = 1000): readonly string[] {
  const seeker = new Seeker([markOf('mark', length)], { left });
  for (let at = 0; at < text.length; at += size) seeker.write(Buffer.from(text.slice(at, at + size)));
  return seeker.passages.map(({ bytes }) => bytes.toString());
}

test.each([1, 2, 3, 5, 7, 100])('marks are found in pieces of %i bytes', (size) => {
  expect(found('a mark one, mark two and mamarkrk', size, 8)).toEqual(['mark one', 'mark two', 'markrk']);
  expect(found('no mar k', size, 8)).toEqual([]);
  expect(found('markmark', size, 4)).toEqual(['mark', 'mark']);
});

test('no more is kept than there is room for', () => {
  expect(found('mark mark mark', 100, 5, 10)).toEqual(['mark ', 'mark ']);
});

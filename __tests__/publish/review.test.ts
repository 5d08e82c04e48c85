import { expect, test } from '@jest/globals';
import { linesIn } from '../../src/publish/review.js';

test.each<[string, string, readonly (readonly [number, string])[]]>([
  [
    'a changed line with its surroundings',
    '@@ -3,3 +3,3 @@ func\n a\n-b\n+B\n c',
    [
      [3, 'a'],
      [4, 'B'],
      [5, 'c'],
    ],
  ],
  [
    'two hunks',
    '@@ -1 +1 @@\n+a\n@@ -9,0 +10,2 @@\n+b\n+c',
    [
      [1, 'a'],
      [10, 'b'],
      [11, 'c'],
    ],
  ],
  ['line breaks of Windows', '@@ -1 +1 @@\n+a\r', [[1, 'a']]],
  ['no line break at the end', '@@ -1 +1 @@\n-a\n+b\n\\ No newline at end of file', [[1, 'b']]],
  ['a file that is deleted', '@@ -1 +0,0 @@\n-a', []],
  ['a file whose patch GitHub leaves out', '', []],
])('%s', (_name, patch, lines) => {
  expect([...linesIn(patch)]).toEqual(lines);
});

import { expect, test } from '@jest/globals';
import { readIndex } from '../../../src/repository/git/index-file.js';

test('a forged index names no place outside, and nothing in .git', () => {
  const names = ['../secret', '/etc/passwd', '.git/config', 'a/.GIT/config', 'a/../b', 'a//b', 'fine'];
  const entries = names.map((name) => {
    const size = (62 + name.length + 8) & ~7;
    const entry = Buffer.alloc(size);
    entry.writeUInt32BE(0o100644, 24);
    entry.writeUInt16BE(name.length, 60);
    entry.write(name, 62);
    return entry;
  });
  const head = Buffer.from('DIRC\0\0\0\x02\0\0\0\0', 'latin1');
  head.writeUInt32BE(names.length, 8);
  expect(readIndex(Buffer.concat([head, ...entries, Buffer.alloc(20)]), 20)).toEqual({ paths: new Set(['fine']) });
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { types } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { MAX_FILE, openDirectory } from '../../src/repository/directory.js';

// Errors of Node come from another realm than the sandbox of jest, where `instanceof Error` does not know them.
Object.defineProperty(Error, Symbol.hasInstance, { value: types.isNativeError });

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'readiness-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(root, 'repo', file)), { recursive: true });
    writeFileSync(join(root, 'repo', file), `text of ${file}`);
  }
}

test('files are read, and nothing beyond the root', async () => {
  write('a', 'sub/b');
  writeFileSync(join(root, 'secret'), 'secret');
  symlinkSync(join(root, 'secret'), join(root, 'repo', 'out'));
  symlinkSync('..', join(root, 'repo', 'up'));
  symlinkSync('sub/b', join(root, 'repo', 'in'));
  symlinkSync('loop', join(root, 'repo', 'loop'));
  symlinkSync('nowhere', join(root, 'repo', 'dangling'));
  const { directory } = await openDirectory(join(root, 'repo'));
  const read = async (path: string): Promise<string> => {
    const content = await directory.read(path);
    return content.state === 'present' ? Buffer.from(content.bytes).toString() : content.state;
  };
  const paths = [
    'a',
    './sub/../a',
    'in',
    'sub/b',
    'out',
    'up/secret',
    '../secret',
    join(root, 'secret'),
    'sub',
    '',
    'none',
    'a/b',
    'loop',
    'dangling',
    'x'.repeat(5_000),
    'a\0b',
  ];
  const expected = [
    'text of a',
    'text of a',
    'text of sub/b',
    'text of sub/b',
    'outside',
    'outside',
    'outside',
    'outside',
  ];
  expect(await Promise.all(paths.map(read))).toEqual([...expected, ...Array<string>(8).fill('absent')]);
});

test('a huge file is not read', async () => {
  write('huge', 'large');
  truncateSync(join(root, 'repo', 'huge'), MAX_FILE + 1);
  truncateSync(join(root, 'repo', 'large'), MAX_FILE);
  const { directory } = await openDirectory(join(root, 'repo'));
  expect(await directory.read('huge')).toEqual({ state: 'too-large' });
  expect(await directory.read('large')).toMatchObject({ state: 'present' });
});

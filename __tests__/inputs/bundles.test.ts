import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bundlesOf } from '../../src/inputs/bundles.js';
import { UsageError } from '../../src/inputs/usage-error.js';

const AROUND = realpathSync(mkdtempSync(join(tmpdir(), 'readiness-')));
const WORKSPACE = join(AROUND, 'workspace');

beforeAll(() => {
  mkdirSync(join(WORKSPACE, 'dist/folder.tar.gz'), { recursive: true });
  for (const name of ['b.tar.gz', 'a.tar.gz', 'a.tar.gz.sig']) writeFileSync(join(WORKSPACE, 'dist', name), name);
  writeFileSync(join(AROUND, 'outside.tar.gz'), 'outside');
  symlinkSync('../../outside.tar.gz', join(WORKSPACE, 'dist/link.tar.gz'));
  symlinkSync('a.tar.gz', join(WORKSPACE, 'dist/newest.tar.gz'));
});
afterAll(() => rmSync(AROUND, { recursive: true, force: true }));

test('patterns name files of the workspace, each once, and no folder', async () => {
  const bundles = await bundlesOf(['dist/*.tar.gz', 'dist/a.tar.gz'], WORKSPACE);
  expect(bundles.map(({ file, size, isSigned }) => [file, size, isSigned])).toEqual([
    ['dist/a.tar.gz', 8, true],
    ['dist/b.tar.gz', 8, false],
    ['dist/newest.tar.gz', 8, true],
  ]);
  expect(bundles.map((bundle) => Buffer.concat([...bundle.pieces()]).toString())).toEqual([
    'a.tar.gz',
    'b.tar.gz',
    'a.tar.gz',
  ]);
});

test('without a pattern there are none', async () => {
  expect(await bundlesOf([], WORKSPACE)).toEqual([]);
});

test.each(['dist/*.zip', 'dist/link.tar.gz', '../outside.tar.gz', join(AROUND, 'outside.tar.gz')])(
  'no file of the workspace: %s',
  async (pattern) => {
    await expect(bundlesOf([pattern], WORKSPACE)).rejects.toThrow(
      new UsageError([
        `bundle: no file of the workspace matches "${pattern}". Build the bundle first, or correct the pattern.`,
      ]),
    );
  },
);

test('on the command line any file can be named', async () => {
  expect(await bundlesOf([join(AROUND, 'outside.tar.gz')], undefined)).toHaveLength(1);
});

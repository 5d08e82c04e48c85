import { chmodSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterEach, expect, test } from '@jest/globals';
import { openDirectory } from '../../../src/repository/directory.js';
import type { Repository } from '../../support/git-repository.js';
import { gitRepository } from '../../support/git-repository.js';

const FILE = '.github/marketplace-readiness.yml';
let repository: Repository | undefined;

afterEach(() => repository?.remove());

/** A repository whose first commit has `first` in the file, and whose last has another text of many lines. */
function history(first: string, commits = 6): readonly [Repository, base: string] {
  const made = (repository = gitRepository({ [FILE]: first, 'a/b/c.txt': 'c' }));
  made.commit();
  const base = made.git('rev-parse', 'HEAD').trim();
  for (let index = 0; index < commits; index += 1) {
    made.write({ [FILE]: `${first}${`# line ${index}\n`.repeat(index * 40 + 1)}` });
    made.commit();
  }
  return [made, base];
}

async function committed({ root }: Repository, commit: string, path = FILE): Promise<string> {
  const found = await (await openDirectory(root)).directory.committed(commit, path);
  return found.state === 'present' ? Buffer.from(found.bytes).toString() : found.state;
}

const TEXT = `kind: plugin\n${'# a comment that is long enough to be a difference\n'.repeat(200)}`;

test('a loose file of an older commit', async () => {
  const [made, base] = history(TEXT);
  expect(await committed(made, base)).toBe(TEXT);
  expect(await committed(made, base, 'a/b/c.txt')).toBe('c');
  expect(await committed(made, made.git('rev-parse', 'HEAD').trim())).not.toBe(TEXT);
});

test.each([
  ['differences by offset', ['-c', 'repack.useDeltaBaseOffset=true']],
  ['differences by name', ['-c', 'repack.useDeltaBaseOffset=false']],
])('a packed file, with %s', async (_, settings) => {
  const [made, base] = history(TEXT, 30);
  made.git(...settings, 'repack', '-a', '-d', '-f', '-q', '--depth=50', '--window=50');
  // Otherwise the test would be of whole objects alone.
  const depths = made.git('verify-pack', '-v', ...packsOf(made)).match(/^chain length = \d+/gm) ?? [];
  expect(depths.length).toBeGreaterThan(0);
  for (const commit of made.git('rev-list', 'HEAD').trim().split('\n'))
    expect(await committed(made, commit)).toBe(made.git('show', `${commit}:${FILE}`));
  expect(await committed(made, base)).toBe(TEXT);
});

/** Git makes its files read-only. */
function rewrite(file: string, bytes: string | Uint8Array): void {
  chmodSync(file, 0o644);
  writeFileSync(file, bytes);
}

function packsOf({ root }: Repository): readonly string[] {
  const folder = join(root, '.git/objects/pack');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.idx'))
    .map((name) => join(folder, name));
}

test('a linked work tree reads the store of its repository', async () => {
  const [made, base] = history(TEXT);
  made.git('worktree', 'add', '-q', '../other', 'HEAD');
  expect(await committed({ ...made, root: join(made.around, 'other') }, base)).toBe(TEXT);
});

test('what a commit has not is absent, and what is no file of its own is unknown', async () => {
  const [made, base] = history(TEXT);
  expect(await committed(made, base, '.github/other.yml')).toBe('absent');
  expect(await committed(made, base, 'x/y')).toBe('absent');
  expect(await committed(made, base, '.github')).toBe('unknown');
  expect(await committed(made, base, `${FILE}/x`)).toBe('unknown');
});

test('a shallow clone has not the commits before', async () => {
  const [made, base] = history(TEXT);
  made.git('clone', '-q', '--depth=1', `file://${made.root}`, '../shallow');
  expect(await committed({ ...made, root: join(made.around, 'shallow') }, base)).toBe('unknown');
});

test.each(['', 'HEAD', '../../../etc/passwd', 'f'.repeat(40), 'F'.repeat(40), '0'.repeat(64)])(
  'there is no commit %j',
  async (commit) => {
    const [made] = history(TEXT, 1);
    expect(await committed(made, commit)).toBe('unknown');
  },
);

test('an object that is not what its name says is not believed', async () => {
  const [made, base] = history(TEXT, 1);
  const blob = made.git('rev-parse', `${base}:${FILE}`).trim();
  const file = join(made.root, '.git/objects', blob.slice(0, 2), blob.slice(2));
  for (const forged of [deflateSync('blob 4\0evil'), deflateSync(Buffer.alloc(64 * 1024 * 1024)), 'x', '']) {
    rewrite(file, forged);
    expect(await committed(made, base)).toBe('unknown');
  }
});

test('a pack that is cut or scrambled makes things unknown, and no fault', async () => {
  const [made, base] = history(TEXT, 10);
  made.git('repack', '-a', '-d', '-f', '-q');
  const [index = ''] = packsOf(made);
  const whole = [index, index.replace(/idx$/, 'pack')].map((file) => [file, readFileSync(file)] as const);
  for (const [file, bytes] of whole)
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 60)) {
      const broken = Buffer.from(bytes);
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      rewrite(file, broken);
      expect(['unknown', TEXT]).toContain(await committed(made, base));
      rewrite(file, bytes.subarray(0, at));
      expect(['unknown', TEXT]).toContain(await committed(made, base));
      rewrite(file, bytes);
    }
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { types } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openDirectory } from '../../src/repository/directory.js';

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

function git(...words: readonly string[]): string {
  const date = '2026-01-01T00:00:00Z';
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  };
  const settings = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main'];
  return execFileSync('git', [...settings, ...words], {
    cwd: join(root, 'repo'),
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

async function opened(path = ''): Promise<Awaited<ReturnType<typeof openDirectory>>> {
  return openDirectory(join(root, 'repo', path));
}

test('with git: what is tracked, and what is new and not ignored', async () => {
  write('plugin.json', 'dist/kept.js', '.gitignore', 'Ünï code.txt');
  git('init', '-q');
  git('add', '--force', '.');
  git('commit', '-qm', 'a');
  writeFileSync(join(root, 'repo', '.gitignore'), 'ignored\nnode_modules/\n');
  write('new.txt', 'ignored', 'node_modules/a/b.js', '.github/a.yml', 'sub/.hidden');
  const { directory, base } = await opened();
  expect(base).toBe('');
  expect(directory.files).toEqual(
    ['.github/a.yml', '.gitignore', 'dist/kept.js', 'new.txt', 'plugin.json', 'sub/.hidden', 'Ünï code.txt'].sort(),
  );
  expect(directory.commit).toBe(git('rev-parse', 'HEAD').trim());
  expect([directory.slug, directory.limits, directory.tags]).toEqual([undefined, [], []]);
});

test('with git, before the first commit', async () => {
  write('plugin.json');
  git('init', '-q');
  const { directory } = await opened();
  expect([directory.files, directory.commit, directory.tags]).toEqual([['plugin.json'], undefined, []]);
});

test('a subfolder is a base in its repository', async () => {
  write('plugin.json', 'plugins/weather/plugin.json');
  git('init', '-q');
  const { directory, base } = await opened('plugins/weather');
  expect([base, directory.files]).toEqual(['plugins/weather', ['plugin.json', 'plugins/weather/plugin.json']]);
});

test('tags, and the name on GitHub', async () => {
  write('a');
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'a');
  git('tag', 'v1.0.0');
  git('tag', 'nightly');
  git('remote', 'add', 'origin', 'git@github.com:example/weather.git');
  const { directory } = await opened();
  expect([directory.slug, directory.tags]).toEqual(['example/weather', ['nightly', 'v1.0.0']]);
});

test.each([
  ['https://github.com/example/weather', 'example/weather'],
  ['https://token@github.com/example/weather.git/', 'example/weather'],
  ['ssh://git@github.com:22/example/weather.git', 'example/weather'],
  ['git://github.com/example/we.ather', 'example/we.ather'],
  ['https://gitlab.com/example/weather', undefined],
  ['https://github.com.example.org/example/weather', undefined],
  ['https://evil.org/github.com/example/weather', undefined],
  ['../other', undefined],
])('the remote %s is %s', async (remote, slug) => {
  write('a');
  git('init', '-q');
  git('remote', 'add', 'origin', remote);
  expect((await opened()).directory.slug).toBe(slug);
});

test('a shallow clone without tags cannot tell which there are', async () => {
  write('a');
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'a');
  git('commit', '-qm', 'b', '--allow-empty');
  git('clone', '-q', '--depth', '1', `file://${join(root, 'repo')}`, join(root, 'shallow'));
  const { directory } = await openDirectory(join(root, 'shallow'));
  expect([directory.files, directory.tags]).toEqual([['a'], undefined]);
});

test('without git: hidden folders, builds and packages are left out', async () => {
  write(
    'plugin.json',
    '.eslintrc',
    '.github/a.yml',
    '.cache/a',
    'node_modules/a/b.js',
    'sub/vendor/a',
    'dist/a',
    'sub/a',
    'distance/a',
  );
  const { directory, base } = await opened();
  expect(directory.files).toEqual(['.eslintrc', '.github/a.yml', 'distance/a', 'plugin.json', 'sub/a']);
  expect([base, directory.commit, directory.slug, directory.limits, directory.tags]).toEqual([
    '',
    undefined,
    undefined,
    [],
    undefined,
  ]);
});

test('where git refuses, the files are listed all the same, and it is said', async () => {
  write('plugin.json', '.git/broken', 'dist/a');
  const { directory } = await opened();
  expect(directory.files).toEqual(['plugin.json']);
  expect(directory.limits).toEqual([expect.stringMatching(/^The files that git tracks are not known/)]);
});

test('what is no directory is refused', async () => {
  write('a');
  await expect(opened('none')).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(opened('a')).rejects.toMatchObject({ code: 'ENOTDIR' });
});

test('settings of the repository run nothing', async () => {
  write('a');
  git('init', '-q');
  for (const name of ['core.fsmonitor', 'core.pager', 'core.sshCommand'])
    git('config', name, `touch ${join(root, 'ran')}; false`);
  await opened();
  expect((await openDirectory(root)).directory.files).not.toContain('ran');
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Directory } from '../../../src/repository/directory.js';
import { openDirectory } from '../../../src/repository/directory.js';
import type { Repository } from '../../support/git-repository.js';
import { gitRepository } from '../../support/git-repository.js';

let repository: Repository;

beforeEach(() => {
  repository = gitRepository({ 'plugin.json': '{}', 'dist/kept': '', 'docs/a/b.md': '', '.gitignore': 'dist\n' });
  repository.commit();
  repository.git('tag', 'v1.0.0');
  repository.write({ 'dist/built': '', new: '' });
});

afterEach(() => repository.remove());

const FILES = ['.gitignore', 'dist/kept', 'docs/a/b.md', 'new', 'plugin.json'];

async function open(path: string): Promise<Directory> {
  return (await openDirectory(path)).directory;
}

const UNKNOWN = (reason: string): string =>
  `The files that git tracks are not known (${reason}); hidden folders, vendor, dist and node_modules were left out`;
const WALKED = FILES.filter((file) => !file.startsWith('dist/'));
const at = (path: string): string => join(repository.root, '.git', path);
const pipe = (path: string): void => {
  rmSync(at(path), { force: true, recursive: true });
  execFileSync('mkfifo', [at(path)]);
};

/** What no git makes. Each ends at once, says what it does not know, and keeps the root of the work tree. */
const BROKEN: readonly (readonly [string, () => void, readonly string[], string | undefined, Partial<Directory>?])[] = [
  [
    'an index that is a pipe',
    () => pipe('index'),
    WALKED,
    'the index is no file, is larger than 256 MB or belongs to another user',
  ],
  [
    'an index that is a link',
    () => {
      renameSync(at('index'), at('other'));
      symlinkSync('other', at('index'));
    },
    WALKED,
    'the index is no file, is larger than 256 MB or belongs to another user',
  ],
  [
    'an index of 3 GB',
    () => truncateSync(at('index'), 3e9),
    WALKED,
    'the index is no file, is larger than 256 MB or belongs to another user',
  ],
  ['an index that is cut', () => truncateSync(at('index'), 150), WALKED, 'the index is broken'],
  ['an index that is a text', () => writeFileSync(at('index'), 'x'.repeat(100)), WALKED, 'the index is broken'],
  [
    'an index of version 5',
    () => writeFileSync(at('index'), `DIRC\0\0\0\x05${'\0'.repeat(80)}`),
    WALKED,
    'the index has version 5',
  ],
  [
    'an index in two files',
    () => void repository.git('update-index', '--split-index'),
    WALKED,
    'the index is split into two files',
  ],
  ['a HEAD that is a pipe', () => pipe('HEAD'), FILES, undefined, { commit: undefined }],
  [
    'a HEAD that is a link',
    () => {
      rmSync(at('HEAD'));
      symlinkSync('../../secret', at('HEAD'));
    },
    FILES,
    undefined,
    { commit: undefined },
  ],
  [
    'a HEAD that leads to itself',
    () => writeFileSync(at('HEAD'), 'ref: HEAD'),
    FILES,
    undefined,
    { commit: undefined },
  ],
  [
    'a HEAD that leads out',
    () => writeFileSync(at('HEAD'), 'ref: ../../secret'),
    FILES,
    undefined,
    { commit: undefined },
  ],
  ['settings that are a pipe', () => pipe('config'), FILES, undefined],
  ['packed names that are a pipe', () => pipe('packed-refs'), FILES, undefined],
  [
    'packed names of 3 GB',
    () => {
      writeFileSync(at('packed-refs'), '');
      truncateSync(at('packed-refs'), 3e9);
    },
    FILES,
    undefined,
    { tags: undefined },
  ],
  ['a tag that is a pipe', () => pipe('refs/tags/v1.0.0'), FILES, undefined, { tags: [] }],
  ['a tag with a forged name', () => writeFileSync(at('refs/tags/a\n::error::b'), ''), FILES, undefined],
  ['tags that lead in a circle', () => symlinkSync('..', at('refs/tags/loop')), FILES, undefined],
  [
    'names in tables',
    () => {
      writeFileSync(at('HEAD'), 'ref: refs/heads/.invalid\n');
      rmSync(at('refs'), { recursive: true });
      mkdirSync(at('reftable'));
      repository.configure('[core]\nrepositoryFormatVersion = 1\n[extensions]\nrefStorage = reftable');
    },
    FILES,
    undefined,
    { commit: undefined, tags: undefined },
  ],
  [
    'patterns that are a pipe',
    () => {
      rmSync(join(repository.root, '.gitignore'));
      pipe('../.gitignore');
    },
    [...FILES, 'dist/built'].sort(),
    undefined,
  ],
  [
    'an empty .git',
    () => {
      rmSync(at(''), { recursive: true });
      mkdirSync(at(''));
    },
    WALKED,
    '.git leads to no repository',
    { commit: undefined, tags: undefined },
  ],
  [
    'a .git that leads nowhere',
    () => {
      rmSync(at(''), { recursive: true });
      writeFileSync(at('../.git'), 'gitdir: nowhere\n');
    },
    WALKED,
    '.git leads to no repository',
    { commit: undefined, tags: undefined },
  ],
  [
    'a .git on another machine',
    () => {
      rmSync(at(''), { recursive: true });
      writeFileSync(at('../.git'), 'gitdir: \\\\127.0.0.1\\x\n');
    },
    WALKED,
    '.git leads to no repository',
    { commit: undefined, tags: undefined },
  ],
  [
    'a .git that is a pipe',
    () => {
      rmSync(at(''), { recursive: true });
      execFileSync('mkfifo', [at('../.git')]);
    },
    WALKED,
    '.git leads to no repository',
    { commit: undefined, tags: undefined },
  ],
];

test.each(BROKEN)('%s', async (_, spoil, files, reason, told = {}) => {
  writeFileSync(join(repository.around, 'secret'), 'c'.repeat(40));
  const before = await open(repository.root);
  spoil();
  const opened = await openDirectory(join(repository.root, 'docs'));
  expect([opened.base, opened.directory.files]).toEqual(['docs', files]);
  expect(opened.directory.limits).toEqual(reason === undefined ? [] : [UNKNOWN(reason)]);
  const { commit, tags } = { commit: before.commit, tags: before.tags, ...told };
  expect([opened.directory.commit, opened.directory.tags]).toEqual([commit, tags]);
});

test('a bare repository in the tree is files', async () => {
  execFileSync('git', ['init', '-q', '--bare', join(repository.root, 'bare')]);
  const directory = await open(repository.root);
  expect(directory.files).toContain('bare/config');
  expect(await directory.read('bare/config')).toMatchObject({ state: 'present' });
});

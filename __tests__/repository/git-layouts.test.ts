import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Directory } from '../../src/repository/directory.js';
import { openDirectory } from '../../src/repository/directory.js';
import type { Repository } from '../support/git-repository.js';
import { gitRepository } from '../support/git-repository.js';

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

/** Layouts that git makes: what is read must be what git says. */
const LAYOUTS: readonly (readonly [string, () => string | undefined])[] = [
  ['a work tree', () => undefined],
  ['an index of version 2', () => void repository.git('update-index', '--index-version', '2')],
  [
    'an index of version 3',
    () => {
      repository.git('add', '--intent-to-add', 'new');
      repository.git('update-index', '--skip-worktree', 'docs/a/b.md');
    },
  ],
  ['an index of version 4', () => void repository.git('update-index', '--index-version', '4')],
  [
    'an index with parts of its own',
    () => {
      repository.git('update-index', '--untracked-cache', '--fsmonitor');
      repository.git('-c', 'core.fsmonitor=false', 'status');
    },
  ],
  [
    'names that are long, or not ASCII',
    () => {
      repository.write({ [`${'l'.repeat(250)}/${'m'.repeat(250)}`]: '', 'Ünï/ぷ ら.md': '', 'a"b\\c': '' });
      for (let depth = 1; depth <= 16; depth += 1) repository.write({ [`${'deep/'.repeat(depth * 45)}x`]: '' });
      repository.git('add', '.');
    },
  ],
  [
    'a conflict',
    () => {
      repository.git('checkout', '-q', '-b', 'other');
      repository.write({ 'plugin.json': '1' });
      repository.git('commit', '-q', '-am', 'x');
      repository.git('checkout', '-q', 'main');
      repository.write({ 'plugin.json': '2' });
      repository.git('commit', '-q', '-am', 'x');
      expect(() => repository.git('merge', 'other')).toThrow();
    },
  ],
  [
    'a sparse checkout',
    () => {
      repository.git('sparse-checkout', 'set', 'docs');
    },
  ],
  ['a detached HEAD', () => void repository.git('checkout', '-q', '--detach')],
  [
    'packed names',
    () => {
      repository.git('tag', '-a', '-m', 'x', 'annotated');
      repository.git('pack-refs', '--all');
      repository.git('tag', 'loose');
      repository.git('tag', 'folder/v2');
    },
  ],
  [
    'SHA-256',
    () => {
      rmSync(join(repository.root, '.git'), { recursive: true });
      repository.git('init', '-q', '-b', 'main', '--object-format', 'sha256');
      repository.commit();
    },
  ],
  [
    'a linked work tree',
    () => {
      repository.git('worktree', 'add', '-q', '-b', 'linked', '../linked');
      writeFileSync(join(repository.around, 'linked/untracked'), '');
      return join(repository.around, 'linked');
    },
  ],
  [
    'a git folder elsewhere',
    () => {
      repository.git('init', '-q', '--separate-git-dir', '../kept.git');
    },
  ],
  [
    'a submodule, seen from outside',
    () => {
      const other = gitRepository({ inner: '' });
      other.commit();
      repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.root, 'module');
      other.remove();
    },
  ],
  [
    'a submodule, seen from inside',
    () => {
      const other = gitRepository({ inner: '' });
      other.commit();
      repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.root, 'module');
      other.remove();
      writeFileSync(join(repository.root, 'module/new'), '');
      return join(repository.root, 'module');
    },
  ],
  [
    'a repository that lies in another',
    () => {
      execFileSync('git', ['init', '-q', join(repository.root, 'nested')]);
      writeFileSync(join(repository.root, 'nested/file'), '');
    },
  ],
  [
    'links, pipes',
    () => {
      symlinkSync('docs', join(repository.root, 'link'));
      symlinkSync('nowhere', join(repository.root, 'dangling'));
      execFileSync('mkfifo', [join(repository.root, 'pipe')]);
    },
  ],
];

test.each(LAYOUTS)('%s', async (_, lay) => {
  const root = lay() ?? repository.root;
  const git = (...words: readonly string[]): readonly string[] =>
    [
      ...new Set(
        repository
          .git('-C', root, ...words)
          .split(/[\0\n]/)
          .filter(Boolean),
      ),
    ].sort();
  const { files, commit, tags, limits } = await open(root);
  expect(files).toEqual(git('ls-files', '-z', '--cached', '--others', '--exclude-standard'));
  expect([[commit], tags, limits]).toEqual([git('rev-parse', 'HEAD'), git('tag'), []]);
});

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

test('a forged index names no place outside, and nothing in .git', async () => {
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
  writeFileSync(at('index'), Buffer.concat([head, ...entries, Buffer.alloc(20)]));
  expect((await open(repository.root)).files).toEqual(['.gitignore', 'docs/a/b.md', 'fine', 'new', 'plugin.json']);
});

test.each([
  ['https://gitlab.com/example/weather.git', true, undefined],
  ['git@codeberg.org:example/weather.git', true, undefined],
  ['https://github.com/example/weather.git', true, 'example/weather'],
  [undefined, false, undefined],
])('the remote origin %s is there: %s', async (url, hasOrigin, slug) => {
  if (url !== undefined) repository.git('remote', 'add', 'origin', url);
  const directory = await open(repository.root);
  expect([directory.hasOrigin, directory.slug]).toEqual([hasOrigin, slug]);
});

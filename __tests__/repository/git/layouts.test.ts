import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

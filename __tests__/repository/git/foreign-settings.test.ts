import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
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

test.each([
  ['core.excludesFile hides no file', '[core]\nexcludesFile = .git/all'],
  ['core.worktree moves nothing', '[core]\nworktree = /'],
  ['core.bare moves nothing', '[core]\nbare = true'],
  ['settings that git refuses are text', '[core\nrepositoryFormatVersion = 99\n[[['],
  ['an unknown extension is text', '[core]\nrepositoryFormatVersion = 1\n[extensions]\nsurprise = true'],
])('%s', async (_, settings) => {
  repository.write({ '.git/all': '*\n' });
  repository.configure(settings);
  const { directory, base } = await openDirectory(join(repository.root, 'docs'));
  expect([base, directory.files, directory.limits]).toEqual(['docs', FILES, []]);
});

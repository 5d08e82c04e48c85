import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openDirectory } from '../../src/repository/directory.js';
import type { Repository } from '../support/git-repository.js';
import { gitRepository } from '../support/git-repository.js';

let repository: Repository;

beforeEach(() => {
  repository = gitRepository({
    'plugin.json': '{}',
    'docs/a.md': 'text',
    'nested/.git/config': 'token',
    'nested/HEAD': '',
  });
  repository.write({ [join(repository.around, 'secret')]: 'token', [join(repository.around, 'other/a.md')]: 'other' });
  repository.configure('[http]\nextraheader = token');
});

afterEach(() => repository.remove());

/** What is asked for, in which workspace, and the folder that is judged or the complaint. */
const PLACES: readonly (readonly [string, string, string | undefined, string])[] = [
  ['a folder', 'repo/docs', undefined, 'docs'],
  ['a folder of the workspace', 'repo/docs', 'repo', 'docs'],
  ['the workspace', 'repo', 'repo', ''],
  ['a link within the repository', 'repo/inner', 'repo', 'docs'],
  ['a link of the person to the repository', 'mine/docs', undefined, 'docs'],
  [
    'a link out of the repository',
    'repo/outer',
    undefined,
    '"repo/outer" leads out of the repository through a link. Name a folder of the repository.',
  ],
  [
    'a link out of the repository, not in git',
    'plain/outer',
    'plain',
    '"plain/outer" lies outside of the workspace. Name a folder of the workspace.',
  ],
  [
    'a link to another checkout',
    'repo/outer',
    '.',
    '"repo/outer" leads out of the repository through a link. Name a folder of the repository.',
  ],
  [
    'a folder through a link that leads out',
    'repo/up/other',
    undefined,
    '"repo/up/other" leads out of the repository through a link. Name a folder of the repository.',
  ],
  ['a folder through a link that leads out, then back', 'repo/up/repo/docs', undefined, 'docs'],
  [
    'a folder beside the workspace',
    'other',
    'repo',
    '"other" lies outside of the workspace. Name a folder of the workspace.',
  ],
  [
    'the git folder',
    'repo/.git',
    undefined,
    '"repo/.git" lies in a .git folder, which is no part of the contribution.',
  ],
  [
    'a link to the git folder',
    'repo/hooks',
    undefined,
    '"repo/hooks" lies in a .git folder, which is no part of the contribution.',
  ],
  ['no folder', 'repo/none', undefined, 'there is no folder "repo/none".'],
  ['a link in a circle', 'repo/circle', undefined, 'there is no folder "repo/circle".'],
  ['a file', 'repo/plugin.json', undefined, '"repo/plugin.json" is no folder.'],
];

test.each(PLACES)('path: %s', async (_, path, workspace, expected) => {
  const { around, root } = repository;
  mkdirSync(join(around, 'plain'));
  for (const [target, link] of [
    ['docs', 'repo/inner'],
    ['../other', 'repo/outer'],
    ['..', 'repo/up'],
    ['.git/hooks', 'repo/hooks'],
    ['circle', 'repo/circle'],
    [root, 'mine'],
    ['../other', 'plain/outer'],
  ] as const)
    symlinkSync(target, join(around, link));
  const within = workspace === undefined ? undefined : join(around, workspace);
  const answer = await openDirectory(join(around, path), within).then(
    ({ base }) => base,
    (error: unknown) => String(error).replace('Error: ', '').replaceAll(`${around}/`, ''),
  );
  expect(answer).toBe(expected);
});

test('no repository is looked for above the workspace', async () => {
  const { directory, base } = await openDirectory(join(repository.root, 'docs'), join(repository.root, 'docs'));
  expect([base, directory.files, directory.limits]).toEqual(['', ['a.md'], []]);
});

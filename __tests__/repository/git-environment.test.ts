import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openDirectory } from '../../src/repository/directory.js';
import type { Alarm, Repository } from '../support/git-repository.js';
import { alarm, gitRepository } from '../support/git-repository.js';

let repository: Repository;
let bell: Alarm;
const ENV = { ...process.env };

beforeEach(async () => {
  repository = gitRepository({ 'plugin.json': '{}', 'sub/.gitignore': 'x', 'sub/y': 'y' });
  repository.commit();
  bell = await alarm(repository.around);
});

afterEach(async () => {
  for (const name of Object.keys(process.env)) if (!(name in ENV)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, ENV);
  await bell.close();
  repository.remove();
});

test('variables of git in the environment change nothing', async () => {
  const before = (await openDirectory(repository.root)).directory;
  const other = gitRepository({ other: '' });
  Object.assign(process.env, {
    GIT_DIR: join(other.root, '.git'),
    GIT_WORK_TREE: other.root,
    GIT_INDEX_FILE: join(other.around, 'none'),
    GIT_SSH_COMMAND: bell.command,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.fsmonitor',
    GIT_CONFIG_VALUE_0: bell.command,
  });
  const { files, commit, tags } = (await openDirectory(repository.root)).directory;
  other.remove();
  expect([files, commit, tags]).toEqual([before.files, before.commit, before.tags]);
  expect(bell.rang()).toEqual([]);
});

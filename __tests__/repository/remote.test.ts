import { expect, test } from '@jest/globals';
import { openDirectory } from '../../src/repository/directory.js';
import { gitRepository } from '../support/git-repository.js';

test.each([
  ['https://gitlab.com/example/weather.git', true],
  ['git@codeberg.org:example/weather.git', true],
  ['https://github.com/example/weather.git', true],
  [undefined, false],
])('the remote origin %s is there: %s', async (url, hasOrigin) => {
  const repository = gitRepository({ 'plugin.json': '{}' });
  if (url !== undefined) repository.git('remote', 'add', 'origin', url);
  const { directory } = await openDirectory(repository.root);
  repository.remove();
  expect(directory.hasOrigin).toBe(hasOrigin);
});

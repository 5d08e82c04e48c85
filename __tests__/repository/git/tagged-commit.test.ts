import { expect, test } from '@jest/globals';
import { openDirectory } from '../../../src/repository/directory.js';
import { gitRepository } from '../../support/git-repository.js';

test('the commits of tags, plain, annotated, packed and of a tag', async () => {
  const repository = gitRepository({ 'plugin.json': '{}' });
  try {
    repository.commit();
    const first = repository.git('rev-parse', 'HEAD').trim();
    repository.git('tag', 'v1.0.0');
    repository.git('tag', '-a', '-m', 'x', 'v1.0.1');
    repository.git('tag', '-a', '-m', 'x', 'v1.0.2', 'v1.0.1');
    repository.git('pack-refs', '--all');
    repository.write({ 'plugin.json': '{"id": "a"}' });
    repository.commit();
    const second = repository.git('rev-parse', 'HEAD').trim();
    repository.git('tag', '-a', '-m', 'x', 'v1.1.0');
    repository.git('tag', 'weather/v1.1.0');
    const tree = repository.git('rev-parse', 'HEAD^{tree}').trim();
    repository.git('tag', 'of-a-tree', tree);
    repository.git('gc', '-q');
    const { directory } = await openDirectory(repository.root);
    const tagged = async (tag: string): Promise<string | undefined> => directory.tagged(tag);
    expect(await Promise.all(['v1.0.0', 'v1.0.1', 'v1.0.2'].map(tagged))).toEqual([first, first, first]);
    expect(await Promise.all(['v1.1.0', 'weather/v1.1.0'].map(tagged))).toEqual([second, second]);
    const none = ['of-a-tree', 'v9.9.9', '../heads/main', 'x\0y', ''];
    expect(await Promise.all(none.map(tagged))).toEqual(none.map(() => undefined));
  } finally {
    repository.remove();
  }
});

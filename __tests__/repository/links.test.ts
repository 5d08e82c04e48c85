import { execFileSync } from 'node:child_process';
import { linkSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openDirectory } from '../../src/repository/directory.js';
import { isGitName } from '../../src/repository/links.js';
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

async function read(path: string): Promise<string> {
  const content = await (await openDirectory(repository.root)).directory.read(path);
  return content.state === 'present' ? Buffer.from(content.bytes).toString() : content.state;
}

test.each([
  ['docs/a.md', 'text'],
  ['./docs//../docs/a.md', 'text'],
  ['.git/config', 'outside'],
  ['.GIT/config', 'outside'],
  ['.git./config', 'outside'],
  ['git~1/config', 'outside'],
  ['.git::$INDEX_ALLOCATION/config', 'outside'],
  ['.g\u200cit/config', 'outside'],
  ['.git', 'outside'],
  ['nested/.git/config', 'outside'],
  ['docs/../.git/config', 'outside'],
  ['.gitignore', 'absent'],
  ['.github/a.yml', 'absent'],
])('the path %j is %s', async (path, expected) => {
  expect(await read(path)).toBe(expected);
});

test.each([
  ['docs/a.md', 'text'],
  ['./docs/../docs/a.md', 'text'],
  ['../repo/docs/a.md', 'text'],
  ['.git/config', 'outside'],
  ['.GIT/config', 'outside'],
  ['./docs/../.git/config', 'outside'],
  ['nested/.git/config', 'outside'],
  ['../secret', 'outside'],
  ['/etc/hostname', 'outside'],
  ['/dev/zero', 'outside'],
  ['/proc/self/environ', 'outside'],
  ['//127.0.0.1/share/x', 'outside'],
  ['docs', 'absent'],
  ['link', 'absent'],
  ['', 'absent'],
])('a link to %j is %s', async (target, expected) => {
  if (target !== '') symlinkSync(target, join(repository.root, 'link'));
  expect(await read('link')).toBe(expected);
});

test.each([
  ['docs', 'a.md', 'text'],
  ['.git', 'config', 'outside'],
  ['nested/.git', 'config', 'outside'],
  ['..', 'secret', 'outside'],
  ['..', 'repo/docs/a.md', 'text'],
  ['../other', 'a.md', 'outside'],
])('a folder that is a link to %s, and %s in it, is %s', async (target, file, expected) => {
  symlinkSync(target, join(repository.root, 'link'));
  expect(await read(`link/${file}`)).toBe(expected);
});

test('an absolute link into the repository is followed', async () => {
  symlinkSync(join(repository.root, 'docs/a.md'), join(repository.root, 'link'));
  expect(await read('link')).toBe('text');
});

test('a git folder under another name is none of the contribution', async () => {
  repository.git('init', '-q', '--separate-git-dir', 'kept');
  symlinkSync('kept/config', join(repository.root, 'link'));
  expect([await read('kept/config'), await read('link')]).toEqual(['outside', 'outside']);
});

test('a git folder that is the whole repository hides nothing', async () => {
  repository.git('init', '-q', '--separate-git-dir', 'kept');
  writeFileSync(join(repository.root, '.git'), 'gitdir: .\n');
  writeFileSync(join(repository.root, 'HEAD'), 'ref: refs/heads/main\n');
  expect(await read('docs/a.md')).toBe('text');
});

test('what is no file is absent, and nothing waits for it', async () => {
  execFileSync('mkfifo', [join(repository.root, 'pipe')]);
  symlinkSync('pipe', join(repository.root, 'link'));
  const server = createServer().listen(join(repository.root, 'socket'));
  await new Promise((done) => server.once('listening', done));
  expect([await read('pipe'), await read('link'), await read('socket')]).toEqual(['absent', 'absent', 'absent']);
  await new Promise((done) => server.close(done));
});

test('a file that a link took the place of is not read', async () => {
  const { directory } = await openDirectory(repository.root);
  await directory.read('docs/a.md');
  execFileSync('ln', ['-sf', '../../secret', join(repository.root, 'docs/a.md')]);
  linkSync(join(repository.root, 'plugin.json'), join(repository.root, 'docs/hard'));
  expect(await directory.read('docs/a.md')).toEqual({ state: 'outside' });
  expect(await directory.read('docs/hard')).toMatchObject({ state: 'present' });
});

test.each([
  ['.git', true],
  ['.Git', true],
  ['.git ', true],
  ['.git. .', true],
  ['.git:x', true],
  ['GIT~1', true],
  ['\ufeff.git', true],
  ['.gi\u200dt', true],
  ['git', false],
  ['.github', false],
  ['.gitignore', false],
  ['.git-x', false],
  ['x.git', false],
  ['.'.repeat(1_000_000), false],
])('%.20j is a name of .git: %s', (name, expected) => {
  expect(isGitName(name)).toBe(expected);
});

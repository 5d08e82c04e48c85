import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openDirectory } from '../../src/repository/directory.js';
import type { Alarm, Repository } from '../support/git-repository.js';
import { alarm, gitRepository, tryGit } from '../support/git-repository.js';

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

const FILES = ['plugin.json', 'sub/.gitignore', 'sub/new', 'sub/y'];
const LIST = ['ls-files', '--cached', '--others', '--exclude-standard'];

/** A partial clone without the content of a .gitignore that is not checked out either: git asks the remote for it. */
function lazy(url: string, settings = ''): void {
  const blob = repository.git('rev-parse', 'HEAD:sub/.gitignore').trim();
  repository.git('update-index', '--skip-worktree', 'sub/.gitignore');
  rmSync(join(repository.root, 'sub/.gitignore'));
  rmSync(join(repository.root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
  repository.configure(
    `[core]\nrepositoryFormatVersion = 1\n[extensions]\npartialClone = origin\n[remote "origin"]\npromisor = true\nurl = ${url}\n${settings}`,
  );
}

function script(path: string): string {
  repository.write({ [path]: `#!/bin/sh\n${bell.command}\n` });
  chmodSync(path, 0o755);
  return path;
}

interface Attack {
  readonly name: string;
  readonly set: () => void;
  /** The call of git that sets the alarm off, which shows that the attack is one. */
  readonly git: readonly string[];
  readonly rings: 'command' | 'port';
}

/** A file whose times differ from the index, so that git filters it to compare. */
function filtered(settings: string): void {
  repository.configure(settings);
  writeFileSync(join(repository.root, 'sub/y'), 'z');
}

const ATTACKS: readonly Attack[] = [
  {
    name: 'a lazy fetch over core.sshCommand',
    set: () => lazy('ssh://a@127.0.0.1/x', `[core]\nsshCommand = "${bell.command}"`),
    git: LIST,
    rings: 'command',
  },
  {
    name: 'a lazy fetch through remote.*.uploadpack',
    set: () => lazy(repository.root, `uploadpack = "${bell.command};"`),
    git: LIST,
    rings: 'command',
  },
  {
    name: 'a lazy fetch from ext::',
    set: () => lazy(`ext::${script(join(repository.around, 'run'))}`, '[protocol "ext"]\nallow = always'),
    git: LIST,
    rings: 'command',
  },
  {
    name: 'a lazy fetch through core.gitProxy',
    set: () => lazy('git://127.0.0.1/x', `[core]\ngitProxy = ${script(join(repository.around, 'run'))}`),
    git: LIST,
    rings: 'command',
  },
  {
    name: 'a lazy fetch from a server',
    set: () => lazy(`git://127.0.0.1:${bell.port}/x`),
    git: LIST,
    rings: 'port',
  },
  {
    name: 'a lazy fetch over http, which asks credential.helper',
    set: () => lazy(`http://127.0.0.1:${bell.port}/x`, `[credential]\nhelper = "!${bell.command}"`),
    git: LIST,
    rings: 'port',
  },
  {
    name: 'a lazy fetch over an address that url.*.insteadOf puts in',
    set: () => lazy('nowhere:x', `[url "git://127.0.0.1:${bell.port}/"]\ninsteadOf = nowhere:`),
    git: LIST,
    rings: 'port',
  },
  {
    name: 'a lazy fetch that include.path sets up',
    set: () => {
      lazy('ssh://a@127.0.0.1/x', '[include]\npath = ../.hidden/config');
      repository.write({ '.hidden/config': `[core]\nsshCommand = "${bell.command}"\n` });
      repository.write({ '.git/info/exclude': '.hidden\n' });
    },
    git: LIST,
    rings: 'command',
  },
  {
    name: 'a lazy fetch that includeIf sets up',
    set: () => {
      lazy('ssh://a@127.0.0.1/x', '[includeIf "gitdir:**"]\npath = included');
      repository.write({ '.git/included': `[core]\nsshCommand = "${bell.command}"\n` });
    },
    git: LIST,
    rings: 'command',
  },
  {
    name: 'core.fsmonitor',
    set: () => repository.configure(`[core]\nfsmonitor = "${bell.command}"`),
    git: ['status'],
    rings: 'command',
  },
  {
    name: 'a hook under core.hooksPath',
    set: () => {
      script(join(repository.root, '.git/own/post-index-change'));
      repository.configure('[core]\nhooksPath = .git/own');
    },
    git: ['update-index', '--refresh', '--force-write-index'],
    rings: 'command',
  },
  {
    name: 'a hook',
    set: () => void script(join(repository.root, '.git/hooks/post-index-change')),
    git: ['update-index', '--refresh', '--force-write-index'],
    rings: 'command',
  },
  {
    name: 'a clean filter that .git/info/attributes names',
    set: () => {
      repository.write({ '.git/info/attributes': '* filter=a\n' });
      filtered(`[filter "a"]\nclean = "${bell.command}"`);
    },
    git: ['status'],
    rings: 'command',
  },
  {
    name: 'a filter process that core.attributesFile names',
    set: () => {
      repository.write({ '.git/attributes': '* filter=a\n' });
      filtered(`[core]\nattributesFile = .git/attributes\n[filter "a"]\nprocess = "${bell.command}"`);
    },
    git: ['status'],
    rings: 'command',
  },
  {
    name: 'an alias',
    set: () => repository.configure(`[alias]\nlist = "!${bell.command}"`),
    git: ['list'],
    rings: 'command',
  },
];

test.each(ATTACKS)('$name is text', async ({ set, git, rings }) => {
  set();
  repository.write({ 'sub/new': '' });
  const { directory } = await openDirectory(repository.root);
  expect([directory.files, directory.limits]).toEqual([FILES, []]);
  for (const file of directory.files) await directory.read(file);
  expect(bell.rang()).toEqual([]);
  await tryGit(repository.root, ...git);
  expect(bell.rang()).toEqual([rings]);
});

test('no git is started: not that of PATH, not one in the working directory', async () => {
  const folder = join(repository.around, 'bin');
  for (const place of [folder, repository.root])
    for (const name of ['git', 'git.exe', 'git.cmd']) script(join(place, name));
  process.env['PATH'] = `${folder}:.:${process.env['PATH'] ?? ''}`;
  const { directory } = await openDirectory(join(repository.root, 'sub'));
  expect(directory.files).toEqual(['git', 'git.cmd', 'git.exe', 'plugin.json', 'sub/.gitignore', 'sub/y']);
  expect(bell.rang()).toEqual([]);
});

import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { destinationFor, destinationWithin } from '../../src/repository/destination.js';
import type { Repository } from '../support/git-repository.js';
import { gitRepository } from '../support/git-repository.js';

let repository: Repository;

beforeEach(() => {
  repository = gitRepository({ 'plugin.json': '{}', 'out/old.json': '{}' });
  mkdirSync(join(repository.around, 'temp'));
  for (const [target, link] of [
    ['out', 'inner'],
    ['..', 'up'],
    ['../outside.json', 'report.json'],
    ['plugin.json', 'alias.json'],
    ['.git/config', 'config.json'],
    ['/dev/stdout', 'stdout'],
  ] as const)
    symlinkSync(target, join(repository.root, link));
  symlinkSync('repo', join(repository.around, 'mine'));
});

afterEach(() => repository.remove());

const OUTSIDE = 'lies outside of the workspace. Name a file below it.';
const GIT = 'leads into a .git folder, where nothing is written. Name another file.';
const LINK = 'is a link, and nothing is written through one. Name a file that is none.';
const through = (link: string): string =>
  `leads through the link ${link}, and nothing is written through one. Name another file.`;

test.each([
  ['new.json', 'repo/new.json'],
  ['./a/../new/folder/new.json', 'repo/new/folder/new.json'],
  ['out/old.json', 'repo/out/old.json'],
  ['AROUND/repo/new.json', 'repo/new.json'],
  ['AROUND/mine/new.json', `AROUND/mine/new.json ${OUTSIDE}`],
  ['AROUND/temp/new.json', 'temp/new.json'],
  ['../new.json', `../new.json ${OUTSIDE}`],
  ['/etc/passwd', `/etc/passwd ${OUTSIDE}`],
  ['.', `. ${OUTSIDE}`],
  ['a\n::error::b/../../../x', `a\\x0a::error::b/../../../x ${OUTSIDE}`],
  ['report.json', `report.json ${LINK}`],
  ['alias.json', `alias.json ${LINK}`],
  ['config.json', `config.json ${LINK}`],
  ['inner/new.json', `inner/new.json ${through('inner')}`],
  ['up/new.json', `up/new.json ${through('up')}`],
  ['.git/hooks/post-checkout', `.git/hooks/post-checkout ${GIT}`],
  ['.GIT/config', `.GIT/config ${GIT}`],
  ['sub/.git/config', `sub/.git/config ${GIT}`],
])('in a workflow, %j is %j', (file, expected) => {
  const { around, root } = repository;
  const destination = destinationWithin([root, join(around, 'temp')], file.replace('AROUND', around));
  expect(
    'path' in destination ? relative(around, destination.path) : destination.refused.replace(around, 'AROUND'),
  ).toBe(expected);
});

test.each([
  ['AROUND/new.json', undefined],
  ['AROUND/repo/new.json', undefined],
  ['AROUND/mine/new.json', undefined],
  ['/dev/stdout', undefined],
  ['/dev/null', undefined],
  ['AROUND/repo/report.json', `AROUND/repo/report.json ${through('report.json')}`],
  ['AROUND/mine/report.json', `AROUND/mine/report.json ${through('report.json')}`],
  ['AROUND/repo/inner/new.json', `AROUND/repo/inner/new.json ${through('inner')}`],
  ['AROUND/repo/up/new.json', `AROUND/repo/up/new.json ${through('up')}`],
  ['AROUND/repo/stdout', `AROUND/repo/stdout ${through('stdout')}`],
  ['AROUND/repo/.git/config', `AROUND/repo/.git/config ${GIT}`],
])('on the command line, %j is refused: %j', (file, refused) => {
  const { around, root } = repository;
  const asked = file.replace('AROUND', around);
  const destination = destinationFor(asked, realpathSync(root));
  expect('path' in destination ? destination.path : destination.refused.replace(around, 'AROUND')).toBe(
    refused ?? asked,
  );
});

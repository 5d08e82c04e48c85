import { expect, test } from '@jest/globals';
import { changelog } from '../../../src/rules/docs/changelog.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';
import { releaseOf } from '../../support/github.js';
import { withWeb } from '../../support/web.js';

const NO_FILE = 'skipped: the repository has no changelog file; its releases on GitHub were not read';

test('there is no changelog', async () => {
  expect(await findingsOf(changelog, { 'CHANGELOG.md': null })).toEqual([NO_FILE]);
  expect(await findingsOf(changelog, { 'CHANGELOG.md': null, 'plugin.json': { release_notes_url: null } })).toEqual([
    NO_FILE,
  ]);
  expect(
    await findingsOf(changelog, { 'CHANGELOG.md': null, 'plugin.json': { release_notes_url: null } }, { tags: [] }),
  ).toEqual(['warning: No changelog: no CHANGELOG file, no tag and no `release_notes_url`.']);
});

test('the changelog has no entries', async () => {
  expect(await findingsOf(changelog, { 'CHANGELOG.md': '# Changelog\n\nTo be written.\n' })).toEqual([
    'CHANGELOG.md:1:1 warning: `CHANGELOG.md` has no entry for any version.',
  ]);
  expect(await findingsOf(changelog, { 'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n- Rain\n' })).toEqual([]);
  expect(await findingsOf(changelog, { 'CHANGELOG.md': 'See https://github.com/example/weather/releases.\n' })).toEqual(
    ['skipped: CHANGELOG.md sends its readers to the releases on GitHub, which are not read'],
  );
});

async function online(status: number, body: unknown, edit: Edit = {}): Promise<readonly string[]> {
  return withWeb(
    {},
    () => ({ status, body }),
    async (web) => findingsOf(changelog, { 'CHANGELOG.md': null, ...edit }, { web }),
  );
}

test('online, the releases on GitHub are read', async () => {
  expect(await online(200, [releaseOf('v2.4.1', 'Rain.')])).toEqual([]);
  expect(await online(200, [releaseOf('v2.4.1', ' \n'), releaseOf('v2.4.0', null)])).toEqual([
    'warning: There is no changelog: no release on GitHub has notes, and no file tells what changed.',
  ]);
  expect(await online(200, [], { 'plugin.json': { release_notes_url: null } })).toEqual([
    'warning: There is no changelog: nothing is released on GitHub, and no file tells what changed.',
  ]);
  expect(await online(200, [], { 'CHANGELOG.md': 'See https://github.com/example/weather/releases.\n' })).toEqual([
    'warning: There is no changelog: nothing is released on GitHub, and no file tells what changed.',
  ]);
});

test('online, a changelog in the repository is enough', async () => {
  expect(await online(200, [], { 'CHANGELOG.md': '## 2.4.1\n' })).toEqual([]);
});

test('online, release notes on another site are left to a person', async () => {
  expect(await online(200, [], { 'plugin.json': { release_notes_url: 'https://weather.org/news' } })).toEqual([
    'skipped: the repository has no changelog file; a person must judge what `release_notes_url` shows',
  ]);
});

test('online, where GitHub does not answer it stays open', async () => {
  expect(await online(404, { message: 'no', documentation_url: 'd', status: '404' })).toEqual([
    `${NO_FILE}: GitHub answers 404`,
  ]);
});

import { expect, test } from '@jest/globals';
import { changelog } from '../../../src/rules/docs/changelog.js';
import { findingsOf } from '../../harness.js';

const NO_FILE = 'skipped: the repository has no changelog file; what its releases on GitHub say is not read';

test('there is no changelog', async () => {
  expect(await findingsOf(changelog, { 'CHANGELOG.md': null })).toEqual([NO_FILE]);
  expect(await findingsOf(changelog, { 'CHANGELOG.md': null, 'plugin.json': { release_notes_url: null } })).toEqual([NO_FILE]);
  expect(await findingsOf(changelog, { 'CHANGELOG.md': null, 'plugin.json': { release_notes_url: null } }, { tags: [] })).toEqual([
    'warning: There is no changelog: no CHANGELOG file, no tag, and no `release_notes_url`.',
  ]);
});

test('the changelog has no entries', async () => {
  expect(await findingsOf(changelog, { 'CHANGELOG.md': '# Changelog\n\nTo be written.\n' })).toEqual([
    'CHANGELOG.md:1:1 warning: `CHANGELOG.md` has no entry for any version.',
  ]);
  expect(await findingsOf(changelog, { 'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n- Rain\n' })).toEqual([]);
  expect(await findingsOf(changelog, { 'CHANGELOG.md': 'See https://github.com/example/weather/releases.\n' })).toEqual([
    'skipped: CHANGELOG.md sends its readers to the releases on GitHub, which are not read',
  ]);
});

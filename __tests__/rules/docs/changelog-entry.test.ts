import { expect, test } from '@jest/globals';
import { changelogEntry } from '../../../src/rules/docs/changelog-entry.js';
import { findingsOf } from '../../support/contribution.js';
import { releaseOf } from '../../support/github.js';
import { withWeb } from '../../support/web.js';

test.each([
  '## [2.4.1] - 2026-01-31',
  '## 2.4.1',
  '# v2.4.1 (January)',
  '**2.4.1**',
  '* 2.4.1 - rain',
  '2.4.1\n-----',
  '### Version 2.4.1',
  '== 2.4.1 ==',
  '## [v2.4.1](https://example.org)',
  'Release 2.4.1:',
  '## 2.4.1-rc1',
])('%j is an entry', async (heading) => {
  expect(
    await findingsOf(changelogEntry, { 'CHANGELOG.md': `# Changelog\n\n## 2.5.0\n\n${heading}\n\n- Rain\n` }),
  ).toEqual([]);
});

test.each(['## 2.4.10', '## 12.4.1', '- Needs Go 2.4.1', '## 2.4'])('%j is none', async (heading) => {
  const [finding] = await findingsOf(changelogEntry, { 'CHANGELOG.md': `# Changelog\n\n## 2.4.0\n\n${heading}\n` });
  expect(finding).toBe(
    'CHANGELOG.md:3:4 warning: `CHANGELOG.md` has no entry for `2.4.1`, the version of the manifest; its first entry is `2.4.0`.',
  );
});

test('the version may come from a tag', async () => {
  const edit = { 'plugin.json': { version: null } };
  expect(await findingsOf(changelogEntry, edit, { tags: ['v2.4.1', 'v3.0.0', 'v4.0.0-rc1'] })).toEqual([
    'CHANGELOG.md:8:5 warning: `CHANGELOG.md` has no entry for `3.0.0`, the version of the newest tag; its first entry is `2.4.1`.',
  ]);
  expect(await findingsOf(changelogEntry, edit, { tags: ['v2.4.1'], releaseTag: 'v2.4.2' })).toEqual([
    'CHANGELOG.md:8:5 warning: `CHANGELOG.md` has no entry for `2.4.2`, the version of the tag under check; its first entry is `2.4.1`.',
  ]);
  expect(await findingsOf(changelogEntry, edit, { tags: [] })).toEqual(['skipped: nothing is released yet']);
});

test.each([
  ['v2.4.1', 'Rain.', []],
  ['2.4.1', 'Rain.', []],
  ['weather-v2.4.1', 'Rain.', []],
  ['v2.4.1', '', ['warning: The release `v2.4.1` on GitHub has no notes.']],
  ['v2.5.0', '', ['warning: GitHub shows no release of `2.4.1`, the version of the manifest; the newest is `v2.5.0`.']],
])('online, the release %s with the notes %j', async (tag, notes, expected) => {
  const body = [releaseOf(tag, notes), releaseOf('v2.4.0', 'Snow.')];
  const findings = await withWeb(
    {},
    () => ({ status: 200, body }),
    async (web) => findingsOf(changelogEntry, { 'CHANGELOG.md': null }, { web }),
  );
  expect(findings).toEqual(expected);
});

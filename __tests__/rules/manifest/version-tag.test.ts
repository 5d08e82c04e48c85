import { expect, test } from '@jest/globals';
import { versionTag } from '../../../src/rules/manifest/version-tag.js';
import { findingsOf } from '../../support/contribution.js';

test.each(['v2.4.2', '2.4.0', 'weather-v2.4.2', 'refs/tags/v2.4.10', 'v2.4.1-rc1', 'v12.4.1'])(
  'the tag %s',
  async (releaseTag) => {
    expect(await findingsOf(versionTag, {}, { releaseTag })).toEqual([
      `plugin.json:9:16 error: The version is \`2.4.1\`, but the release tag is \`${releaseTag}\`.`,
    ]);
  },
);

test.each([
  ['v2.4.1', '2.4.1'],
  ['2.4.1', '2.4.1'],
  ['refs/tags/v2.4.1', '2.4.1'],
  ['weather/v2.4.1', '2.4.1'],
  ['v2.4.1+build', '2.4.1'],
  ['v2.4.1', '2.4.1+build'],
  ['v2.4.1-rc.1', '2.4.1-rc.1'],
  ['nightly', '2.4.1'],
  ['v2', '2.4.1'],
  ['v2.4', '2.4.1'],
  ['release-2026.11.23.4', '2.4.1'],
  ['v2.4.2', null],
])('the tag %s with the version %s is fine', async (releaseTag, version) => {
  expect(await findingsOf(versionTag, { 'plugin.json': { version } }, { releaseTag })).toEqual([]);
});

test('where nothing is being released there is nothing to compare', async () => {
  expect(await findingsOf(versionTag, {})).toEqual(['skipped: no release is under check']);
});

import { expect, test } from '@jest/globals';
import { tag } from '../../../src/rules/release/tag.js';
import { findingsOf } from '../../support/contribution.js';

const HERE = 'a'.repeat(40);
const THERE = 'b'.repeat(40);

test.each([
  ['v2.4.1', undefined, []],
  ['refs/tags/v2.4.1', HERE, []],
  ['v2.4.1', HERE, []],
  ['2.4.1', undefined, []],
  ['weather-v2.4.1', undefined, []],
  [
    'v2.4.1',
    THERE,
    ['error: The release tag `v2.4.1` is on the commit bbbbbbbbbbbb, and aaaaaaaaaaaa is checked out.'],
  ],
  ['latest', undefined, ['error: The release tag `latest` names no version of three numbers.']],
  ['v2.4', undefined, ['error: The release tag `v2.4` names no version of three numbers.']],
  ['v2.5.0-rc1', undefined, ['warning: The release tag `v2.5.0-rc1` is that of a pre-release: listable as Beta only.']],
])('the tag %s on %s', async (releaseTag, tagged, lines) => {
  const git = { commit: HERE, tagged: tagged === undefined ? {} : { 'v2.4.1': tagged } };
  const found = await findingsOf(tag, {}, { releaseTag, git });
  expect(found).toEqual(lines.map((line) => `plugin.json:9:16 ${line}`));
});

test('without a tag nothing is released', async () => {
  expect(await findingsOf(tag, {})).toEqual(['skipped: no release is under check']);
});

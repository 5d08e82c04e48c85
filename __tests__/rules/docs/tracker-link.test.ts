import { expect, test } from '@jest/globals';
import { trackerLink } from '../../../src/rules/docs/tracker-link.js';
import { findingsOf } from '../../support/contribution.js';

const TRACKER = '(https://github.com/example/mattermost-plugin-weather/issues)';

test('the README links no tracker', async () => {
  expect(await findingsOf(trackerLink, { 'README.md': [TRACKER, '(CHANGELOG.md)'] })).toEqual([
    'README.md:1:1 notice: `README.md` does not link an issue tracker.',
  ]);
  expect(
    await findingsOf(trackerLink, { 'README.md': [TRACKER, '(https://github.com/somebody/else/issues)'] }),
  ).toEqual(['README.md:74:28 warning: `README.md` links only the issue tracker of `somebody/else`.']);
});

test.each([
  '(https://github.com/EXAMPLE/mattermost-plugin-weather/issues/new)',
  '(https://github.com/moved/mattermost-plugin-weather/issues?q=is%3Aopen)',
  '(../../issues)',
  '(https://gitlab.com/example/weather/-/issues)',
  '(https://example.atlassian.net/jira/issues)',
])('%s is a tracker', async (link) => {
  expect(await findingsOf(trackerLink, { 'README.md': [TRACKER, link] })).toEqual([]);
});

test('a report in a project that is built on is no tracker of this one', async () => {
  const link = '(https://github.com/somebody/else/issues/16890)';
  expect(await findingsOf(trackerLink, { 'README.md': [TRACKER, link] })).toEqual([
    'README.md:1:1 notice: `README.md` does not link an issue tracker.',
  ]);
});

import { expect, test } from '@jest/globals';
import { betaClaim } from '../../../src/rules/docs/beta-claim.js';
import { marketplaceClaim } from '../../../src/rules/docs/marketplace-claim.js';
import { trackerLink } from '../../../src/rules/docs/tracker-link.js';
import { versionStatement } from '../../../src/rules/docs/version-statement.js';
import { findingsOf } from '../../harness.js';

const TRACKER = '(https://github.com/example/mattermost-plugin-weather/issues)';

test('the README links no tracker', async () => {
  expect(await findingsOf(trackerLink, { 'README.md': [TRACKER, '(CHANGELOG.md)'] })).toEqual([
    'README.md:1:1 warning: `README.md` does not link an issue tracker.',
  ]);
  expect(await findingsOf(trackerLink, { 'README.md': [TRACKER, '(https://github.com/somebody/else/issues)'] })).toEqual([
    'README.md:74:28 warning: `README.md` links no issue tracker but that of `somebody/else`.',
  ]);
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

test.each([
  ['Mattermost 10.5 or later', 'Mattermost 10.5 or later'],
  ['Mattermost Server v10.5.0+', 'Mattermost Server v10.5.0+'],
  ['It requires Mattermost 10.5', 'requires Mattermost 10.5'],
  ['Minimum Mattermost version: 11.1', 'Minimum Mattermost version: 11.1'],
  ['Mattermost version >= 9.11', undefined],
  ['Mattermost 10.11 and above', undefined],
  ['Mattermost 10.11.0+', undefined],
  ['In Mattermost 10.5 and later: click', undefined],
  ['Mattermost 10.5+ for v1.0, Mattermost 10.11+ for v2.0', undefined],
  ['Mattermost 10.5', undefined],
])('%j', async (text, words) => {
  const expected =
    words === undefined
      ? []
      : [`README.md:18:${3 + text.indexOf(words)} warning: The README asks for \`${words}\`, but \`min_server_version\` is \`10.11.0\`.`];
  expect(await findingsOf(versionStatement, { 'README.md': ['Mattermost 10.11 or later.', text] })).toEqual(expected);
});

test('one feature may need more', async () => {
  expect(
    await findingsOf(versionStatement, {
      'README.md': ['## Troubleshooting\n', '## Troubleshooting\n\nMaps require Mattermost 11.0 or later.\n'],
    }),
  ).toEqual([]);
});

test('the README calls a released plugin beta', async () => {
  expect(await findingsOf(betaClaim, { 'README.md': ['# Weather for Mattermost', '# Weather (BETA)'] })).toEqual([
    'README.md:1:12 warning: The README says `BETA`, while the version is 2.4.1.',
  ]);
  expect(await findingsOf(betaClaim, { 'README.md': ['Forecasts and storm', 'This plugin is in beta. Forecasts and storm'] })).toEqual([
    'README.md:3:13 warning: The README says `is in beta`, while the version is 2.4.1.',
  ]);
  expect(await findingsOf(betaClaim, { 'README.md': ['Forecasts and storm', 'Maps are in beta. Forecasts and storm'] })).toEqual([]);
  expect(
    await findingsOf(betaClaim, { 'README.md': ['# Weather for Mattermost', '# Weather (Beta)'], 'plugin.json': { version: '0.9.0' } }),
  ).toEqual([]);
  expect(
    await findingsOf(betaClaim, { 'README.md': ['# Weather for Mattermost', '# Weather (Beta)'], 'plugin.json': { version: null } }),
  ).toEqual(['README.md:1:12 warning: The README says `Beta`, while the version is 2.4.1.']);
});

test('the README leads to the Marketplace', async () => {
  const claim = (text: string): { 'README.md': readonly [string, string] } => ({
    'README.md': ['To update, upload', `${text} To update, upload`],
  });
  expect(await findingsOf(marketplaceClaim, claim('Install it from the Plugin Marketplace.'))).toEqual([
    'README.md:29:21 warning: The README leads to the `Plugin Marketplace`, but the plugin `org.example.weather` was never listed there up to 2024-10-11.',
  ]);
  expect(
    await findingsOf(marketplaceClaim, {
      ...claim('Open the Marketplace.'),
      'plugin.json': { id: 'com.github.moussetc.mattermost.plugin.giphy' },
    }),
  ).toEqual([
    'README.md:29:6 warning: The README leads to the `the Marketplace`, but the plugin `com.github.moussetc.mattermost.plugin.giphy` was last seen there on 2023-08-29.',
  ]);
  for (const text of [
    'It is not available in the Marketplace.',
    'It was available in the Marketplace.',
    'Install the GitHub app from the GitHub Marketplace.',
    'The Marketplace is nice.',
  ])
    expect(await findingsOf(marketplaceClaim, claim(text))).toEqual([]);
  for (const id of ['jira', 'playbooks'])
    expect(await findingsOf(marketplaceClaim, { ...claim('Install it from the Marketplace.'), 'plugin.json': { id } })).toEqual([]);
});

import { expect, test } from '@jest/globals';
import { versionStatement } from '../../../src/rules/docs/version-statement.js';
import { findingsOf } from '../../support/contribution.js';

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
      : [
          `README.md:18:${3 + text.indexOf(words)} warning: The README asks for \`${words}\`, but \`min_server_version\` is \`10.11.0\`.`,
        ];
  expect(await findingsOf(versionStatement, { 'README.md': ['Mattermost 10.11 or later.', text] })).toEqual(expected);
});

test('one feature may need more', async () => {
  expect(
    await findingsOf(versionStatement, {
      'README.md': ['## Troubleshooting\n', '## Troubleshooting\n\nMaps require Mattermost 11.0 or later.\n'],
    }),
  ).toEqual([]);
});

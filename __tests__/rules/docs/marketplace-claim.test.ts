import { expect, test } from '@jest/globals';
import { marketplaceClaim } from '../../../src/rules/docs/marketplace-claim.js';
import { findingsOf } from '../../support/contribution.js';

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
    'README.md:29:6 notice: The README leads to the `the Marketplace`, but the plugin `com.github.moussetc.mattermost.plugin.giphy` was last seen there on 2023-08-29, in lists up to 2024-10-11.',
  ]);
  for (const text of [
    'It is not available in the Marketplace.',
    'It was available in the Marketplace.',
    'Install the GitHub app from the GitHub Marketplace.',
    'The Marketplace is nice.',
  ])
    expect(await findingsOf(marketplaceClaim, claim(text))).toEqual([]);
  for (const id of ['jira', 'playbooks'])
    expect(
      await findingsOf(marketplaceClaim, { ...claim('Install it from the Marketplace.'), 'plugin.json': { id } }),
    ).toEqual([]);
});

import { expect, test } from '@jest/globals';
import { settingsHosting } from '../../../src/rules/manifest/settings-hosting.js';
import { findingsOf } from '../../support/contribution.js';

async function said(hosting: unknown): Promise<readonly string[]> {
  return findingsOf(settingsHosting, {
    'plugin.json': JSON.stringify({ settings_schema: { settings: [{ key: 'A', type: 'text', hosting }] } }),
  });
}

test.each([
  ['on-premise', ' Did you mean `on-prem`?'],
  ['Cloud', ' Did you mean `cloud`?'],
  ['self-hosted', ''],
])('%s', async (hosting, meant) => {
  expect(await said(hosting)).toEqual([
    `plugin.json:1:68 warning: The System Console knows no \`hosting\` \`${hosting}\`.${meant}`,
  ]);
});

test.each(['on-prem', 'cloud', '', null, undefined, 7])('%j is fine', async (hosting) => {
  expect(await said(hosting)).toEqual([]);
});

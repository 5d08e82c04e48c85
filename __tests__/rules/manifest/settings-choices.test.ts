import { expect, test } from '@jest/globals';
import { settingsChoices } from '../../../src/rules/manifest/settings-choices.js';
import { findingsOf } from '../../support/contribution.js';

async function said(setting: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  return findingsOf(settingsChoices, {
    'plugin.json': JSON.stringify({ settings_schema: { settings: [{ key: 'A', ...setting }] } }),
  });
}

test.each([
  ['dropdown', undefined],
  ['dropdown', []],
  ['dropdown', null],
  ['radio', []],
])('a %s with options %j', async (type, options) => {
  expect(await said({ type, options })).toEqual([
    `plugin.json:1:40 warning: The ${type} \`A\` has no \`options\`: nothing can be chosen.`,
  ]);
});

test.each([
  { type: 'dropdown', options: [{ display_name: 'a', value: 'a' }] },
  { type: 'dropdown', options: 'a' },
  { type: 'text' },
  { type: 'custom', options: [] },
  {},
])('%j is fine', async (setting) => {
  expect(await said(setting)).toEqual([]);
});

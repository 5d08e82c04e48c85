import { expect, test } from '@jest/globals';
import { description } from '../../../src/rules/manifest/description.js';
import { findingsOf } from '../../support/contribution.js';

const WRITTEN = '"description": "Forecasts and storm alerts for the places your channels care about."';

test('the description is missing', async () => {
  expect(await findingsOf(description, { 'plugin.json': { description: null } })).toEqual([
    'plugin.json:1:1 error: The manifest has no `description`.',
  ]);
});

test.each(['""', '"  \\n "', 'null'])('the description is %s', async (value) => {
  expect(await findingsOf(description, { 'plugin.json': [WRITTEN, `"description": ${value}`] })).toEqual([
    'plugin.json:4:20 error: The manifest has no `description`.',
  ]);
});

test.each([
  ['This plugin shows the weather.', 'This plugin'],
  ['  this PLUGIN: the weather.', 'this PLUGIN'],
  ['This plugin', 'This plugin'],
])('%j starts as every other could', async (value, start) => {
  expect(await findingsOf(description, { 'plugin.json': { description: value } })).toEqual([
    `plugin.json:4:20 notice: The description starts with \`${start}\`, as every other could.`,
  ]);
});

test.each([
  'Shows what this plugin is for.',
  'This pluggable thing.',
  'Thisplugin.',
  'This  plugin',
  'Wetter.',
  '天気',
  'x',
])('%j is fine', async (value) => {
  expect(await findingsOf(description, { 'plugin.json': { description: value } })).toEqual([]);
});

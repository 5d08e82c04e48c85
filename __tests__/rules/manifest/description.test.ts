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
  ['This  plugin', 'This  plugin'],
  ['Plugin to post the weather of any city to a channel.', 'Plugin to'],
  ['A plugin that posts the weather.', 'A plugin that'],
  ['Mattermost plugin for the weather.', 'Mattermost plugin for'],
  ['The Mattermost plug-in which posts the weather.', 'The Mattermost plug-in which'],
])('%j starts which says nothing about this one', async (value, start) => {
  expect(await findingsOf(description, { 'plugin.json': { description: value } })).toEqual([
    `plugin.json:4:20 notice: The description starts with \`${start}\`, which says nothing about this one.`,
  ]);
});

test.each([
  'Shows what this plugin is for.',
  'This pluggable thing.',
  'Thisplugin.',
  'Plugin management for channels.',
  'A plugin manager.',
  'Plugins to choose from.',
  'Wetter.',
  'Keep a todo list in every channel.',
  'Track TODOs and TODO comments of your code.',
  'Test your memory.',
  'Placeholder images for channels.',
  'x'.repeat(200),
  '天'.repeat(200),
  '天気',
  'x',
])('%j is fine', async (value) => {
  expect(await findingsOf(description, { 'plugin.json': { description: value } })).toEqual([]);
});

test.each([
  ['TODO', 'TODO'],
  ['TBD.', 'TBD'],
  ['<description>', 'description'],
  ['Plugin description', 'Plugin description'],
  ['Lorem ipsum dolor sit amet.', 'Lorem ipsum'],
  ['Posts the weather. TODO: say more.', 'TODO'],
  ['...', '...'],
])('%j is a placeholder', async (value, placeholder) => {
  expect(await findingsOf(description, { 'plugin.json': { description: value } })).toEqual([
    `plugin.json:4:20 warning: The description holds a placeholder: \`${placeholder}\`.`,
  ]);
});

test.each([201, 540])('a description of %d characters', async (length) => {
  expect(await findingsOf(description, { 'plugin.json': { description: '天'.repeat(length) } })).toEqual([
    `plugin.json:4:20 notice: The description has ${length} characters; the Marketplace shows about the first 200.`,
  ]);
});

import { expect, test } from '@jest/globals';
import { settingsHelpText } from '../../../src/rules/manifest/settings-help-text.js';
import { findingsOf } from '../../support/contribution.js';

async function said(help_text: unknown): Promise<readonly string[]> {
  return findingsOf(settingsHelpText, {
    'plugin.json': JSON.stringify({ settings_schema: { settings: [{ key: 'City', help_text }] } }),
  });
}

test.each([
  ['The city to start with', '… city to start with'],
  ['Two sentences. The city to start with  ', '… sentences. The city to start with'],
  ['In the year 2026', '… the year 2026'],
  ['Das Wetter auf der Straße', '… Wetter auf der Straße'],
  ['两 城市', '… 城市'],
])('%j has no full stop', async (text, end) => {
  expect(await said(text)).toEqual([
    `plugin.json:1:59 notice: The help text of \`City\` does not end with a full stop: \`${end}\`.`,
  ]);
});

test('a long text is told by its end, from a whole word on', async () => {
  expect(await said(`${'word '.repeat(100)}and the very last words of it`)).toEqual([
    'plugin.json:1:59 notice: The help text of `City` does not end with a full stop: `… word word and the very last words of it`.',
  ]);
});

test.each([
  'The city to start with.',
  'Which city?',
  'The city!',
  'The city (in English)',
  'The city, see "Cities"',
  'City',
  'See https://example.org/cities',
  'Ask admin@example.org',
  'The folder /var/city',
  'A path like C:\\city',
  'The weather of `city`',
  'The weather of **city**',
  'One of the cities: [list](https://example.org)',
  'Set it to city:8065',
  '城市。 天気。',
])('%j is fine', async (text) => {
  expect(await said(text)).toEqual([]);
});

test('settings without a help text, and those of sections', async () => {
  const schema = {
    settings: [{ key: 'A' }, { key: 'C', type: 'custom' }],
    sections: [{ key: 's', settings: [{ key: 'B', help_text: 'No stop' }] }],
  };
  expect(await findingsOf(settingsHelpText, { 'plugin.json': JSON.stringify({ settings_schema: schema }) })).toEqual([
    'plugin.json:1:33 notice: The setting `A` has no `help_text`.',
    'plugin.json:1:132 notice: The help text of `B` does not end with a full stop: `… stop`.',
  ]);
});

test.each([
  ['TODO', 'TODO'],
  ['TODO: explain', 'TODO'],
  ['Help text here.', 'Help text here'],
  ['[placeholder]', 'placeholder'],
])('%j is a placeholder', async (help_text, placeholder) => {
  const schema = { settings: [{ key: 'A', type: 'text', help_text }] };
  expect(await findingsOf(settingsHelpText, { 'plugin.json': JSON.stringify({ settings_schema: schema }) })).toEqual([
    `plugin.json:1:70 warning: The help text of \`A\` holds a placeholder: \`${placeholder}\`.`,
  ]);
});

test('a misspelt key is told by manifest/unknown-key', async () => {
  const schema = { settings: [{ key: 'A', type: 'text', help_test: 'The city.' }] };
  expect(await findingsOf(settingsHelpText, { 'plugin.json': JSON.stringify({ settings_schema: schema }) })).toEqual(
    [],
  );
});

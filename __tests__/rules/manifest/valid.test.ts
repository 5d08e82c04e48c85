import { expect, test } from '@jest/globals';
import { valid } from '../../../src/rules/manifest/valid.js';
import { findingsOf } from '../../support/contribution.js';

const ID = 'is no plugin id: it has 3 to 190 letters, digits, dots, hyphens and underscores.';
const CRASH = 'makes the server crash when it checks the manifest.';
const TYPES = '`bool`, `dropdown`, `generated`, `radio`, `text`, `longtext`, `number`, `username`, `custom`';
const other = (what: string): string => `${what}, where the server reads another type.`;

test.each([
  [{ id: null }, '1:1 error: The manifest has no `id`.'],
  [{ name: null }, '1:1 error: The manifest has no `name`.'],
  [{ name: ' \t ' }, '3:13 error: `name` is empty.'],
  [{ id: 'ab' }, `2:11 error: \`ab\` ${ID}`],
  [{ id: 'org/example' }, `2:11 error: \`org/example\` ${ID}`],
  [{ id: '' }, `2:11 error: \`""\` ${ID}`],
  [{ id: 'x'.repeat(191) }, `2:11 error: \`${'x'.repeat(119)}…\` ${ID}`],
  [{ id: 42 }, `2:11 error: ${other('`id` is a number')}`],
  [{ description: true }, `4:20 error: ${other('`description` is a boolean')}`],
  [{ props: 'a' }, `69:14 error: ${other('`props` is a string')}`],
  [{ server: [] }, `11:15 error: ${other('`server` is an array')}`],
  [{ version: {} }, `9:16 error: ${other('`version` is an object')}`],
  [{ homepage_url: 'example.org' }, '5:21 error: `example.org` is no http or https URL that the server accepts.'],
  [
    { support_url: 'mailto:a@example.org' },
    '6:20 error: `mailto:a@example.org` is no http or https URL that the server accepts.',
  ],
  [{ release_notes_url: 'http://' }, '7:26 error: `http://` is no http or https URL that the server accepts.'],
  [
    { version: '2.4' },
    '9:16 error: `2.4` is no version that the server accepts: it has not three parts, as in `1.2.3`.',
  ],
  [
    { min_server_version: 'v10.11.0' },
    '10:27 error: `v10.11.0` is no version that the server accepts: it starts with `v`.',
  ],
])('plugin.json: %j', async (patch, line) => {
  expect(await findingsOf(valid, { 'plugin.json': patch })).toEqual([`plugin.json:${line}`]);
});

test.each([
  ['"type": "bool"', '"type": "boolean"', `55:25 error: \`boolean\` is no setting type: it is one of ${TYPES}.`],
  ['"type": "bool"', '"type": ""', `55:25 error: \`""\` is no setting type: it is one of ${TYPES}.`],
  ['"type": "bool",', '', '52:13 error: This entry of `settings` has no `type`.'],
  ['"value": "metric"', '"value": ""', '44:34 error: The `value` of this option is empty.'],
  [',\n                        "value": "metric"', '', '42:21 error: This entry of `options` has no `value`.'],
  [
    '"display_name": "Metric (°C, km/h)"',
    '"display_name": ""',
    '43:41 error: The `display_name` of this option is empty.',
  ],
  ['"settings": [', '"sections": [{"key": ""}], "settings": [', '26:30 error: The `key` of this section is empty.'],
  ['"settings": [', '"sections": [{}], "settings": [', '26:22 error: This entry of `sections` has no `key`.'],
  ['"settings": [', '"settings": [null,', `26:22 error: A \`null\` in \`settings\` ${CRASH}`],
  ['"secret": true', '"secret": "true"', `65:27 error: ${other('`secret` is a string')}`],
  [
    '"default": true',
    '"default": true, "placeholder": "x"',
    '57:49 error: `placeholder` does not go with type `bool`.',
  ],
  [
    '"default": true',
    '"default": true, "options": []',
    '57:45 error: `options` go only with types `radio` and `dropdown`, not with `bool`.',
  ],
  [
    '"default": true',
    '"default": true, "regenerate_help_text": "x"',
    '57:58 error: `regenerate_help_text` goes only with type `generated`, not with `bool`.',
  ],
  [
    '"darwin-amd64": "server/dist/plugin-darwin-amd64"',
    '"darwin-amd64": 1',
    `15:29 error: ${other('`darwin-amd64` is a number')}`,
  ],
  ['"id":', '"ID": 5, "id":', `2:11 error: ${other('`id` is a number')}`],
])('plugin.json: %s → %s', async (from, to, line) => {
  expect(await findingsOf(valid, { 'plugin.json': [from, to] })).toEqual([`plugin.json:${line}`]);
});

test.each([
  ['[]', '1:1 error: The manifest is an array, where the server reads another type.'],
  ['"text"', '1:1 error: The manifest is a string, where the server reads another type.'],
  ['\n  7', '2:3 error: The manifest is a number, where the server reads another type.'],
])('plugin.json: %j', async (text, line) => {
  expect(await findingsOf(valid, { 'plugin.json': text })).toEqual([`plugin.json:${line}`]);
});

test.each([
  { id: 'a.b' },
  { id: 'x'.repeat(190) },
  { id: '...' },
  { version: '', min_server_version: '', homepage_url: '' },
  { version: '1.0.0-' },
  { description: '', icon_path: '', props: { any: [null] } },
  { settings_schema: { settings: null } },
  { settings_schema: { settings: [{ type: 'text', default: { any: 1 }, placeholder: '' }] } },
  { settings_schema: { settings: [{ type: 'radio', options: [{ display_name: ' ', value: ' ' }] }] } },
  { colour: 'blue' },
])('plugin.json: %j is accepted', async (patch) => {
  expect(await findingsOf(valid, { 'plugin.json': patch })).toEqual([]);
});

test('YAML takes every scalar for a string, but the typed ones', async () => {
  expect(await findingsOf(valid, { 'plugin.yaml': 'id: 12345\nname: yes\ndescription: 1.0\n' })).toEqual([]);
  expect(await findingsOf(valid, { 'plugin.yaml': 'id: abc\nname: [a]\nserver: x\n' })).toEqual([
    'plugin.yaml:2:7 error: `name` is an array, where the server reads another type.',
    'plugin.yaml:3:9 error: `server` is a string, where the server reads another type.',
  ]);
});

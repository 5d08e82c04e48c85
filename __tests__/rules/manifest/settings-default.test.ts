import { expect, test } from '@jest/globals';
import { settingsDefault } from '../../../src/rules/manifest/settings-default.js';
import { findingsOf } from '../../support/contribution.js';

const OPTIONS = [
  { display_name: 'Metric', value: 'metric' },
  { display_name: 'Imperial', value: 'imperial' },
];

async function said(setting: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  return findingsOf(settingsDefault, {
    'plugin.json': JSON.stringify({ settings_schema: { settings: [{ key: 'A', ...setting }] } }),
  });
}

test.each([
  ['bool', 'false', 'warning: The default of `A` is the string `"false"`; a boolean is expected.'],
  ['bool', '', 'warning: The default of `A` is an empty string; a boolean is expected.'],
  ['number', '', 'warning: The default of `A` is an empty string; a number is expected.'],
  ['bool', 0, 'warning: The default of `A` is the number `0`; a boolean is expected.'],
  ['number', true, 'warning: The default of `A` is the boolean `true`; a number is expected.'],
  ['number', 'many', 'warning: The default of `A` is the string `"many"`; a number is expected.'],
  ['number', '1.5', 'warning: The default of `A` is the string `"1.5"`; a number is expected.'],
  ['number', '15', 'notice: The default of `A` is the string `"15"`; a number is expected.'],
  ['text', 1, 'warning: The default of `A` is the number `1`; a string is expected.'],
  ['longtext', false, 'warning: The default of `A` is the boolean `false`; a string is expected.'],
  ['generated', {}, 'warning: The default of `A` is the object `{}`; a string is expected.'],
  ['username', ['a'], 'warning: The default of `A` is the object `["a"]`; a string is expected.'],
  ['radio', 1, 'warning: The default of `A` is the number `1`; a string is expected.'],
  ['dropdown', true, 'warning: The default of `A` is the boolean `true`; a string is expected.'],
])('type %s, default %j', async (type, value, line) => {
  const column = `{"settings_schema":{"settings":[{"key":"A","type":"${type}","default":`.length + 1;
  expect(await said({ type, default: value })).toEqual([`plugin.json:1:${column} ${line}`]);
});

test.each(['radio', 'dropdown'])('the options of a %s', async (type) => {
  const column = `{"settings_schema":{"settings":[{"key":"A","type":"${type}","default":`.length + 1;
  expect(await said({ type, default: 'Metric', options: OPTIONS })).toEqual([
    `plugin.json:1:${column} warning: The default of \`A\` is the label \`Metric\` of an option, whose value is \`metric\`.`,
  ]);
  expect(await said({ type, default: 'METRIC', options: OPTIONS })).toEqual([
    `plugin.json:1:${column} warning: The default of \`A\` is \`METRIC\`, which is none of the values of its options.`,
  ]);
  expect(await said({ type, default: 'imperial', options: OPTIONS })).toEqual([]);
  expect(await said({ type, default: '', options: OPTIONS })).toEqual([]);
  expect(await said({ type, default: 'a', options: [] })).toEqual([]);
  expect(await said({ type, default: 'a' })).toEqual([]);
});

test.each([
  { type: 'bool', default: false },
  { type: 'bool', default: null },
  { type: 'bool' },
  { type: 'number', default: 0 },
  { type: 'text', default: '' },
  { type: 'text', default: 'x' },
  { type: 'custom', default: { any: ['thing', 1] } },
  { type: 'password', default: 1 },
  { default: 1 },
])('%j is fine', async (setting) => {
  expect(await said(setting)).toEqual([]);
});

test('every setting is looked at, in sections as well', async () => {
  const bad = { key: 'B', type: 'bool', default: 'no' };
  expect(
    await findingsOf(settingsDefault, {
      'plugin.json': JSON.stringify({
        settings_schema: { settings: [bad], sections: [{ key: 's', settings: [bad] }] },
      }),
    }),
  ).toEqual([
    'plugin.json:1:68 warning: The default of `B` is the string `"no"`; a boolean is expected.',
    'plugin.json:1:145 warning: The default of `B` is the string `"no"`; a boolean is expected.',
  ]);
});

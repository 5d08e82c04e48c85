import { expect, test } from '@jest/globals';
import { manifestField } from '../../../src/rules/compatibility/manifest-field.js';
import { judged } from '../../support/go.js';

const SETTING = (field: string, sections: boolean): string =>
  JSON.stringify({
    id: 'org.example.weather',
    min_server_version: '',
    settings_schema: sections
      ? { sections: [{ key: 'a', settings: [JSON.parse(`{"key": "b", "type": "text", ${field}}`)] }] }
      : { settings: [JSON.parse(`{"key": "b", "type": "text", ${field}}`)] },
  });

test.each([
  [
    '"default": "x"',
    true,
    '10.11.0',
    'warning: Servers before 11.8 do not apply the `default` of a setting in `sections`: the plugin gets an empty value until somebody saves the page, and `min_server_version` is 10.11.0.',
  ],
  ['"default": true', true, '11.7.0', 'warning: Servers before 11.8 do not apply'],
  ['"default": ""', true, '10.11.0', ''],
  ['"default": false', true, '10.11.0', ''],
  ['"default": "x"', true, '11.8.0', ''],
  ['"default": "x"', false, '10.11.0', ''],
  [
    '"secret": true',
    true,
    '11.4.0',
    'warning: Servers before 11.5 send the value of a `secret` setting in `sections` to the System Console unmasked, and `min_server_version` is 11.4.0.',
  ],
  ['"secret": true', true, '11.5.0', ''],
  ['"secret": false', true, '11.4.0', ''],
  ['"secret": true', false, '10.2.0', 'warning: Servers before 10.3 overwrite'],
  ['"secret": true', false, '9.11.0', 'notice: Servers before 10.3 overwrite'],
  ['"secret": true', false, '10.3.0', ''],
  ['"hosting": "cloud"', false, '6.3.0', ''],
  ['"placeholder": "x"', false, '6.3.0', ''],
])('a setting with %s, in a section %s, minimum %s', async (field, sections, minimum, expected) => {
  const manifest = SETTING(field, sections).replace('"min_server_version":""', `"min_server_version":"${minimum}"`);
  const lines = await judged(manifestField, { 'plugin.json': manifest });
  expect(lines.map((line) => line.replace(/^\S+ /, '').slice(0, expected.length))).toEqual(
    expected === '' ? [] : [expected],
  );
});

test('fields that old servers merely do not show, and those that new ones no longer read', async () => {
  const manifest = (more: string): Readonly<Record<string, string>> => ({
    'plugin.json': `{"id": "org.example.weather", "min_server_version": "5.12.0", ${more}}`,
  });
  expect(
    await judged(
      manifestField,
      manifest(
        '"icon_path": "a.svg", "release_notes_url": "https://example.org", "homepage_url": "x", "support_url": "x", "props": {}',
      ),
    ),
  ).toEqual([]);
  expect(await judged(manifestField, manifest('"required_configuration": {}'))).toEqual([
    'plugin.json:1:63 warning: Servers read `required_configuration` only from 5.20 on, and `min_server_version` is 5.12.0.',
    'plugin.json:1:63 notice: Servers from 9.0 on no longer read `required_configuration`.',
  ]);
});

import { expect, test } from '@jest/globals';
import { keyCase } from '../../../src/rules/manifest/key-case.js';
import { findingsOf } from '../../support/contribution.js';

test.each([
  ['"name"', '"Name"', 'plugin.json:3:5 warning: `Name` is read as `name` by the server only.'],
  ['"server":', '"SERVER":', 'plugin.json:11:5 warning: `SERVER` is read as `server` by the server only.'],
  [
    '"executables"',
    '"Executables"',
    'plugin.json:12:9 warning: `Executables` is read as `executables` by the server only.',
  ],
  ['"settings":', '"Settings":', 'plugin.json:26:9 warning: `Settings` is read as `settings` by the server only.'],
  [
    '"display_name": "Units"',
    '"Display_Name": "Units"',
    'plugin.json:37:17 warning: `Display_Name` is read as `display_name` by the server only.',
  ],
  [
    '"value": "metric"',
    '"Value": "metric"',
    'plugin.json:44:25 warning: `Value` is read as `value` by the server only.',
  ],
  [
    '"support_url"',
    '"ſupport_url"',
    'plugin.json:6:5 warning: `ſupport_url` is read as `support_url` by the server only.',
  ],
  [
    '"bundle_path"',
    '"bundle_Path"',
    'plugin.json:21:9 warning: `bundle_Path` is read as `bundle_path` by the server only.',
  ],
  [
    '"key": "Units"',
    '"\u212aey": "Units"',
    'plugin.json:36:17 warning: `\u212aey` is read as `key` by the server only.',
  ],
])('%s → %s', async (from, to, line) => {
  expect(await findingsOf(keyCase, { 'plugin.json': [from, to] })).toEqual([line]);
});

test.each([
  ['the platforms are a map', '"linux-amd64":', '"LINUX-AMD64":'],
  ['props are free', '"webapp"', '"props": {"Name": 1, "Server": {"ID": 2}}, "webapp"'],
  ['an unknown key is another rule’s', '"name"', '"Naem"'],
  ['values may be written as they like', '"Weather"', '"NAME"'],
])('%s', async (_, from, to) => {
  expect(await findingsOf(keyCase, { 'plugin.json': [from, to] })).toEqual([]);
});

test('YAML keys are matched exactly, so that another case is an unknown key', async () => {
  expect(await findingsOf(keyCase, { 'plugin.yaml': 'id: org.example.weather\nName: Weather\n' })).toEqual([]);
});

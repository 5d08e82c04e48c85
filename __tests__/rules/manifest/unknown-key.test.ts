import { expect, test } from '@jest/globals';
import { check } from '../../../src/rules/check.js';
import { edited } from '../../../src/rules/example.js';
import { unknownKey } from '../../../src/rules/manifest/unknown-key.js';
import { example, findingsOf, inMemory, sourceOf } from '../../support/contribution.js';

test.each([
  [
    '"description"',
    '"descripton"',
    'plugin.json:4:5 error: `descripton` is no key of the manifest: `description` is meant?',
  ],
  ['"description"', '"colour"', 'plugin.json:4:5 error: `colour` is no key of the manifest.'],
  ['"description"', '"$schema"', 'plugin.json:4:5 error: `$schema` is no key of the manifest.'],
  ['"description"', '""', 'plugin.json:4:5 error: `""` is no key of the manifest.'],
  [
    '"executables"',
    '"executable_s"',
    'plugin.json:12:9 error: `executable_s` is no key of `server`: `executables` is meant?',
  ],
  [
    '"bundle_path"',
    '"bundle-path"',
    'plugin.json:21:9 error: `bundle-path` is no key of `webapp`: `bundle_path` is meant?',
  ],
  ['"header"', '"heading"', 'plugin.json:24:9 error: `heading` is no key of `settings_schema`.'],
  ['"key": "Units"', '"id": "Units"', 'plugin.json:36:17 error: `id` is no key of `settings`.'],
  [
    '"value": "metric"',
    '"valu": "metric"',
    'plugin.json:44:25 error: `valu` is no key of `options`: `value` is meant?',
  ],
  [
    '"description"',
    '"required_configuration"',
    'plugin.json:4:5 error: `required_configuration` is no longer read: server 9.0 removed it.',
  ],
  ['"description"', '"backend"', 'plugin.json:4:5 error: `backend` is no longer read: server 6.0 removed it.'],
  ['"bundle_path"', '"backend"', 'plugin.json:21:9 error: `backend` is no key of `webapp`.'],
])('%s → %s', async (from, to, line) => {
  expect(await findingsOf(unknownKey, { 'plugin.json': [from, to] })).toEqual([line]);
});

test.each([
  ['8.1.0', 'warning'],
  ['9.0.0', 'error'],
  ['9.0.0-rc1', 'error'],
  ['no version', 'error'],
  [null, 'error'],
])('a removed key with min_server_version %s', async (min_server_version, severity) => {
  const [line] = await findingsOf(unknownKey, { 'plugin.json': { required_configuration: {}, min_server_version } });
  expect(line).toContain(` ${severity}: \`required_configuration\` is no longer read: server 9.0 removed it.`);
});

test.each([
  ['props', '"webapp"', '"props": {"colour": 1, "a": [{"b": {}}]}, "webapp"'],
  ['platforms', '"linux-amd64"', '"linux-riscv64"'],
  ['a default', '"default": "metric"', '"default": {"colour": 1}'],
  ['another case', '"description"', '"DESCRIPTION"'],
  [
    'sections',
    '"settings":',
    '"sections": [{"key": "a", "title": "", "subtitle": "", "header": "", "footer": "", "custom": true, "fallback": true, "settings": []}], "settings":',
  ],
])('%s may hold it', async (_, from, to) => {
  expect(await findingsOf(unknownKey, { 'plugin.json': [from, to] })).toEqual([]);
});

test('YAML keys are matched exactly, and the server does not mind', async () => {
  expect(
    await findingsOf(unknownKey, {
      'plugin.yaml': 'id: a\nName: b\nsettings_schema:\n  settings:\n  - key: A\n    colour: red\n',
    }),
  ).toEqual([
    'plugin.yaml:2:1 warning: `Name` is no key of the manifest: `name` is meant?',
    'plugin.yaml:6:5 warning: `colour` is no key of `settings`.',
  ]);
});

async function suggested(edit: Parameters<typeof edited>[1]): Promise<unknown> {
  const directory = inMemory(edited(example('ready'), edit));
  const source = sourceOf({ directory });
  const [outcome] = await check(source, [unknownKey], []);
  return outcome?.status === 'failed' ? outcome.findings.map(({ suggestion }) => suggestion) : outcome;
}

test('the spelling that is meant is suggested, in the quotes that are there', async () => {
  expect(await suggested({ 'plugin.json': ['"bundle_path"', '"bundle_paht"'] })).toEqual([
    { line: 21, endLine: 21, text: '        "bundle_path": "webapp/dist/main.js"' },
  ]);
  expect(await suggested({ 'plugin.yaml': "id: a\n'nme': b # nmae\n" })).toEqual([
    { line: 2, endLine: 2, text: "'name': b # nmae" },
  ]);
  expect(await suggested({ 'plugin.yaml': 'id: a\nnme: b\r\n' })).toEqual([{ line: 2, endLine: 2, text: 'name: b' }]);
  expect(await suggested({ 'plugin.json': ['"description"', '"colour"'] })).toEqual([undefined]);
});

test('escapes in the key do not shift the suggestion', async () => {
  expect(await suggested({ 'plugin.json': ['"description"', '"d\\u0065scripton"'] })).toEqual([
    {
      line: 4,
      endLine: 4,
      text: '    "description": "Forecasts and storm alerts for the places your channels care about.",',
    },
  ]);
});

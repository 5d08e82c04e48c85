import { expect, test } from '@jest/globals';
import { check } from '../../../src/rules/check.js';
import { edited } from '../../../src/rules/example.js';
import { unknownKey } from '../../../src/rules/manifest/unknown-key.js';
import { example, findingsOf, inMemory, sourceOf } from '../../support/contribution.js';

const STRICT = {
  'build/manifest/main.go':
    'package main\n\nfunc main() {\n\tvar manifest model.Manifest\n\tdecoder := json.NewDecoder(file)\n\tdecoder.DisallowUnknownFields()\n\t_ = decoder.Decode(&manifest)\n}\n',
};

test.each([
  [
    '"description"',
    '"descripton"',
    'plugin.json:4:5 error: Unknown key `descripton` in the manifest: the build refuses it (`build/manifest/main.go`). Did you mean `description`?',
  ],
  [
    '"description"',
    '"colour"',
    'plugin.json:4:5 error: Unknown key `colour` in the manifest: the build refuses it (`build/manifest/main.go`).',
  ],
  [
    '"description"',
    '"$schema"',
    'plugin.json:4:5 error: Unknown key `$schema` in the manifest: the build refuses it (`build/manifest/main.go`).',
  ],
  [
    '"description"',
    '""',
    'plugin.json:4:5 error: Unknown key `""` in the manifest: the build refuses it (`build/manifest/main.go`).',
  ],
  [
    '"executables"',
    '"executable_s"',
    'plugin.json:12:9 error: Unknown key `executable_s` in `server`: the build refuses it (`build/manifest/main.go`). Did you mean `executables`?',
  ],
  [
    '"bundle_path"',
    '"bundle-path"',
    'plugin.json:21:9 error: Unknown key `bundle-path` in `webapp`: the build refuses it (`build/manifest/main.go`). Did you mean `bundle_path`?',
  ],
  [
    '"header"',
    '"heading"',
    'plugin.json:24:9 error: Unknown key `heading` in `settings_schema`: the build refuses it (`build/manifest/main.go`).',
  ],
  [
    '"key": "Units"',
    '"id": "Units"',
    'plugin.json:36:17 error: Unknown key `id` in `settings`: the build refuses it (`build/manifest/main.go`).',
  ],
  [
    '"value": "metric"',
    '"valu": "metric"',
    'plugin.json:44:25 error: Unknown key `valu` in `options`: the build refuses it (`build/manifest/main.go`). Did you mean `value`?',
  ],
  [
    '"description"',
    '"required_configuration"',
    'plugin.json:4:5 error: `required_configuration` is no longer read: server 9.0 removed it.',
  ],
  ['"description"', '"backend"', 'plugin.json:4:5 error: `backend` is no longer read: server 6.0 removed it.'],
  [
    '"bundle_path"',
    '"backend"',
    'plugin.json:21:9 error: Unknown key `backend` in `webapp`: the build refuses it (`build/manifest/main.go`).',
  ],
])('%s → %s', async (from, to, line) => {
  expect(await findingsOf(unknownKey, { 'plugin.json': [from, to], ...STRICT })).toEqual([line]);
});

test.each([
  ['8.1.0', 'warning'],
  ['9.0.0', 'error'],
  ['9.0.0-rc1', 'error'],
  ['no version', 'error'],
  [null, 'error'],
])('a removed key with min_server_version %s', async (min_server_version, severity) => {
  const [line] = await findingsOf(unknownKey, {
    'plugin.json': { required_configuration: {}, min_server_version },
    ...STRICT,
  });
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
    'plugin.yaml:2:1 warning: Unknown key `Name` in the manifest: the server ignores it. Did you mean `name`?',
    'plugin.yaml:6:5 warning: Unknown key `colour` in `settings`: the server ignores it.',
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

test.each([
  ['no build', {}],
  ['a build that takes any key', { 'build/manifest/main.go': 'package main\n\nvar manifest model.Manifest\n' }],
  ['a comment', { 'build/manifest/main.go': 'package main\n\nvar m model.Manifest // DisallowUnknownFields\n' }],
  ['a test', { 'build/manifest/main_test.go': STRICT['build/manifest/main.go'] }],
  [
    'another decoder, in a package of the server',
    { 'server/api/api.go': STRICT['build/manifest/main.go'].replace('package main', 'package api') },
  ],
  ['another file', { 'tools/config/main.go': STRICT['build/manifest/main.go'].replace('Manifest', 'Config') }],
])('with %s the key is only ignored', async (_, files) => {
  expect(await findingsOf(unknownKey, { 'plugin.json': { author: 'Jane' }, ...files })).toEqual([
    expect.stringMatching(/ warning: Unknown key `author` in the manifest: the server ignores it\.$/),
  ]);
  expect(await findingsOf(unknownKey, { 'plugin.json': { backend: {} }, ...files })).toEqual([
    expect.stringMatching(/ warning: `backend` is no longer read: server 6\.0 removed it\.$/),
  ]);
});

test('a strict build may lie elsewhere', async () => {
  expect(
    await findingsOf(unknownKey, {
      'plugin.json': { author: 'Jane' },
      'tools/manifest/main.go': STRICT['build/manifest/main.go'],
    }),
  ).toEqual([
    expect.stringContaining(
      'error: Unknown key `author` in the manifest: the build refuses it (`tools/manifest/main.go`).',
    ),
  ]);
});

import { expect, test } from '@jest/globals';
import { api } from '../../../src/rules/compatibility/api.js';
import { goToolchain } from '../../../src/rules/compatibility/go-toolchain.js';
import { hook } from '../../../src/rules/compatibility/hook.js';
import { manifestField } from '../../../src/rules/compatibility/manifest-field.js';
import { removed } from '../../../src/rules/compatibility/removed.js';
import { tooHigh } from '../../../src/rules/compatibility/too-high.js';
import { wrapper } from '../../../src/rules/compatibility/wrapper.js';
import { judged } from '../../support/go.js';

const HEAD =
  'package main\n\nimport "github.com/mattermost/mattermost/server/public/plugin"\nimport "github.com/mattermost/mattermost/server/public/pluginapi"\n\ntype Plugin struct { plugin.MattermostPlugin; client *pluginapi.Client }\n';

/** A plugin of which line 7 on is given. */
function go(...lines: readonly string[]): Readonly<Record<string, string>> {
  return { 'server/plugin.go': `${HEAD}${lines.join('\n')}\n` };
}

/** A plugin whose line 7 is one call. */
function calls(call: string): Readonly<Record<string, string>> {
  return go(`func (p *Plugin) f() { p.${call} }`);
}

const CHANGED = (name: string): string =>
  `server/plugin.go:7:24 error: Server 11.0 changed the arguments of \`${name}\`: with 3 of them the call fails from there on.`;

test.each([
  ['API.SearchPropertyFields(a, b, c)', '10.10.0', [], [CHANGED('API.SearchPropertyFields')]],
  ['API.SearchPropertyValues(a, b, c)', '11.4.0', [], [CHANGED('API.SearchPropertyValues')]],
  [
    'API.SearchPropertyFields(a, b, c)',
    '10.9.0',
    [
      'server/plugin.go:7:24 error: `min_server_version` is 10.9.0, but `API.SearchPropertyFields` exists only from 10.10.',
    ],
    [CHANGED('API.SearchPropertyFields')],
  ],
  [
    'API.SearchPropertyFields(a, b)',
    '10.10.0',
    [
      'plugin.json:1:50 error: `min_server_version` is 10.10.0, and the smallest version that would do is 11.0.0: `API.SearchPropertyFields` (server/plugin.go:7) asks for it.',
      'server/plugin.go:7:24 error: `min_server_version` is 10.10.0, but `API.SearchPropertyFields` exists only from 11.0.',
    ],
    [],
  ],
  ['API.SearchPropertyFields(a, b)', '11.0.0', [], []],
  // How many values come cannot be told: the present form is meant.
  ['API.SearchPropertyFields(g())', '11.0.0', [], []],
  ['API.SearchPropertyFields(a, b, /* none */ c)', '10.12.0', [], [CHANGED('API.SearchPropertyFields')]],
  // A change that both sides can decode is none.
  ['API.InviteRemoteToChannel(a, b, c)', '9.6.0', [], []],
  ['API.GetGroupByName(a, b)', '5.24.0', [], []],
])('%s with minimum %s', async (call, minimum, ofApi, ofRemoved) => {
  expect(await judged(api, calls(call), minimum)).toEqual(ofApi);
  expect(await judged(removed, calls(call), minimum)).toEqual(ofRemoved);
});

test('the wrapper’s methods changed with the API', async () => {
  const old = calls('client.Property.SearchPropertyFields(a, b, c)');
  expect(await judged(removed, old, '10.10.0')).toEqual([CHANGED('client.Property.SearchPropertyFields')]);
  expect(await judged(wrapper, old, '10.10.0')).toEqual([]);
});

test('behind a check a former signature is a notice', async () => {
  const guarded = go(
    'func (p *Plugin) f() {',
    '\tif p.API.GetServerVersion() < "11.0.0" {',
    '\t\tp.API.SearchPropertyFields(a, b, c)',
    '\t}',
    '}',
  );
  expect(await judged(removed, guarded, '10.10.0')).toEqual([
    'server/plugin.go:9:3 notice: Server 11.0 changed the arguments of `API.SearchPropertyFields`: with 3 of them the call fails from there on. It stands behind a check.',
  ]);
});

test.each([
  ['11.6.0', 'error'],
  ['11.9.0', 'warning'],
  ['11.11.0', 'warning'],
])('a method that patches got is no certain error from the first of them on: %s', async (minimum, severity) => {
  expect((await judged(api, calls('API.HasPermissionToFileAction(a, b, c)'), minimum)).at(1)).toBe(
    `server/plugin.go:7:24 ${severity}: \`min_server_version\` is ${minimum}, but \`API.HasPermissionToFileAction\` exists only from 12.0, and in older releases from the patches 11.7.12, 11.9.3, 11.10.3, 11.11.1.`,
  );
});

test.each([
  ['API.HasPermissionToFileAction(a, b, c)', '12.0.0'],
  ['API.CreatePropertyFieldOptions(a, b, c)', '12.0.0'],
  ['client.Property.DeletePropertyFieldOptions(a, b, c)', '12.0.0'],
])('%s is known with minimum %s', async (call, minimum) => {
  expect(await judged(api, calls(call), minimum)).toEqual([]);
  expect(await judged(wrapper, calls(call), minimum)).toEqual([]);
});

test('a hook of 12.0', async () => {
  expect((await judged(hook, go('func (p *Plugin) OnLicenseChanged(a, b *model.License) {}'), '11.11.0')).at(1)).toBe(
    'server/plugin.go:7:18 warning: `min_server_version` is 11.11.0, but the hook `OnLicenseChanged` exists only from 12.0.',
  );
});

test.each([
  [
    '11.9.0',
    [
      'plugin.json:1:50 warning: `min_server_version` is 11.9.0, and the smallest version that would do is 11.10.0: `MessagesWillBeConsumed` (server/plugin.go:7) asks for it.',
      'server/plugin.go:7:18 warning: `min_server_version` is 11.9.0, but servers before 11.10 call the hook `MessagesWillBeConsumed` only where an administrator has set a feature flag for it.',
    ],
  ],
  ['11.10.0', []],
])('a hook that needed a feature flag, with minimum %s', async (minimum, expected) => {
  const files = go('func (p *Plugin) MessagesWillBeConsumed(posts []*model.Post) []*model.Post { return posts }');
  expect(await judged(hook, files, minimum)).toEqual(expected);
});

const RENAMED = (at: string): string =>
  `server/plugin.go:${at} warning: From server 11.8 on the property group \`custom_profile_attributes\` is called \`access_control\`.`;

test.each([
  ['a literal', ['func (p *Plugin) f() { p.API.GetPropertyGroup("custom_profile_attributes") }'], [RENAMED('7:24')]],
  [
    'a raw literal',
    ['func (p *Plugin) f() { p.API.GetPropertyGroup(`custom_profile_attributes`) }'],
    [RENAMED('7:24')],
  ],
  [
    'a constant of the package',
    [
      'const (',
      '\tother, group = "x", "custom_profile_attributes"',
      ')',
      'func (p *Plugin) f() { p.API.GetPropertyGroup(group) }',
    ],
    [RENAMED('10:24')],
  ],
  [
    'a constant of the function, through the wrapper',
    [
      'func (p *Plugin) f() {',
      '\tconst group = "custom_profile_attributes"',
      '\tp.client.Property.GetPropertyGroup(group)',
      '}',
    ],
    [RENAMED('9:2')],
  ],
  ['another group', ['func (p *Plugin) f() { p.API.GetPropertyGroup("weather") }'], []],
  ['the new name', ['func (p *Plugin) f() { p.API.GetPropertyGroup("access_control") }'], []],
  [
    'both names',
    [
      'func (p *Plugin) f() { p.API.GetPropertyGroup("access_control") }',
      'func (p *Plugin) g() { p.API.GetPropertyGroup("custom_profile_attributes") }',
    ],
    [],
  ],
])('a property group by its former name: %s', async (_, lines, expected) => {
  expect(await judged(removed, go(...lines), '10.11.0')).toEqual(expected);
});

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

const MODULE = (lines: string): string => `module example.org/weather\n\n${lines}\n`;
const BROKEN = 'builds a plugin that works on no server.';
const WORKFLOW = (version: string, env = ''): string =>
  `on: push\n${env}jobs:\n  build:\n    steps:\n      - uses: actions/setup-go@v5\n        with:\n          go-version: ${version}\n`;

test.each([
  ['go 1.22.0\n\ntoolchain go1.22.0', {}, [`go.mod:5:11 error: \`toolchain go1.22.0\` ${BROKEN}`]],
  ['go 1.22.0\n\ntoolchain go1.22.2', {}, []],
  ['go 1.22.1', {}, []],
  ['go 1.21', { '.go-version': '1.22.1\n' }, [`.go-version:1:1 warning: Go 1.22.1 ${BROKEN}`]],
  ['go 1.21', { '.go-version': '1.22.12\n' }, []],
  ['go 1.21', { '.go-version': '1.22\n' }, []],
  ['go 1.22.2', { '.go-version': '1.22.1\n' }, []],
  ['go 1.21\n\ntoolchain go1.22.1', { '.go-version': '1.22.5\n' }, []],
  [
    'go 1.21',
    { '.tool-versions': 'nodejs 20.1.0\ngolang 1.22.0\n' },
    [`.tool-versions:2:8 warning: Go 1.22.0 ${BROKEN}`],
  ],
  [
    'go 1.21',
    { Dockerfile: 'FROM --platform=$BUILDPLATFORM golang:1.22.1-alpine AS build\n' },
    [`Dockerfile:1:32 warning: Go 1.22.1 ${BROKEN}`],
  ],
  [
    'go 1.21',
    { 'build/dev.Dockerfile': 'ARG GO=1.22.0\nFROM docker.io/library/golang:${GO}\n' },
    [`build/dev.Dockerfile:2:6 warning: Go 1.22.0 ${BROKEN}`],
  ],
  ['go 1.21', { Dockerfile: '# FROM golang:1.22.1\nFROM golang:1.22-alpine\n' }, []],
  [
    'go 1.21',
    { '.github/workflows/ci.yml': WORKFLOW("'1.22.1'") },
    [`.github/workflows/ci.yml:7:23 warning: Go 1.22.1 ${BROKEN}`],
  ],
  [
    'go 1.21',
    { '.github/workflows/ci.yml': WORKFLOW('1.22.0') },
    [`.github/workflows/ci.yml:7:23 warning: Go 1.22.0 ${BROKEN}`],
  ],
  ['go 1.21', { '.github/workflows/ci.yml': WORKFLOW('"1.22"') }, []],
  ['go 1.21', { '.github/workflows/ci.yml': WORKFLOW('"1.22.x"') }, []],
  ['go 1.21', { '.github/workflows/ci.yml': WORKFLOW('"^1.22.0"') }, []],
  [
    'go 1.21',
    { '.github/workflows/ci.yml': WORKFLOW('${{ env.GO_VERSION }}', 'env:\n  GO_VERSION: 1.22.1\n') },
    [`.github/workflows/ci.yml:3:15 warning: Go 1.22.1 ${BROKEN}`],
  ],
])('the Go that builds: %j %j', async (module, more, expected) => {
  expect(await judged(goToolchain, { ...go(), 'go.mod': MODULE(module), ...more }, '10.7.0')).toEqual(expected);
});

test('a minimum that is newer than the tables is no reproach', async () => {
  expect(await judged(tooHigh, calls('API.LogAuditRec(nil)'), '12.0.0')).not.toEqual([]);
  expect(await judged(tooHigh, calls('API.LogAuditRec(nil)'), '12.1.0')).toEqual([]);
  expect(await judged(tooHigh, calls('API.LogAuditRec(nil)'), '13.0.0')).toEqual([]);
});

import { expect, test } from '@jest/globals';
import { api } from '../../../src/rules/compatibility/api.js';
import { removed } from '../../../src/rules/compatibility/removed.js';
import { wrapper } from '../../../src/rules/compatibility/wrapper.js';
import { calls, go, judged } from '../../support/go.js';

const CHANGED = (name: string): string =>
  `server/plugin.go:7:24 error: Server 11.0 changed the arguments of \`${name}\`: with 3 of them the call fails from there on.`;

test.each([
  ['API.SearchPropertyFields(a, b, c)', '10.10.0', [], [CHANGED('API.SearchPropertyFields')]],
  ['API.SearchPropertyValues(a, b, c)', '11.4.0', [], [CHANGED('API.SearchPropertyValues')]],
  [
    'API.SearchPropertyFields(a, b, c)',
    '10.9.0',
    ['server/plugin.go:7:24 error: `API.SearchPropertyFields` needs server 10.10; `min_server_version` is 10.9.0.'],
    [CHANGED('API.SearchPropertyFields')],
  ],
  [
    'API.SearchPropertyFields(a, b)',
    '10.10.0',
    [
      'plugin.json:1:50 error: `API.SearchPropertyFields` (server/plugin.go:7) needs 11.0.0; the manifest allows 10.10.0.',
      'server/plugin.go:7:24 error: `API.SearchPropertyFields` needs server 11.0; `min_server_version` is 10.10.0.',
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

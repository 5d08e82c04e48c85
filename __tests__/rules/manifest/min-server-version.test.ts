import { expect, test } from '@jest/globals';
import { minServerVersion } from '../../../src/rules/manifest/min-server-version.js';
import { findingsOf } from '../../support/contribution.js';
import { judged } from '../../support/go.js';

const BELOW = 'is below 5.6, the first server that reads the field: older servers start the plugin anyway.';

test('it is missing', async () => {
  const message =
    'error: The manifest has no `min_server_version`; the smallest that would do is 10.11.0: `API.LogAuditRec` (server/command.go:88) asks for it.';
  expect(await findingsOf(minServerVersion, { 'plugin.json': { min_server_version: null } })).toEqual([
    `plugin.json:1:1 ${message}`,
  ]);
  expect(await findingsOf(minServerVersion, { 'plugin.json': { min_server_version: '' } })).toEqual([
    `plugin.json:10:27 ${message}`,
  ]);
});

test('it is missing, and nothing tells which it could be', async () => {
  expect(await judged(minServerVersion, { 'plugin.json': '{"id": "org.example.weather"}' })).toEqual([
    'plugin.json:1:1 error: The manifest has no `min_server_version`.',
  ]);
});

test('what stands behind a check does not ask for it', async () => {
  const head =
    'package main\n\nimport "github.com/mattermost/mattermost/server/public/plugin"\n\ntype Plugin struct { plugin.MattermostPlugin }\n\n';
  const files = {
    'plugin.json': '{"id": "org.example.weather", "server": {}}',
    'server/plugin.go': `${head}func (p *Plugin) f() {\n\tif p.API.GetServerVersion() > "10.11" {\n\t\tp.API.LogAuditRec(nil)\n\t}\n\tp.API.GetBundlePath()\n}\n`,
  };
  expect(await judged(minServerVersion, files)).toEqual([
    'plugin.json:1:1 error: The manifest has no `min_server_version`; the smallest that would do is 5.37.0: `github.com/mattermost/mattermost/server/public v0.1.17` (go.mod:5) asks for it.',
  ]);
});

test.each(['11.11.0', '12.0.1', '10.11.1', '11.10.2'])('of %s other rules speak', async (value) => {
  expect(await findingsOf(minServerVersion, { 'plugin.json': { min_server_version: value } })).toEqual([]);
});

test.each([
  ['5.5.9', `warning: \`5.5.9\` ${BELOW}`],
  ['0.0.0', `warning: \`0.0.0\` ${BELOW}`],
  ['10.99.0', 'warning: There is no Mattermost release 10.99: `10.99.0` was never published.'],
  ['7.6.0', 'warning: There is no Mattermost release 7.6: `7.6.0` was never published.'],
])('%s', async (value, line) => {
  expect(await findingsOf(minServerVersion, { 'plugin.json': { min_server_version: value } })).toEqual([
    `plugin.json:10:27 ${line}`,
  ]);
});

test.each(['5.6.0', '5.37.0', '10.11.0', '11.10.0', '10.11.0-rc1', '10.11.0+build'])('%s is fine', async (value) => {
  expect(await findingsOf(minServerVersion, { 'plugin.json': { min_server_version: value } })).toEqual([]);
});

test.each(['10.11', 'v10.11.0', '10.11.x', '>=10.11.0', '10.11.0-', 'latest', '5'])(
  '%s is left to the rule on what the server accepts',
  async (value) => {
    expect(await findingsOf(minServerVersion, { 'plugin.json': { min_server_version: value } })).toEqual([]);
  },
);

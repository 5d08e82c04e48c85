import { expect, test } from '@jest/globals';
import { api } from '../../../src/rules/compatibility/api.js';
import { hook } from '../../../src/rules/compatibility/hook.js';
import { manifestField } from '../../../src/rules/compatibility/manifest-field.js';
import { removed } from '../../../src/rules/compatibility/removed.js';
import { tooHigh } from '../../../src/rules/compatibility/too-high.js';
import { unsupported } from '../../../src/rules/compatibility/unsupported.js';
import { wrapper } from '../../../src/rules/compatibility/wrapper.js';
import { go, judged, unprovenOf } from '../../support/go.js';

const AUDIT = go('func (p *Plugin) f() { p.API.LogAuditRec(nil) }', 'func (p *Plugin) g() { p.API.LogAuditRec(nil) }');
const MINIMUM = 'plugin.json:1:50';

test('an API method newer than the minimum is an error at its first place, and one on the minimum', async () => {
  expect(await judged(api, AUDIT, '10.7.0')).toEqual([
    `${MINIMUM} error: \`API.LogAuditRec\` (server/plugin.go:7) needs 10.11.0; the manifest allows 10.7.0.`,
    'server/plugin.go:7:24 error: `API.LogAuditRec` needs server 10.11 (by the server’s history; the documentation says 10.10); `min_server_version` is 10.7.0. The same at one more place.',
  ]);
});

test('between the documented and the seen version it is a warning, unless release tags prove it', async () => {
  expect(await judged(api, AUDIT, '10.10.0')).toEqual([
    'plugin.json:1:50 warning: `API.LogAuditRec` (server/plugin.go:7) needs 10.11.0; the manifest allows 10.10.0.',
    'server/plugin.go:7:24 warning: `API.LogAuditRec` needs server 10.11 (by the server’s history; the documentation says 10.10); `min_server_version` is 10.10.0. The same at one more place.',
  ]);
  expect(await judged(api, go('func (p *Plugin) f() { p.API.GetUsersByIds(nil) }'), '9.9.0')).toEqual([
    'plugin.json:1:50 error: `API.GetUsersByIds` (server/plugin.go:7) needs 9.10.0; the manifest allows 9.9.0.',
    'server/plugin.go:7:24 error: `API.GetUsersByIds` needs server 9.10 (the documentation says 9.8); `min_server_version` is 9.9.0.',
  ]);
  expect(await judged(api, AUDIT, '10.11.0')).toEqual([]);
});

test('behind a check it is a notice, behind a check for too old a version it is not', async () => {
  const guarded = (version: string): Readonly<Record<string, string>> =>
    go(
      'func (p *Plugin) f() {',
      `\tif p.API.GetServerVersion() >= "${version}" {`,
      '\t\tp.API.LogAuditRec(nil)',
      '\t}',
      '}',
    );
  expect(await judged(api, guarded('10.11.0'), '10.7.0')).toEqual([
    'server/plugin.go:9:3 notice: `API.LogAuditRec` needs server 10.11 (by the server’s history; the documentation says 10.10); `min_server_version` is 10.7.0. It stands behind a check.',
  ]);
  expect((await judged(api, guarded('10.8.0'), '10.7.0')).map((line) => line.split(':', 4).slice(2).join(':'))).toEqual(
    [
      '50 error: `API.LogAuditRec` (server/plugin.go',
      '3 error: `API.LogAuditRec` needs server 10.11 (by the server’s history; the documentation says 10.10); `min_server_version` is 10.7.0.',
    ],
  );
});

test('without a minimum nothing is judged', async () => {
  expect(await judged(api, { ...AUDIT, 'plugin.json': '{"id": "org.example.weather", "server": {}}' })).toEqual([
    'skipped: `min_server_version` is not set',
  ]);
});

test('wrapper methods count by what they call', async () => {
  expect(
    await judged(wrapper, go('func (p *Plugin) f() { p.client.Frontend.SendToastMessage("a", "", "", x) }'), '11.4.0'),
  ).toEqual([
    'plugin.json:1:50 error: `client.Frontend.SendToastMessage` (server/plugin.go:7) needs 11.6.0; the manifest allows 11.4.0.',
    'server/plugin.go:7:24 error: `client.Frontend.SendToastMessage` needs server 11.6 (by the server’s history; the documentation says 11.5); `min_server_version` is 11.4.0.',
  ]);
  expect(await judged(wrapper, AUDIT, '10.7.0')).toEqual([]);
});

test('a wrapper method that always calls what release tags date is an error below that', async () => {
  expect(await judged(wrapper, go('func (p *Plugin) f() { p.client.Bot.EnsureBot(nil) }'), '6.5.0')).toEqual([
    'plugin.json:1:50 error: `client.Bot.EnsureBot` (server/plugin.go:7) needs 7.1.0; the manifest allows 6.5.0.',
    'server/plugin.go:7:24 error: `client.Bot.EnsureBot` needs server 7.1 (the documentation says 5.10); `min_server_version` is 6.5.0.',
  ]);
  // Which of its calls it makes depends on the options.
  expect(
    (await judged(wrapper, go('func (p *Plugin) f() { p.client.Team.List() }'), '5.4.0')).map((line) =>
      line.slice(0, 28),
    ),
  ).toEqual(['server/plugin.go:7:24 warnin']);
});

test('a minimum below the first server that reads it is left to manifest/min-server-version', async () => {
  expect(
    await judged(manifestField, {
      'plugin.json': '{"id": "org.example.weather", "min_server_version": "5.4.0", "server": {}}',
    }),
  ).toEqual([]);
});

test('a hook newer than the minimum is a warning', async () => {
  expect(
    await judged(hook, go('func (p *Plugin) GenerateSupportData(c *plugin.Context) error { return nil }'), '9.5.0'),
  ).toEqual([
    'plugin.json:1:50 warning: `GenerateSupportData` (server/plugin.go:7) needs 9.8.0; the manifest allows 9.5.0.',
    'server/plugin.go:7:18 warning: The hook `GenerateSupportData` needs server 9.8; `min_server_version` is 9.5.0.',
  ]);
});

test('fields of the manifest', async () => {
  const manifest =
    '{"id": "org.example.weather", "min_server_version": "9.5.0", "settings_schema": {"settings": [{"key": "a", "type": "text", "secret": true}], "sections": []}}';
  expect(await judged(manifestField, { 'plugin.json': manifest })).toEqual([
    'plugin.json:1:124 notice: Servers before 10.3 overwrite the value of a setting with `secret` with asterisks when the page is saved, and `min_server_version` is 9.5.0.',
    'plugin.json:1:142 warning: Servers read `settings_schema.sections` only from 10.0 on, and `min_server_version` is 9.5.0.',
  ]);
});

test('what later servers took away', async () => {
  expect(
    await judged(
      removed,
      go(
        'func (p *Plugin) f() { p.API.GetBotIconImage("a") }',
        'func (p *Plugin) GetTopicRedirect() {}',
        'func (p *Plugin) g() { p.API.RegisterCollectionAndTopic("a", "b") }',
      ),
    ),
  ).toEqual([
    'server/plugin.go:7:24 error: Server 6.0 removed `API.GetBotIconImage`: the call fails from there on.',
    'server/plugin.go:8:18 warning: Server 8.1 removed the hook `GetTopicRedirect`: it is never called from there on.',
    'server/plugin.go:9:24 warning: `API.RegisterCollectionAndTopic` is still in the interface, does nothing since the collection hooks went in 8.1.',
  ]);
});

test('a method that the tables do not know leaves the question open', async () => {
  expect(await unprovenOf(go('func (p *Plugin) f() { p.API.BrewTea(); p.API.BrewCoffee() }'))).toEqual([
    '`API.BrewTea` (server/plugin.go:7) is newer than the tables (12.0), as is one more use',
  ]);
  expect(await unprovenOf(AUDIT)).toEqual([]);
});

test('nor does a method of the wrapper', async () => {
  const client = {
    'server/plugin.go':
      'package main\n\nimport (\n"github.com/mattermost/mattermost/server/public/plugin"\n"github.com/mattermost/mattermost/server/public/pluginapi"\n)\n\ntype P struct { plugin.MattermostPlugin; client *pluginapi.Client }\n\nfunc (p *P) f() { p.client.KV.Brew() }\n',
  };
  expect(await unprovenOf(client)).toEqual(['`client.KV.Brew` (server/plugin.go:10) is newer than the tables (12.0)']);
});

test('a minimum that nothing needs', async () => {
  expect(await judged(tooHigh, AUDIT, '11.3.0')).toEqual([
    'plugin.json:1:50 notice: Nothing was found that needs server 11.3.0: the newest that is used is `API.LogAuditRec` (server/plugin.go:7), of 10.11.0.',
  ]);
  expect(await judged(tooHigh, AUDIT, '10.11.4')).toEqual([]);
  expect(
    await judged(
      tooHigh,
      { ...AUDIT, 'server/more.go': 'package main\n\nfunc f() { mystery().GetUser("a") }\n' },
      '11.3.0',
    ),
  ).toEqual([]);
});

test('a minimum far behind', async () => {
  expect(await judged(unsupported, AUDIT, '9.5.0')).toEqual([
    'plugin.json:1:50 notice: Server 9.5.0 is out of support, and so is the ESR 10.11; the current ESR is 11.7 (as of 2026-10-16).',
  ]);
  expect(await judged(unsupported, AUDIT, '10.11.0')).toEqual([]);
});

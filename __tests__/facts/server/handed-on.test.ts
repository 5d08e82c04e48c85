import { expect, test } from '@jest/globals';
import { compatibilityLimits } from '../../../src/facts/compatibility/limits.js';
import { DATED_ONLY } from '../../../src/facts/compatibility/needs.js';
import { isMissing } from '../../../src/repository/missing.js';
import { plugin, serverOf } from '../../support/go.js';

const SERVER = 'github.com/mattermost/mattermost/server/public';
const importing = (paths: readonly string[], code: string): Readonly<Record<string, string>> => ({
  'server/plugin.go': `package main\n\nimport (\n${[`${SERVER}/plugin`, ...paths].map((path) => `\t"${path}"\n`).join('')})\n\ntype Plugin struct { plugin.MattermostPlugin }\n\n${code}\n`,
});

test.each([
  [
    'the API',
    'github.com/example/mattermost-plugin-autolink/client',
    'func (p *Plugin) f() { client.New(p.API) }',
    'server/plugin.go:10:24',
  ],
  [
    'the plugin',
    'github.com/example/mattermost-plugin-autolink/client',
    'func (p *Plugin) f() { client.New(1, p) }',
    'server/plugin.go:10:24',
  ],
  [
    'a client',
    `${SERVER}/pluginapi/experimental/flow`,
    `func f(c *pluginapi.Client) { flow.New("a", c) }`,
    'server/plugin.go:11:31',
  ],
  [
    'a service',
    `${SERVER}/pluginapi/experimental/flow`,
    `func f(c *pluginapi.Client) { flow.New(&c.Post) }`,
    'server/plugin.go:11:31',
  ],
])('what another module gets: %s', async (_, path, code, place) => {
  const files = importing([path, ...(code.includes('pluginapi') ? [`${SERVER}/pluginapi`] : [])], code);
  const { handedOn } = await serverOf(files);
  expect(
    handedOn.map(({ path: at, at: { file, line, column }, isPlugin }) => [at, `${file}:${line}:${column}`, isPlugin]),
  ).toEqual([[path, place, false]]);
  expect(compatibilityLimits(await serverOf(files), undefined, undefined)).toEqual([
    `the use of the server’s API by other modules was not read: \`${path}\` (${place.split(':').slice(0, 2).join(':')})`,
  ]);
});

test.each([
  [
    'nothing of the server',
    ['github.com/example/mattermost-plugin-autolink/client'],
    'func (p *Plugin) f() { client.New(p.name) }',
  ],
  ['a module that knows nothing of Mattermost', ['github.com/example/log'], 'func (p *Plugin) f() { log.New(p.API) }'],
  ['the server’s own code', [`${SERVER}/model`], 'func (p *Plugin) f() { model.NewId(p.API) }'],
  ['the wrapper', [`${SERVER}/pluginapi`], 'func (p *Plugin) f() { pluginapi.NewClient(p.API, p.Driver) }'],
  ['the plugin’s own packages', ['example.org/weather/mattermost/store'], 'func (p *Plugin) f() { store.New(p.API) }'],
])('what another module does not get: %s', async (_, paths, code) => {
  expect((await serverOf(importing(paths, code))).handedOn).toEqual([]);
});

test.each([
  ['made by a call', 'calendar.New(1)'],
  ['a pointer', '&calendar.Plugin{}'],
])('a plugin that is all of another module cannot be judged: %s', async (_, value) => {
  const files = {
    'server/main.go': `package main\n\nimport (\n\t"${SERVER}/plugin"\n\t"github.com/example/mattermost-plugin-calendar/calendar"\n)\n\nfunc main() { plugin.ClientMain(${value}) }\n`,
  };
  const fact = await DATED_ONLY.of(plugin(files));
  expect(isMissing(fact) && fact.missing).toBe(
    'the plugin that server/main.go:8 starts is code of `github.com/example/mattermost-plugin-calendar/calendar`, which is not in this repository',
  );
});

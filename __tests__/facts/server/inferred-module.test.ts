import { expect, test } from '@jest/globals';
import { inferModules } from '../../../src/facts/server/inferred-module.js';
import { api } from '../../../src/rules/compatibility/api.js';
import { judged, unprovenOf } from '../../support/go.js';

const FOLDERS = new Set(['server', 'server/shared', 'errors', 'context']);

test.each([
  [['github.com/example/weather/server/shared', 'fmt'], undefined, 'github.com/example/weather'],
  [['github.com/pkg/errors', 'errors', 'context'], undefined, undefined],
  [
    ['gitlab.com/example/weather/errors', 'golang.org/x/net/context', 'gitlab.com/example/weather/server'],
    undefined,
    'gitlab.com/example/weather',
  ],
  [['golang.org/x/net/context', 'github.com/example/weather/server'], 'example/weather', 'github.com/example/weather'],
  [['github.com/mattermost/mattermost-server/plugin'], undefined, undefined],
])('%j in %s', (imports, slug, expected) => {
  expect(inferModules(imports, FOLDERS, slug).at(0)?.path).toBe(expected);
});

const MAIN = (imported: string): string =>
  `package main\n\nimport (\n\t"github.com/mattermost/mattermost-server/plugin"\n\t"github.com/example/weather/${imported}"\n)\n\ntype Plugin struct { plugin.MattermostPlugin }\n\nfunc (p *Plugin) f() { shared.API = p.API; shared.Keep() }\n`;
const SHARED =
  'package shared\n\nimport "github.com/mattermost/mattermost-server/plugin"\n\nvar API plugin.API\n\nfunc Keep() { API.LogAuditRec(nil) }\n';

test('without go.mod, packages are found by the end of their path', async () => {
  const files = { 'go.mod': '', 'server/main.go': MAIN('server/shared'), 'server/shared/shared.go': SHARED };
  expect((await judged(api, files, '10.5.0')).at(-1)).toMatch(/^server\/shared\/shared.go:7:15 error: /);
  expect(await unprovenOf(files, '10.11.0')).toEqual([]);
});

test('a package of its own that is not there leaves the question open', async () => {
  const files = { 'server/main.go': MAIN('server/shared').replaceAll('github.com/example', 'example.org') };
  expect(await unprovenOf(files, '10.11.0')).toEqual([
    'the package `example.org/weather/server/shared`, which the plugin imports, is not in this repository',
  ]);
});

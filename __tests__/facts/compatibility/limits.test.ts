import { expect, test } from '@jest/globals';
import { compatibilityLimits } from '../../../src/facts/compatibility/limits.js';
import { serverOf, sourcesOf, webappOf } from '../../support/go.js';

test('what was not read is said, with the places', async () => {
  const files = {
    'server/plugin.go':
      'package main\n\nimport "github.com/mattermost/mattermost/server/public/plugin"\n\ntype Plugin struct { plugin.MattermostPlugin }\n\nfunc f() { mystery().GetUser("a") }\n\nfunc g() { x := = 1 }\n',
    'server/plugin_test.go': 'package main\n',
    'tools/main.go': 'package main\n',
    'server/plan9_plan9.go': 'package main\n',
  };
  expect(compatibilityLimits(await serverOf(files), await sourcesOf(files), undefined)).toEqual([
    '1 call by the name of an API method could not be resolved, first at server/plugin.go:7',
    '`server/plugin.go` does not parse cleanly from line 9 on; what stands around it was read',
    '1 Go file was read; not counted: 1 not imported by the plugin, 1 left out by build constraints, 1 of tests',
  ]);
  expect(compatibilityLimits(undefined, undefined, undefined)).toEqual([]);
});

test('scripts that are no part of the bundle are counted, those of other tools beside its configuration are not', async () => {
  const files = {
    'webapp/webpack.config.js': "module.exports = {entry: './src/index.ts'};",
    'webapp/babel.config.js': '',
    'webapp/src/index.ts': '',
    'webapp/src/standalone.ts': '',
  };
  expect(compatibilityLimits(undefined, undefined, await webappOf(files))).toEqual([
    '1 script in `webapp/` not counted: nothing that the bundler’s configuration names imports it',
  ]);
});

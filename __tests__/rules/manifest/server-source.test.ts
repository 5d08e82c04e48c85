import { expect, test } from '@jest/globals';
import { serverSource } from '../../../src/rules/manifest/server-source.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['source', {}, []],
  [
    'none',
    {
      'go.mod': null,
      'go.sum': null,
      'server/plugin.go': null,
      'server/main.go': null,
      'server/api.go': null,
      'server/command.go': null,
      'server/forecast.go': null,
      'server/configuration.go': null,
      'server/plugin_test.go': null,
    },
    [
      'plugin.json warning: `server/dist/plugin-linux-amd64` has nothing to be built from: the repository holds no Go code.',
    ],
  ],
  [
    'the file itself',
    {
      'go.mod': null,
      'go.sum': null,
      'server/plugin.go': null,
      'server/main.go': null,
      'server/api.go': null,
      'server/command.go': null,
      'server/forecast.go': null,
      'server/configuration.go': null,
      'server/plugin_test.go': null,
      'server/dist/plugin-linux-amd64': 'x',
    },
    [],
  ],
])('%s', async (_, edit, expected) => {
  expect((await findingsOf(serverSource, edit)).map((line) => line.replace(/:\d+:\d+ /, ' '))).toEqual(expected);
});

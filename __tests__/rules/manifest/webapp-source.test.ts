import { expect, test } from '@jest/globals';
import { webappSource } from '../../../src/rules/manifest/webapp-source.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['source', {}, []],
  [
    'none',
    {
      'webapp/webpack.config.js': null,
      'webapp/package-lock.json': null,
      'webapp/package.json': null,
      'webapp/tsconfig.json': null,
      'webapp/src/client.ts': null,
      'webapp/src/index.tsx': null,
    },
    ['plugin.json warning: `webapp/dist/main.js` has no source: the repository has no web app code.'],
  ],
  [
    'the file itself',
    {
      'webapp/webpack.config.js': null,
      'webapp/package-lock.json': null,
      'webapp/package.json': null,
      'webapp/tsconfig.json': null,
      'webapp/src/client.ts': null,
      'webapp/src/index.tsx': null,
      'webapp/dist/main.js': 'x',
    },
    [],
  ],
  [
    'a submodule',
    {
      'webapp/webpack.config.js': null,
      'webapp/package-lock.json': null,
      'webapp/package.json': null,
      'webapp/tsconfig.json': null,
      'webapp/src/client.ts': null,
      'webapp/src/index.tsx': null,
      '.gitmodules': 'x',
    },
    [],
  ],
  [
    'source elsewhere',
    {
      'webapp/webpack.config.js': null,
      'webapp/package-lock.json': null,
      'webapp/package.json': null,
      'webapp/tsconfig.json': null,
      'webapp/src/client.ts': null,
      'webapp/src/index.tsx': null,
      'client/index.js': 'x',
    },
    [],
  ],
])('%s', async (_, edit, expected) => {
  expect((await findingsOf(webappSource, edit)).map((line) => line.replace(/:\d+:\d+ /, ' '))).toEqual(expected);
});

import { expect, test } from '@jest/globals';
import { bundleName } from '../../../src/rules/webapp/bundle-name.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['the same', {}, []],
  [
    'another',
    { 'webapp/webpack.config.js': ["filename: 'main.js'", "filename: 'weather.js'"] },
    [
      'plugin.json warning: `webapp.bundle_path` is `webapp/dist/main.js`, and the bundler writes `weather.js` (webapp/webpack.config.js:28).',
    ],
  ],
  ['a placeholder', { 'webapp/webpack.config.js': ["filename: 'main.js'", "filename: '[name].js'"] }, []],
])('%s', async (_, edit, expected) => {
  expect((await findingsOf(bundleName, edit)).map((line) => line.replace(/:\d+:\d+ /, ' '))).toEqual(expected);
});

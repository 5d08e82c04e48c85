import { expect, test } from '@jest/globals';
import { bundlePath } from '../../../src/rules/manifest/bundle-path.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['a folder', { 'plugin.json': { webapp: { bundle_path: 'webapp/dist/main.js' } } }, []],
  ['a folder with a dot before it', { 'plugin.json': { webapp: { bundle_path: './webapp/dist/main.js' } } }, []],
  [
    'empty',
    { 'plugin.json': { webapp: { bundle_path: '' } } },
    [
      'plugin.json error: `webapp.bundle_path` names no file: the server refuses the plugin with “invalid webapp bundle path”.',
    ],
  ],
  [
    'above',
    { 'plugin.json': { webapp: { bundle_path: '../main.js' } } },
    [
      'plugin.json error: `../main.js` begins with a dot: the server refuses the plugin with “invalid webapp bundle path”.',
    ],
  ],
  [
    'at the root',
    { 'plugin.json': { webapp: { bundle_path: 'main.js' } } },
    [
      'plugin.json warning: `main.js` lies at the root of the bundle: the server publishes the whole plugin, executables included.',
    ],
  ],
  [
    'absolute',
    { 'plugin.json': { webapp: { bundle_path: '/webapp/dist/main.js' } } },
    ['plugin.json warning: `/webapp/dist/main.js` is an absolute path; the server looks below the plugin’s folder.'],
  ],
])('%s', async (_, edit, expected) => {
  expect((await findingsOf(bundlePath, edit)).map((line) => line.replace(/:\d+:\d+ /, ' '))).toEqual(expected);
});

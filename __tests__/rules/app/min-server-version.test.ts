import { expect, test } from '@jest/globals';
import { minServerVersion } from '../../../src/rules/app/min-server-version.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['set', {}, []],
  [
    'absent',
    { 'manifest.json': { min_server_version: null } },
    [
      'manifest.json:1:1 warning: The manifest has no `min_server_version`. The Apps plugin knows no such field; the Marketplace asks for it all the same.',
    ],
  ],
  [
    'empty',
    { 'manifest.json': { min_server_version: '' } },
    [
      'manifest.json:8:27 warning: The manifest has no `min_server_version`. The Apps plugin knows no such field; the Marketplace asks for it all the same.',
    ],
  ],
  [
    'two parts',
    { 'manifest.json': { min_server_version: '9.11' } },
    ['manifest.json:8:27 error: `9.11` is no version: it has not three parts, as in `1.2.3`.'],
  ],
  [
    'a number',
    { 'manifest.json': { min_server_version: 9.11 } },
    ['manifest.json:8:27 error: `min_server_version` is no string.'],
  ],
  [
    'older than the Apps plugin',
    { 'manifest.json': { min_server_version: '5.37.0' } },
    ['manifest.json:8:27 warning: `5.37.0` is older than 7.7.0, which the Apps plugin 1.2.2 needs.'],
  ],
  [
    'never published',
    { 'manifest.json': { min_server_version: '7.6.0' } },
    ['manifest.json:8:27 warning: `7.6.0` is older than 7.7.0, which the Apps plugin 1.2.2 needs.'],
  ],
  ['just published', { 'manifest.json': { min_server_version: '7.7.0' } }, []],
  ['beyond what is known', { 'manifest.json': { min_server_version: '99.0.0' } }, []],
  ['no object', { 'manifest.json': '[]' }, []],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(minServerVersion, edit, { kind: 'app', from: 'app-ready' })).toEqual(findings);
});

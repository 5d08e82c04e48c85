import { expect, test } from '@jest/globals';
import { deprecated as appDeprecated } from '../../../src/rules/app/deprecated.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  [
    'every app is told',
    {},
    [
      'manifest.json:2:5 notice: Mattermost deprecated the Apps framework for new installations in server 10.0, and servers from 12.0 on do not start with it.',
    ],
  ],
  ['there is no manifest', { 'manifest.json': null }, ['skipped: there is no app manifest']],
  [
    'without id',
    { 'manifest.json': { app_id: null } },
    [
      'manifest.json:1:1 notice: Mattermost deprecated the Apps framework for new installations in server 10.0, and servers from 12.0 on do not start with it.',
    ],
  ],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(appDeprecated, edit, { kind: 'app', from: 'app-ready' })).toEqual(findings);
});

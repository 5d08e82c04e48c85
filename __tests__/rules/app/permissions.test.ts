import { expect, test } from '@jest/globals';
import { permissions } from '../../../src/rules/app/permissions.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  [
    'all exist',
    {
      'manifest.json': {
        requested_permissions: [
          'user_joined_channel_notification',
          'act_as_bot',
          'act_as_user',
          'remote_oauth2',
          'remote_webhooks',
        ],
      },
    },
    [],
  ],
  ['none', { 'manifest.json': { requested_permissions: null } }, []],
  [
    'unknown',
    { 'manifest.json': { requested_permissions: ['act_as_bot', 'act_as_admin', 'act_as_usr'] } },
    [
      'manifest.json:11:9 warning: `act_as_admin` is not a permission.',
      'manifest.json:12:9 warning: `act_as_usr` is not a permission. Did you mean `act_as_user`?',
    ],
  ],
  [
    'an empty one',
    { 'manifest.json': { requested_permissions: [''] } },
    ['manifest.json:10:9 warning: `""` is not a permission.'],
  ],
  ['wrong types are another rule’s', { 'manifest.json': { requested_permissions: [1, null] } }, []],
  ['no array', { 'manifest.json': { requested_permissions: {} } }, []],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(permissions, edit, { kind: 'app', from: 'app-ready' })).toEqual(findings);
});

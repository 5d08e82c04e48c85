import { expect, test } from '@jest/globals';
import { valid } from '../../../src/rules/app/valid.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['no permissions', { 'manifest.json': { requested_permissions: null } }, []],
  [
    'remote_webhooks alone',
    { 'manifest.json': { requested_permissions: ['remote_webhooks'] } },
    ['manifest.json:10:9 error: `remote_webhooks` needs `act_as_bot`, which is not requested.'],
  ],
  [
    'remote_oauth2 alone',
    { 'manifest.json': { requested_permissions: ['remote_oauth2', 'act_as_bot'] } },
    ['manifest.json:10:9 error: `remote_oauth2` needs `act_as_user`, which is not requested.'],
  ],
  [
    'user_joined_channel_notification alone',
    { 'manifest.json': { requested_permissions: ['user_joined_channel_notification', 'act_as_user'] } },
    ['manifest.json:10:9 error: `user_joined_channel_notification` needs `act_as_bot`, which is not requested.'],
  ],
  [
    'every permission',
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
  ['an unknown permission is not refused', { 'manifest.json': { requested_permissions: ['act_as_admin'] } }, []],
  [
    'permissions of wrong types',
    { 'manifest.json': { requested_permissions: [1, null, {}] } },
    [
      'manifest.json:10:9 error: An entry of `requested_permissions` is a number, where a string is read.',
      'manifest.json:12:9 error: An entry of `requested_permissions` is an object, where a string is read.',
    ],
  ],
  [
    'permissions that are no array',
    { 'manifest.json': { requested_permissions: 'act_as_bot' } },
    ['manifest.json:9:30 error: `requested_permissions` is a string, where an array is read.'],
  ],
  ['an unknown location is not refused', { 'manifest.json': { requested_locations: ['/moon'] } }, []],
  [
    'a location of a wrong type',
    { 'manifest.json': { requested_locations: [false] } },
    ['manifest.json:13:9 error: An entry of `requested_locations` is a boolean, where a string is read.'],
  ],
  ['an unknown way to authenticate is not refused', { 'manifest.json': { remote_webhook_auth_type: 'magic' } }, []],
  ['a call as text', { 'manifest.json': { bindings: '/bindings' } }, []],
  [
    'a call of a wrong type',
    { 'manifest.json': { bindings: 5 } },
    ['manifest.json:16:17 error: `bindings` is a number, where an object or a string is read.'],
  ],
  [
    'a path of a wrong type',
    { 'manifest.json': { on_install: { path: [] } } },
    ['manifest.json:24:17 error: `path` is an array, where a string is read.'],
  ],
  [
    'expand of a wrong type',
    { 'manifest.json': { on_enable: { path: '/enabled', expand: { channel: true } } } },
    ['manifest.json:31:24 error: `channel` is a boolean, where a string is read.'],
  ],
  ['state is free', { 'manifest.json': { on_disable: { path: '/disabled', state: [1, { a: null }] } } }, []],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(valid, edit, { kind: 'app', from: 'app-ready' })).toEqual(findings);
});

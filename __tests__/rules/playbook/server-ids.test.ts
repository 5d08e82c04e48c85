import { expect, test } from '@jest/globals';
import { serverIds } from '../../../src/rules/playbook/server-ids.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['none', {}, []],
  [
    'a user',
    { 'service-outage.json': { invited_user_ids: ['k7pm3xw9sfbtugyqne5hd4ja8z'] } },
    ['service-outage.json:60:9 error: `invited_user_ids` names a user of one server.'],
  ],
  [
    'an owner',
    { 'service-outage.json': { default_owner_id: 'k7pm3xw9sfbtugyqne5hd4ja8z' } },
    ['service-outage.json:59:25 error: `default_owner_id` names a user of one server.'],
  ],
  [
    'a group',
    { 'service-outage.json': { invited_group_ids: ['k7pm3xw9sfbtugyqne5hd4ja8z', 'k7pm3xw9sfbtugyqne5hd4ja8z'] } },
    [
      'service-outage.json:60:9 error: `invited_group_ids` names a group of one server.',
      'service-outage.json:61:9 error: `invited_group_ids` names a group of one server.',
    ],
  ],
  [
    'a channel',
    {
      'service-outage.json': {
        broadcast_channel_ids: ['k7pm3xw9sfbtugyqne5hd4ja8z'],
        channel_id: 'k7pm3xw9sfbtugyqne5hd4ja8z',
      },
    },
    [
      'service-outage.json:60:9 error: `broadcast_channel_ids` names a channel of one server.',
      'service-outage.json:62:19 error: `channel_id` names a channel of one server.',
    ],
  ],
  [
    'a team',
    { 'service-outage.json': { team_id: 'k7pm3xw9sfbtugyqne5hd4ja8z' } },
    ['service-outage.json:59:16 error: `team_id` names a team of one server.'],
  ],
  [
    'a member',
    { 'service-outage.json': { members: [{ user_id: 'k7pm3xw9sfbtugyqne5hd4ja8z' }] } },
    ['service-outage.json:61:24 error: `user_id` names a user of one server.'],
  ],
  [
    'an assignee',
    {
      'service-outage.json': {
        checklists: [{ title: 'Repair', items: [{ title: 'Roll back', assignee_id: 'k7pm3xw9sfbtugyqne5hd4ja8z' }] }],
      },
    },
    ['service-outage.json:8:36 error: `assignee_id` names a user of one server.'],
  ],
  [
    'empty fields',
    { 'service-outage.json': { team_id: '', channel_id: '', invited_user_ids: [], default_owner_id: '' } },
    [],
  ],
  ['no id', { 'service-outage.json': { default_owner_id: 'nobody' } }, []],
  [
    'the users of a trigger',
    {
      'service-outage.json': {
        checklists: [
          {
            title: 'Repair',
            items: [
              {
                title: 'Roll back',
                task_actions: [
                  {
                    trigger: {
                      type: 'keywords_by_users',
                      payload: '{"keywords": ["done"], "user_ids": ["k7pm3xw9sfbtugyqne5hd4ja8z"]}',
                    },
                  },
                ],
              },
            ],
          },
        ],
      },
    },
    ['service-outage.json:12:44 error: A trigger of this task waits for a user of one server.'],
  ],
  [
    'a trigger of everybody',
    {
      'service-outage.json': {
        checklists: [
          {
            title: 'Repair',
            items: [
              {
                title: 'Roll back',
                task_actions: [
                  { trigger: { type: 'keywords_by_users', payload: '{"keywords":["done"],"user_ids":[]}' } },
                ],
              },
            ],
          },
        ],
      },
    },
    [],
  ],
  [
    'ids of properties are the file’s own',
    {
      'service-outage.json': {
        properties: [{ id: 'k7pm3xw9sfbtugyqne5hd4ja8z', name: 'Severity', type: 'text' }],
        conditions: [{ id: 'k7pm3xw9sfbtugyqne5hd4ja8z', version: 1 }],
      },
    },
    [],
  ],
  [
    'a link to a message',
    {
      'service-outage.json': {
        checklists: [
          {
            title: 'Repair',
            items: [{ title: 'Roll back', description: 'See https://chat.acme.io/ops/pl/k7pm3xw9sfbtugyqne5hd4ja8z.' }],
          },
        ],
      },
    },
    ['service-outage.json:8:36 warning: This text links to a message on one server.'],
  ],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(serverIds, edit, { kind: 'playbook', from: 'playbook-ready' })).toEqual(findings);
});

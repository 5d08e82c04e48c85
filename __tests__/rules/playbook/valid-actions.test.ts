import { expect, test } from '@jest/globals';
import { valid } from '../../../src/rules/playbook/valid.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  [
    'a webhook that is no URL',
    { 'service-outage.json': { webhook_on_creation_enabled: true, webhook_on_creation_urls: ['status.example.org'] } },
    ['service-outage.json:61:9 error: `status.example.org` is no http or https URL.'],
  ],
  ['a webhook that is not called', { 'service-outage.json': { webhook_on_creation_urls: ['status.example.org'] } }, []],
  [
    'an unknown trigger and action',
    {
      'service-outage.json': {
        checklists: [
          {
            title: 'Repair',
            items: [
              { title: 'Roll back', task_actions: [{ trigger: { type: 'moon' }, actions: [{ type: 'sing' }, null] }] },
            ],
          },
        ],
      },
    },
    [
      'service-outage.json:11:41 error: `moon` is no trigger of a task.',
      'service-outage.json:15:45 error: `sing` is no action of a task.',
      'service-outage.json:17:33 error: `""` is no action of a task.',
    ],
  ],
  [
    'a known trigger and action',
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
                    trigger: { type: 'keywords_by_users', payload: '{}' },
                    actions: [{ type: 'mark_item_as_done', payload: '{}' }],
                  },
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
    'more task actions than are taken',
    {
      'service-outage.json': {
        checklists: [
          {
            title: 'Repair',
            items: [
              {
                title: 'Roll back',
                task_actions: [
                  { trigger: 0 },
                  { trigger: 0 },
                  { trigger: 0 },
                  { trigger: 0 },
                  { trigger: 0 },
                  { trigger: 0 },
                  { trigger: 0 },
                  { trigger: 0 },
                  { trigger: 0 },
                  { trigger: 0 },
                  { trigger: 0 },
                ],
              },
            ],
          },
        ],
      },
    },
    [
      'service-outage.json:8:37 error: `task_actions` has 11 entries, more than are taken.',
      'service-outage.json:10:29 error: `""` is no trigger of a task.',
      'service-outage.json:10:40 error: `trigger` is a number, where an object is read.',
      'service-outage.json:13:29 error: `""` is no trigger of a task.',
      'service-outage.json:13:40 error: `trigger` is a number, where an object is read.',
      'service-outage.json:16:29 error: `""` is no trigger of a task.',
      'service-outage.json:16:40 error: `trigger` is a number, where an object is read.',
      'service-outage.json:19:29 error: `""` is no trigger of a task.',
      'service-outage.json:19:40 error: `trigger` is a number, where an object is read.',
      'service-outage.json:22:29 error: `""` is no trigger of a task.',
      'service-outage.json:22:40 error: `trigger` is a number, where an object is read.',
      'service-outage.json:25:29 error: `""` is no trigger of a task.',
      'service-outage.json:25:40 error: `trigger` is a number, where an object is read.',
      'service-outage.json:28:29 error: `""` is no trigger of a task.',
      'service-outage.json:28:40 error: `trigger` is a number, where an object is read.',
      'service-outage.json:31:29 error: `""` is no trigger of a task.',
      'service-outage.json:31:40 error: `trigger` is a number, where an object is read.',
      'service-outage.json:34:29 error: `""` is no trigger of a task.',
      'service-outage.json:34:40 error: `trigger` is a number, where an object is read.',
      'service-outage.json:37:29 error: `""` is no trigger of a task.',
      'service-outage.json:37:40 error: `trigger` is a number, where an object is read.',
      'service-outage.json:40:29 error: `""` is no trigger of a task.',
      'service-outage.json:40:40 error: `trigger` is a number, where an object is read.',
    ],
  ],
  ['unknown keys are ignored', { 'service-outage.json': { colour: 'red' } }, []],
  ['what older exports wrote', { 'service-outage.json': { create_channel_member_on_removed_participant: true } }, []],
  [
    'no object',
    { 'service-outage.json': '["checklists"]', 'b.json': '{"checklists": 1, "version": 1}' },
    ['b.json:1:16 error: `checklists` is a number, where an array is read.'],
  ],
  [
    'several playbooks',
    { 'other.json': '{"title": "Other", "checklists": [], "version": 3}' },
    ['other.json:1:49 error: Version `3` of the format is not supported: it is 1.'],
  ],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(valid, edit, { kind: 'playbook', from: 'playbook-ready' })).toEqual(findings);
});

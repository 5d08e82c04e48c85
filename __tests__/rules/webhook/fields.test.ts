import { expect, test } from '@jest/globals';
import type { Edit } from '../../../src/rules/rule.js';
import { fields as webhookFields } from '../../../src/rules/webhook/fields.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['all are known', {}, []],
  [
    'every field',
    {
      'failure.json':
        '{"text":"","channel":"","username":"","icon_url":"","icon_emoji":"","type":"custom_a","props":{"card":"","any":[1]},"priority":{"priority":"urgent","requested_ack":true,"persistent_notifications":true},"attachments":[{"fallback":"","color":"","pretext":"","text":"","author_name":"","author_link":"","author_icon":"","title":"","title_link":"","fields":[{"title":"","value":7,"short":"true"}],"image_url":"","thumb_url":"","footer":"","footer_icon":"","actions":[{"name":"Go"}]}]}',
    },
    [],
  ],
  [
    'the request of an outgoing webhook',
    {
      'failure.json':
        '{"channel_id":"","channel_name":"","team_domain":"","team_id":"","post_id":"","text":"","timestamp":1,"token":"","trigger_word":"","user_id":"","user_name":"","file_ids":""}',
    },
    [],
  ],
  [
    'the answer to an outgoing webhook',
    { 'failure.json': '{"text": "", "response_type": "comment", "props": {}}' },
    [],
  ],
  [
    'wrong types',
    { 'failure.json': '{"icon_url": "", "text": 1, "channel": null, "attachments": {}, "props": []}' },
    [
      'failure.json:1:26 error: `text` is of type number; Mattermost takes string.',
      'failure.json:1:61 error: `attachments` is of type object; Mattermost takes array.',
      'failure.json:1:74 error: `props` is of type array; Mattermost takes object.',
    ],
  ],
  [
    'wrong types in an attachment',
    { 'failure.json': '{"attachments": [{"title": 1, "fields": [{"short": 1}, 2]}, 3, null]}' },
    [
      'failure.json:1:28 error: `title` is of type number; Mattermost takes string.',
      'failure.json:1:52 error: `short` is of type number; Mattermost takes boolean or string.',
      'failure.json:1:56 error: `fields` is of type number; Mattermost takes object.',
      'failure.json:1:61 error: `attachments` is of type number; Mattermost takes object.',
    ],
  ],
  ['texts of another program', { 'failure.json': '{"text": {"hello": "Hello"}, "type": {}}' }, []],
  [
    'slips',
    { 'failure.json': '{"text": "", "usernam": "a", "attachments": [{"titel": "", "fields": [{"titel": ""}]}]}' },
    [
      'failure.json:1:14 warning: `usernam` is not a field that Mattermost knows here. Did you mean `username`?',
      'failure.json:1:47 warning: `titel` is not a field that Mattermost knows here.',
      'failure.json:1:72 warning: `titel` is not a field that Mattermost knows here.',
    ],
  ],
  [
    'Slack’s',
    { 'failure.json': '{"text": "", "mrkdwn": true, "attachments": [{"ts": 1, "text": ""}]}' },
    [
      'failure.json:1:14 warning: `mrkdwn` is a field of Slack that Mattermost does not support.',
      'failure.json:1:47 warning: `ts` is a field of Slack that Mattermost does not support.',
    ],
  ],
  [
    'far from any',
    { 'failure.json': '{"text": "", "username": "a", "blocks": []}' },
    ['failure.json:1:31 warning: `blocks` is not a field that Mattermost knows here.'],
  ],
  [
    'in a list of the README',
    {
      'failure.json': null,
      'README.md':
        '# Bell\n\n1. Send this:\n\n   ```json\n   {\n     "text": "Hello",\n     "user": "bell",\n     "username": 7\n   }\n   ```\n',
    },
    [
      'README.md:8:6 warning: `user` is not a field that Mattermost knows here.',
      'README.md:9:18 error: `username` is of type number; Mattermost takes string.',
    ],
  ],
  [
    'in a form',
    {
      'failure.json': null,
      'README.md': '# Bell\n\n1. Send this:\n\n   ```\n   payload={"icon_url": "", "text": 1}\n   ```\n',
    },
    ['README.md:6:37 error: `text` is of type number; Mattermost takes string.'],
  ],
  ['what does not parse is another rule’s', { 'failure.json': '{"text": 1,}' }, []],
  [
    'a file with more unknown fields is another program’s',
    { 'failure.json': '{"text": 1, "ruleName": "x", "state": "y"}' },
    [],
  ],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(webhookFields, edit, { kind: 'webhook', from: 'webhook-ready' })).toEqual(findings);
});

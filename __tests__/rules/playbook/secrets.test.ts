import { expect, test } from '@jest/globals';
import { secrets } from '../../../src/rules/playbook/secrets.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['none', {}, []],
  [
    'a live hook URL, not shown',
    {
      'service-outage.json': {
        checklists: [
          {
            title: 'Repair',
            items: [
              { title: 'Roll back', command: '/http post https://chat.acme.io/hooks/k7pm3xw9sfbtugyqne5hd4ja8z' },
            ],
          },
        ],
      },
    },
    ['service-outage.json:8:32 error: This holds the URL of a webhook of `chat.acme.io`; its value is not shown here.'],
  ],
  [
    'a token, not shown',
    {
      'service-outage.json': {
        checklists: [
          {
            title: 'Repair',
            items: [
              {
                title: 'Roll back',
                description: 'curl -H "Authorization: Bearer k7pm3xw9sfbtugyqne5hd4ja8z" https://chat.acme.io',
              },
            ],
          },
        ],
      },
    },
    ['service-outage.json:8:36 error: This holds a token of Mattermost; its value is not shown here.'],
  ],
  [
    'a webhook of the playbook',
    { 'service-outage.json': { webhook_on_creation_urls: ['https://status.example.org/started'] } },
    ['service-outage.json:60:9 warning: Every run, on whatever server, would be reported to the host of this webhook.'],
  ],
  [
    'a webhook of the playbook that is a secret',
    {
      'service-outage.json': {
        webhook_on_status_update_urls: ['https://chat.acme.io/hooks/k7pm3xw9sfbtugyqne5hd4ja8z'],
      },
    },
    ['service-outage.json:60:9 error: This holds the URL of a webhook of `chat.acme.io`; its value is not shown here.'],
  ],
  [
    'a placeholder',
    {
      'service-outage.json': {
        checklists: [
          {
            title: 'Repair',
            items: [{ title: 'Roll back', description: 'POST https://chat.acme.io/hooks/xxx-generatedkey-xxx' }],
          },
        ],
      },
    },
    [],
  ],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(secrets, edit, { kind: 'playbook', from: 'playbook-ready' })).toEqual(findings);
});

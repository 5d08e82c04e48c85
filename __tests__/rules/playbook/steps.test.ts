import { expect, test } from '@jest/globals';
import { steps as playbookSteps } from '../../../src/rules/playbook/steps.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['there are', {}, []],
  [
    'no lists',
    { 'service-outage.json': { checklists: [] } },
    ['service-outage.json:2:19 error: The playbook has no steps.'],
  ],
  [
    'no key',
    { 'service-outage.json': '{"title": "Outage", "version": 1, "Checklists": null}' },
    ['service-outage.json:1:49 error: The playbook has no steps.'],
  ],
  [
    'an empty list beside another',
    {
      'service-outage.json': {
        checklists: [
          { title: 'Repair', items: [{ title: 'Roll back' }] },
          { title: 'Learn', items: [] },
        ],
      },
    },
    ['service-outage.json:13:22 warning: The list `Learn` has no steps.'],
  ],
  [
    'nothing but empty lists',
    { 'service-outage.json': { checklists: [{ title: 'Repair', items: [] }, null] } },
    ['service-outage.json:2:19 error: The playbook has no steps.'],
  ],
  [
    'a list without title',
    { 'service-outage.json': { checklists: [{ items: [{ title: 'Roll back' }] }] } },
    ['service-outage.json:3:9 warning: This list of steps has no `title`.'],
  ],
  [
    'steps without title',
    {
      'service-outage.json': {
        checklists: [{ title: 'Repair', items: [{ title: 'Roll back' }, {}, { title: ' ' }, null] }],
      },
    },
    [
      'service-outage.json:9:17 error: This step is empty: it has no `title`.',
      'service-outage.json:11:30 error: This step is empty: it has no `title`.',
      'service-outage.json:13:17 error: This step is empty: it has no `title`.',
    ],
  ],
  [
    'a step that nobody wrote',
    { 'service-outage.json': { checklists: [{ title: 'Repair', items: [{ title: 'Untitled task' }] }] } },
    ['service-outage.json:7:30 warning: `Untitled task` is the placeholder that Mattermost puts into a new step.'],
  ],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(playbookSteps, edit, { kind: 'playbook', from: 'playbook-ready' })).toEqual(findings);
});

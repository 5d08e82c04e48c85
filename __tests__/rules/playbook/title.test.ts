import { expect, test } from '@jest/globals';
import { title as playbookTitle } from '../../../src/rules/playbook/title.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['both are there', {}, []],
  [
    'no title',
    { 'service-outage.json': { title: null } },
    ['service-outage.json:1:1 error: The playbook has no `title`.'],
  ],
  [
    'a blank title',
    { 'service-outage.json': { title: ' ' } },
    ['service-outage.json:57:14 error: The playbook has no `title`.'],
  ],
  [
    'the title of a new playbook',
    { 'service-outage.json': { title: 'Untitled playbook' } },
    ['service-outage.json:57:14 warning: `Untitled playbook` is the default title of a new playbook.'],
  ],
  [
    'no description',
    { 'service-outage.json': { description: null } },
    ['service-outage.json:1:1 warning: The playbook has no `description`.'],
  ],
  [
    'the description of a new playbook',
    {
      'service-outage.json': {
        description: "Customize this playbook's description to give an overview of when and how this playbook is run.",
      },
    },
    ['service-outage.json:43:20 warning: The description is the default of a new playbook.'],
  ],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(playbookTitle, edit, { kind: 'playbook', from: 'playbook-ready' })).toEqual(findings);
});

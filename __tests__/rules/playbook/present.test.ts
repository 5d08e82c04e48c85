import { expect, test } from '@jest/globals';
import { present } from '../../../src/rules/playbook/present.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['there is one', {}, []],
  [
    'there is none',
    { 'service-outage.json': null },
    ['error: There is no JSON file with `checklists` here, nor in a folder here.'],
  ],
  [
    'it may lie in a folder',
    { 'service-outage.json': null, 'playbooks/outage.json': '{"title": "Outage", "checklists": [], "version": 1}' },
    [],
  ],
  [
    'some other JSON',
    { 'service-outage.json': '{"title": "Outage"}' },
    ['error: There is no JSON file with `checklists` here, nor in a folder here.'],
  ],
  [
    'only a word of it',
    { 'service-outage.json': '{"about": "\\"checklists\\""}' },
    ['error: There is no JSON file with `checklists` here, nor in a folder here.'],
  ],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(present, edit, { kind: 'playbook', from: 'playbook-ready' })).toEqual(findings);
});

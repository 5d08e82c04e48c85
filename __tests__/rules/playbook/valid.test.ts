import { expect, test } from '@jest/globals';
import { valid } from '../../../src/rules/playbook/valid.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['all is right', {}, []],
  [
    'no version',
    { 'service-outage.json': { version: null } },
    ['service-outage.json:1:1 error: The playbook has no `version`.'],
  ],
  [
    'another version',
    { 'service-outage.json': { version: 2 } },
    ['service-outage.json:58:16 error: Version `2` of the format is not supported: it is 1.'],
  ],
  [
    'a version of a wrong type',
    { 'service-outage.json': { version: '1' } },
    ['service-outage.json:58:16 error: `version` is a string, where an integer is read.'],
  ],
  [
    'an id',
    { 'service-outage.json': { id: 'k7pm3xw9sfbtugyqne5hd4ja8z' } },
    ['service-outage.json:59:11 error: An import must have no `id`.'],
  ],
  ['an empty id', { 'service-outage.json': { id: '' } }, []],
  [
    'checklists of a wrong type',
    { 'service-outage.json': { checklists: {} } },
    ['service-outage.json:2:19 error: `checklists` is an object, where an array is read.'],
  ],
  [
    'a list of a wrong type',
    { 'service-outage.json': { checklists: ['Repair'] } },
    ['service-outage.json:3:9 error: An entry of `checklists` is a string, where an object is read.'],
  ],
  ['a list that is null', { 'service-outage.json': { checklists: [null] } }, []],
  [
    'a step of a wrong type',
    { 'service-outage.json': { checklists: [{ title: 'Repair', items: [7] }] } },
    ['service-outage.json:6:17 error: An entry of `items` is a number, where an object is read.'],
  ],
  [
    'a due date of a wrong type',
    {
      'service-outage.json': {
        checklists: [{ title: 'Repair', items: [{ title: 'Roll back', due_date: 'tomorrow' }] }],
      },
    },
    ['service-outage.json:8:33 error: `due_date` is a string, where an integer is read.'],
  ],
  [
    'a long category',
    { 'service-outage.json': { categorize_channel_enabled: true, category_name: 'Outages of our services' } },
    ['service-outage.json:60:22 error: `Outages of our services` has 23 bytes; a `category_name` has at most 22.'],
  ],
  ['a long category that is not used', { 'service-outage.json': { category_name: 'Outages of our services' } }, []],
  [
    '22 bytes',
    { 'service-outage.json': { categorize_channel_enabled: true, category_name: 'Outages of the service' } },
    [],
  ],
  [
    'a channel name of what is no property',
    {
      'service-outage.json': {
        channel_name_template: '{SEQ} { owner } {Severity} {Region}',
        properties: [{ name: 'severity' }],
      },
    },
    [
      'service-outage.json:59:30 error: `{Region}` in `channel_name_template` is no property of the playbook: import refuses it.',
    ],
  ],
  [
    'a blank channel name',
    { 'service-outage.json': { channel_name_template: '  ' } },
    ['service-outage.json:59:30 error: `channel_name_template` is blank.'],
  ],
  [
    'a long channel name',
    {
      'service-outage.json': {
        channel_name_template:
          'x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x ',
      },
    },
    ['service-outage.json:59:30 error: `channel_name_template` has more than 1024 characters.'],
  ],
  [
    'an unknown channel mode',
    { 'service-outage.json': { channel_mode: 'new' } },
    [
      'service-outage.json:59:21 error: `new` is no `channel_mode`: it is one of `create_new_channel`, `link_existing_channel`.',
    ],
  ],
  [
    'two modes that exclude each other',
    { 'service-outage.json': { new_channel_only: true, channel_mode: 'link_existing_channel' } },
    [
      'service-outage.json:59:25 error: `new_channel_only` does not go with the `channel_mode` `link_existing_channel`.',
    ],
  ],
  [
    'two modes that go together',
    { 'service-outage.json': { new_channel_only: true, channel_mode: 'create_new_channel' } },
    [],
  ],
  ['a prefix', { 'service-outage.json': { run_number_prefix: ' -OUT-2026- ' } }, []],
  [
    'a prefix with a space',
    { 'service-outage.json': { run_number_prefix: 'OUT 26' } },
    ['service-outage.json:59:26 error: `OUT 26` has a character that is no letter, digit or hyphen.'],
  ],
  [
    'a long prefix',
    { 'service-outage.json': { run_number_prefix: 'OOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOO' } },
    ['service-outage.json:59:26 error: `OOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOO` has more than 32 characters.'],
  ],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(valid, edit, { kind: 'playbook', from: 'playbook-ready' })).toEqual(findings);
});

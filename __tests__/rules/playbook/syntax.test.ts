import { expect, test } from '@jest/globals';
import { syntax } from '../../../src/rules/playbook/syntax.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['it parses', {}, []],
  [
    'a trailing comma',
    { 'service-outage.json': ['"version": 1', '"version": 1,'] },
    [
      'service-outage.json:59:1 error: The playbook does not parse: a key in double quotes is expected here (a trailing comma before `}` is not allowed).',
    ],
  ],
  [
    'a byte order mark',
    { 'service-outage.json': '﻿{"title": "Outage", "checklists": [], "version": 1}' },
    [
      'service-outage.json:1:1 error: The playbook does not parse: this is not JSON (strings need double quotes; a byte order mark or a bare word cannot stand here).',
    ],
  ],
  [
    'cut off',
    { 'service-outage.json': '{"title": "Outage", "checklists": [' },
    ['service-outage.json:1:36 error: The playbook does not parse: the closing `]` is missing.'],
  ],
  [
    'text after the end is not read',
    { 'service-outage.json': '{"title": "Outage", "checklists": [], "version": 1} and more' },
    [],
  ],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(syntax, edit, { kind: 'playbook', from: 'playbook-ready' })).toEqual(findings);
});

import { expect, test } from '@jest/globals';
import { syntax } from '../../../src/rules/app/syntax.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['it parses', {}, []],
  ['there is none', { 'manifest.json': null }, []],
  [
    'a trailing comma',
    { 'manifest.json': ['"use_jwt": true', '"use_jwt": true,'] },
    [
      'manifest.json:27:5 error: The manifest does not parse: a key in double quotes is expected here (a trailing comma before `}` is not allowed).',
    ],
  ],
  [
    'a comment',
    { 'manifest.json': ['"version"', '// the release\n    "version"'] },
    ['manifest.json:3:5 error: The manifest does not parse: comments are not allowed.'],
  ],
  [
    'a byte order mark',
    { 'manifest.json': '﻿{"app_id": "oncall"}' },
    [
      'manifest.json:1:1 error: The manifest does not parse: this is not JSON (strings need double quotes; a byte order mark or a bare word cannot stand here).',
    ],
  ],
  ['empty', { 'manifest.json': '' }, ['manifest.json:1:1 error: The manifest does not parse: the file is empty.']],
  [
    'text after the end',
    { 'manifest.json': '{"app_id": "oncall"}\n{"app_id": "oncall"}\n' },
    ['manifest.json:2:1 error: The manifest has ended before this: nothing may follow it.'],
  ],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(syntax, edit, { kind: 'app', from: 'app-ready' })).toEqual(findings);
});

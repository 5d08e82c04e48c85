import { expect, test } from '@jest/globals';
import { valid } from '../../../src/rules/app/valid.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['all is right', {}, []],
  [
    'no object',
    { 'manifest.json': '[]' },
    ['manifest.json:1:1 error: The manifest is an array, where an object is read.'],
  ],
  ['null', { 'manifest.json': 'null' }, ['manifest.json:1:1 error: The manifest is `null`, where an object is read.']],
  [
    'an empty object',
    { 'manifest.json': '{}' },
    [
      'manifest.json:1:1 error: The manifest has no `app_id`.',
      'manifest.json:1:1 error: The manifest has no `homepage_url`.',
      'manifest.json:1:1 error: The manifest has no `display_name`.',
      'manifest.json:1:1 error: The manifest has no deployment: none of `http`, `aws_lambda`, `open_faas`, `plugin`.',
    ],
  ],
  ['no app_id', { 'manifest.json': { app_id: null } }, ['manifest.json:1:1 error: The manifest has no `app_id`.']],
  ['an empty app_id', { 'manifest.json': { app_id: '' } }, ['manifest.json:2:15 error: `app_id` is empty.']],
  [
    'two bytes',
    { 'manifest.json': { app_id: 'ab' } },
    ['manifest.json:2:15 error: `ab` has 2 bytes; an `app_id` has 3 to 32.'],
  ],
  ['three bytes', { 'manifest.json': { app_id: 'abc' } }, []],
  ['32 bytes', { 'manifest.json': { app_id: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' } }, []],
  [
    '33 bytes',
    { 'manifest.json': { app_id: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' } },
    ['manifest.json:2:15 error: `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa` has 33 bytes; an `app_id` has 3 to 32.'],
  ],
  [
    'bytes, not characters',
    { 'manifest.json': { app_id: 'ééééééééééééééééé' } },
    ['manifest.json:2:15 error: `ééééééééééééééééé` has 34 bytes; an `app_id` has 3 to 32.'],
  ],
  ['letters and numbers of any script', { 'manifest.json': { app_id: 'été-٣_日.Ⅷ' } }, []],
  [
    'a space',
    { 'manifest.json': { app_id: 'on call' } },
    ['manifest.json:2:15 error: `on call` has a character that an `app_id` cannot have: ` `.'],
  ],
  [
    'a slash',
    { 'manifest.json': { app_id: 'on/call' } },
    ['manifest.json:2:15 error: `on/call` has a character that an `app_id` cannot have: `/`.'],
  ],
  [
    'app_id of a wrong type',
    { 'manifest.json': { app_id: 7 } },
    ['manifest.json:2:15 error: `app_id` is a number, where a string is read.'],
  ],
  ['keys in any case', { 'manifest.json': ['"app_id"', '"App_Id"'] }, []],
  ['no version', { 'manifest.json': { version: null } }, []],
  ['an empty version', { 'manifest.json': { version: '' } }, []],
  ['ten bytes', { 'manifest.json': { version: 'v00_00_000' } }, []],
  [
    'eleven bytes',
    { 'manifest.json': { version: '10.20.30-rc' } },
    ['manifest.json:3:16 error: `10.20.30-rc` has 11 bytes; a `version` has at most 10.'],
  ],
  [
    'a plus',
    { 'manifest.json': { version: '1.0.0+1' } },
    ['manifest.json:3:16 error: `1.0.0+1` has a character that a `version` cannot have: `+`.'],
  ],
  [
    'version of a wrong type',
    { 'manifest.json': { version: 1.3 } },
    ['manifest.json:3:16 error: `version` is a number, where a string is read.'],
  ],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(valid, edit, { kind: 'app', from: 'app-ready' })).toEqual(findings);
});

test('every app of the contribution is judged', async () => {
  const other = { 'other/manifest.json': '{"app_id": "a!", "homepage_url": "https://example.org/a", "http": {}}' };
  expect(await findingsOf(valid, other, { kind: 'app', from: 'app-ready' })).toEqual([
    'other/manifest.json:1:1 error: The manifest has no `display_name`.',
    'other/manifest.json:1:12 error: `a!` has 2 bytes; an `app_id` has 3 to 32.',
    'other/manifest.json:1:12 error: `a!` has a character that an `app_id` cannot have: `!`.',
    'other/manifest.json:1:67 error: `http` has no `root_url`.',
  ]);
});

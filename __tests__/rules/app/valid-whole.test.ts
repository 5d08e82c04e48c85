import { expect, test } from '@jest/globals';
import { valid } from '../../../src/rules/app/valid.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  [
    'every field of a wrong type',
    {
      'manifest.json':
        '{"app_id":1,"version":1,"homepage_url":1,"display_name":1,"description":1,"icon":1,"requested_permissions":1,"requested_locations":1,"remote_webhook_auth_type":1,"bindings":1,"on_install":1,"http":1,"aws_lambda":1,"open_faas":1,"plugin":1,"SchemaVersion":1}',
    },
    [
      'manifest.json:1:11 error: `app_id` is a number, where a string is read.',
      'manifest.json:1:23 error: `version` is a number, where a string is read.',
      'manifest.json:1:40 error: `homepage_url` is a number, where a string is read.',
      'manifest.json:1:57 error: `display_name` is a number, where a string is read.',
      'manifest.json:1:73 error: `description` is a number, where a string is read.',
      'manifest.json:1:82 error: `icon` is a number, where a string is read.',
      'manifest.json:1:108 error: `requested_permissions` is a number, where an array is read.',
      'manifest.json:1:132 error: `requested_locations` is a number, where an array is read.',
      'manifest.json:1:161 error: `remote_webhook_auth_type` is a number, where a string is read.',
      'manifest.json:1:174 error: `bindings` is a number, where an object or a string is read.',
      'manifest.json:1:189 error: `on_install` is a number, where an object or a string is read.',
      'manifest.json:1:198 error: `http` is a number, where an object is read.',
      'manifest.json:1:213 error: `aws_lambda` is a number, where an object is read.',
      'manifest.json:1:227 error: `open_faas` is a number, where an object is read.',
      'manifest.json:1:238 error: `plugin` is a number, where an object is read.',
      'manifest.json:1:256 error: `SchemaVersion` is a number, where a string is read.',
    ],
  ],
  ['the last of two keys wins', { 'manifest.json': ['"version": "1.3.0"', '"version": "!", "version": "1.3.0"'] }, []],
  [
    'a wrong type in the first of two keys',
    { 'manifest.json': ['"version": "1.3.0"', '"version": 1, "version": "1.3.0"'] },
    ['manifest.json:3:16 error: `version` is a number, where a string is read.'],
  ],
  [
    'hostile text',
    { 'manifest.json': { app_id: '`\n::error::‮<img>' } },
    ["manifest.json:2:15 error: `'\\x0a::error::\\u{202e}<img>` has a character that an `app_id` cannot have: `'`."],
  ],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(valid, edit, { kind: 'app', from: 'app-ready' })).toEqual(findings);
});

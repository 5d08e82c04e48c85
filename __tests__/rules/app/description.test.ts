import { expect, test } from '@jest/globals';
import { description as appDescription } from '../../../src/rules/app/description.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['there is one', {}, []],
  [
    'there is none',
    { 'manifest.json': { description: null } },
    ['manifest.json:1:1 warning: The manifest has no `description`.'],
  ],
  [
    'blank',
    { 'manifest.json': { description: '  ' } },
    ['manifest.json:6:20 warning: The manifest has no `description`.'],
  ],
  ['no object', { 'manifest.json': '[]' }, []],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(appDescription, edit, { kind: 'app', from: 'app-ready' })).toEqual(findings);
});

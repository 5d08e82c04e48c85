import { expect, test } from '@jest/globals';
import { present } from '../../../src/rules/app/present.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['there is one', {}, []],
  ['there is none', { 'manifest.json': null }, ['error: There is no `manifest.json` here.']],
  ['it may lie beside the sources', { 'manifest.json': null, 'src/manifest.json': '{"app_id": "oncall"}' }, []],
  [
    'the one with an app_id is taken',
    { 'manifest.json': '{"name": "page"}', 'src/manifest.json': '{"app_id": "oncall"}' },
    [],
  ],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(present, edit, { kind: 'app', from: 'app-ready' })).toEqual(findings);
});

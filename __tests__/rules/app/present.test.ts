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
  [
    'code serves it',
    { 'manifest.json': null, 'src/manifest.ts': "export const manifest = {app_id: 'oncall'};\n" },
    ['skipped: the manifest seems to be served by code, which is not read: src/manifest.ts'],
  ],
  [
    'code serves it, and the file of the name is a web page’s',
    { 'manifest.json': '{"name": "page"}', 'main.go': 'package main\n\nvar m = apps.Manifest{AppID: "oncall"}\n' },
    ['skipped: the manifest seems to be served by code, which is not read: main.go'],
  ],
  [
    'only documentation speaks of it',
    { 'manifest.json': null, 'docs/app.md': 'Choose an `app_id`.\n' },
    ['error: There is no `manifest.json` here.'],
  ],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(present, edit, { kind: 'app', from: 'app-ready' })).toEqual(findings);
});

import { expect, test } from '@jest/globals';
import { version as appVersion } from '../../../src/rules/app/version.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['released', {}, []],
  ['in the other form', { 'manifest.json': { version: 'v01_02_003' } }, []],
  ['none', { 'manifest.json': { version: null } }, ['manifest.json:1:1 warning: The manifest has no `version`.']],
  [
    'below 1.0',
    { 'manifest.json': { version: '0.9.0' } },
    ['manifest.json:3:16 warning: `0.9.0` is below 1.0: it can be listed as Beta only.'],
  ],
  [
    'below 1.0 in the other form',
    { 'manifest.json': { version: 'v00_09_000' } },
    ['manifest.json:3:16 warning: `v00_09_000` is below 1.0: it can be listed as Beta only.'],
  ],
  [
    'a pre-release',
    { 'manifest.json': { version: '1.0.0-rc1' } },
    ['manifest.json:3:16 warning: `1.0.0-rc1` is a pre-release: it can be listed as Beta only.'],
  ],
  ['two digits', { 'manifest.json': { version: '10.0' } }, []],
  ['a date', { 'manifest.json': { version: '2026.10' } }, []],
  ['a word', { 'manifest.json': { version: 'release' } }, []],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(appVersion, edit, { kind: 'app', from: 'app-ready' })).toEqual(findings);
});

import { expect, test } from '@jest/globals';
import { unknownKey } from '../../../src/rules/app/unknown-key.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['all are known', {}, []],
  [
    'a slip',
    { 'manifest.json': { requested_permission: [] } },
    [
      'manifest.json:28:5 warning: Unknown key `requested_permission` in the manifest. Did you mean `requested_permissions`?',
    ],
  ],
  [
    'a slip in a call',
    { 'manifest.json': { bindings: { paht: '/bindings' } } },
    ['manifest.json:22:9 warning: Unknown key `paht` in `bindings`.'],
  ],
  [
    'a slip in a deployment',
    { 'manifest.json': { http: { rooturl: 'x' } } },
    ['manifest.json:27:9 warning: Unknown key `rooturl` in `http`. Did you mean `root_url`?'],
  ],
  [
    'an unknown level',
    { 'manifest.json': { on_install: { path: '/installed', expand: { team_name: 'all' } } } },
    ['manifest.json:26:13 warning: Unknown key `team_name` in `expand`.'],
  ],
  [
    'manifests before 1.0',
    { 'manifest.json': { app_type: 'http', root_url: 'https://oncall.example.org' } },
    [
      'manifest.json:28:5 warning: `app_type` is no longer read: it belongs to manifests before 1.0.',
      'manifest.json:29:5 warning: `root_url` is no longer read: it belongs to manifests before 1.0.',
    ],
  ],
  ['state is free', { 'manifest.json': { on_install: { path: '/installed', state: { anything: 1 } } } }, []],
  [
    'far from any',
    { 'manifest.json': { colour: 'blue' } },
    ['manifest.json:28:5 warning: Unknown key `colour` in the manifest.'],
  ],
  ['no object', { 'manifest.json': '[]' }, []],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(unknownKey, edit, { kind: 'app', from: 'app-ready' })).toEqual(findings);
});

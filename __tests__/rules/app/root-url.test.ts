import { expect, test } from '@jest/globals';
import { rootUrl } from '../../../src/rules/app/root-url.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['https', {}, []],
  [
    'http',
    { 'manifest.json': { http: { root_url: 'http://oncall.example.org:4000' } } },
    ['manifest.json:25:21 warning: `http://oncall.example.org:4000` is not encrypted.'],
  ],
  [
    'the developer’s machine',
    { 'manifest.json': { http: { root_url: 'https://localhost:4000' } } },
    ['manifest.json:25:21 warning: `https://localhost:4000` leads to the machine that Mattermost runs on.'],
  ],
  [
    'the same by number',
    { 'manifest.json': { http: { root_url: 'http://127.0.0.1' } } },
    ['manifest.json:25:21 warning: `http://127.0.0.1` leads to the machine that Mattermost runs on.'],
  ],
  [
    'the same in version 6',
    { 'manifest.json': { http: { root_url: 'http://[::1]:4000' } } },
    ['manifest.json:25:21 warning: `http://[::1]:4000` leads to the machine that Mattermost runs on.'],
  ],
  ['no http app', { 'manifest.json': { http: null } }, []],
  ['no URL is another rule’s', { 'manifest.json': { http: { root_url: 'oncall' } } }, []],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(rootUrl, edit, { kind: 'app', from: 'app-ready' })).toEqual(findings);
});

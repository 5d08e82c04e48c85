import { expect, test } from '@jest/globals';
import { webhookAuth } from '../../../src/rules/app/webhook-auth.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['none is named', {}, []],
  ['none', { 'manifest.json': { remote_webhook_auth_type: 'none' } }, []],
  ['secret', { 'manifest.json': { remote_webhook_auth_type: 'secret' } }, []],
  [
    'never implemented',
    { 'manifest.json': { remote_webhook_auth_type: 'jwt' } },
    ['manifest.json:28:33 warning: `jwt` is not implemented in the Apps plugin.'],
  ],
  [
    'unknown',
    { 'manifest.json': { remote_webhook_auth_type: 'basic' } },
    ['manifest.json:28:33 warning: `basic` is no way to authenticate webhooks.'],
  ],
  ['a wrong type is another rule’s', { 'manifest.json': { remote_webhook_auth_type: 1 } }, []],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(webhookAuth, edit, { kind: 'app', from: 'app-ready' })).toEqual(findings);
});

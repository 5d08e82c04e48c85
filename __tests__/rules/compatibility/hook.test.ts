import { expect, test } from '@jest/globals';
import { hook } from '../../../src/rules/compatibility/hook.js';
import { go, judged } from '../../support/go.js';

test('a hook of 12.0', async () => {
  expect((await judged(hook, go('func (p *Plugin) OnLicenseChanged(a, b *model.License) {}'), '11.11.0')).at(1)).toBe(
    'server/plugin.go:7:18 warning: The hook `OnLicenseChanged` needs server 12.0; `min_server_version` is 11.11.0.',
  );
});

test.each([
  [
    '11.9.0',
    [
      'plugin.json:1:50 warning: `MessagesWillBeConsumed` (server/plugin.go:7) needs 11.10.0; the manifest allows 11.9.0.',
      'server/plugin.go:7:18 warning: `min_server_version` is 11.9.0, but servers before 11.10 call the hook `MessagesWillBeConsumed` only where an administrator has set a feature flag for it.',
    ],
  ],
  ['11.10.0', []],
])('a hook that needed a feature flag, with minimum %s', async (minimum, expected) => {
  const files = go('func (p *Plugin) MessagesWillBeConsumed(posts []*model.Post) []*model.Post { return posts }');
  expect(await judged(hook, files, minimum)).toEqual(expected);
});

import { expect, test } from '@jest/globals';
import { api } from '../../../src/rules/compatibility/api.js';
import { wrapper } from '../../../src/rules/compatibility/wrapper.js';
import { calls, judged } from '../../support/go.js';

test.each([
  ['11.6.0', 'error'],
  ['11.9.0', 'warning'],
  ['11.11.0', 'warning'],
])('a method that patches got is no certain error from the first of them on: %s', async (minimum, severity) => {
  expect((await judged(api, calls('API.HasPermissionToFileAction(a, b, c)'), minimum)).at(1)).toBe(
    `server/plugin.go:7:24 ${severity}: \`API.HasPermissionToFileAction\` needs server 12.0, or a patched older release (11.7.12, 11.9.3, 11.10.3, 11.11.1); \`min_server_version\` is ${minimum}.`,
  );
});

test.each([
  ['API.HasPermissionToFileAction(a, b, c)', '12.0.0'],
  ['API.CreatePropertyFieldOptions(a, b, c)', '12.0.0'],
  ['client.Property.DeletePropertyFieldOptions(a, b, c)', '12.0.0'],
])('%s is known with minimum %s', async (call, minimum) => {
  expect(await judged(api, calls(call), minimum)).toEqual([]);
  expect(await judged(wrapper, calls(call), minimum)).toEqual([]);
});

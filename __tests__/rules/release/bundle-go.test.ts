import { expect, test } from '@jest/globals';
import { bundleGo } from '../../../src/rules/release/bundle-go.js';
import type { BundleEdit } from '../../../src/rules/rule.js';
import { builtBundle } from '../../support/bundle.js';
import { findingsOf } from '../../support/contribution.js';

const NAME = 'the bundle `org.example.weather-2.4.1.tar.gz`';

const OLD: BundleEdit = {};

test.each([
  ['10.11.0', []],
  ['10.7.0', []],
  [
    '10.6.0',
    [
      `plugin.json:10:27 error: \`server/dist/plugin-linux-amd64\` in ${NAME} was built with Go 1.24.9, which needs server 10.7, and \`min_server_version\` is 10.6.0.`,
    ],
  ],
])('with the minimum %s', async (minimum, lines) => {
  const edit = { 'plugin.json': ['"10.11.0"', `"${minimum}"`] } as const;
  expect(await findingsOf(bundleGo, edit, { bundles: [builtBundle(OLD)] })).toEqual(lines);
});

test('a Go that works nowhere', async () => {
  const bundles = [builtBundle({ 'server/dist/plugin-linux-amd64': { program: 'linux-amd64', go: '1.22.1' } })];
  expect(await findingsOf(bundleGo, {}, { bundles })).toEqual([
    `plugin.json:11:15 error: \`server/dist/plugin-linux-amd64\` in ${NAME} was built with Go 1.22.1, and works on no server.`,
  ]);
});

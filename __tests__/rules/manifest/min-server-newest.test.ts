import { expect, test } from '@jest/globals';
import { minServerNewest } from '../../../src/rules/manifest/min-server-newest.js';
import { findingsOf } from '../../support/contribution.js';

const NEWER = 'is newer than the newest release known here, 12.0 (2026-10-16).';

test.each([
  ['12.1.0', `notice: \`12.1.0\` ${NEWER}`],
  ['13.0.1', `notice: \`13.0.1\` ${NEWER}`],
])('%s', async (value, line) => {
  expect(await findingsOf(minServerNewest, { 'plugin.json': { min_server_version: value } })).toEqual([
    `plugin.json:10:27 ${line}`,
  ]);
});

test.each(['10.11.0', '7.6.0', '12', 'v99.0.0', ''])('%j is not newer, or no version', async (value) => {
  expect(await findingsOf(minServerNewest, { 'plugin.json': { min_server_version: value } })).toEqual([]);
});

test('what is no text is told of by manifest/valid', async () => {
  expect(await findingsOf(minServerNewest, { 'plugin.json': { min_server_version: 99 } })).toEqual([]);
});

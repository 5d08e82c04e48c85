import { expect, test } from '@jest/globals';
import { minServerPatch } from '../../../src/rules/manifest/min-server-patch.js';
import { findingsOf } from '../../support/contribution.js';

test.each([
  ['10.11.1', 'notice: `10.11.1` is a patch release, which excludes server 10.11.0.'],
  ['10.11.7', 'notice: `10.11.7` is a patch release, which excludes servers 10.11.0 to 10.11.6.'],
  ['11.10.2', 'notice: `11.10.2` is a patch release, which excludes servers 11.10.0 to 11.10.1.'],
])('%s', async (value, line) => {
  expect(await findingsOf(minServerPatch, { 'plugin.json': { min_server_version: value } })).toEqual([
    `plugin.json:10:27 ${line}`,
  ]);
});

test.each(['10.11.0', '5.5.9', '7.6.1', '99.0.1', '10.11', ''])('%j names no patch that matters', async (value) => {
  expect(await findingsOf(minServerPatch, { 'plugin.json': { min_server_version: value } })).toEqual([]);
});

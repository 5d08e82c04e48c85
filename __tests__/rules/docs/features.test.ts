import { expect, test } from '@jest/globals';
import { features } from '../../../src/rules/docs/features.js';
import { findingsOf } from '../../support/contribution.js';

test('features are not listed', async () => {
  expect(await findingsOf(features, { 'README.md': ['## Features', '## News'] })).toEqual([
    'README.md:1:1 notice: `README.md` has no section on its features and links to none.',
  ]);
  expect(await findingsOf(features, { 'README.md': '# Weather\n\nTells the weather.\n' })).toEqual([
    'README.md:1:1 warning: `README.md` has no section on its features and links to none.',
  ]);
  expect(await findingsOf(features, { 'README.md': '# Weather\n\nIt\n- rains\n- snows\n- hails\n' })).toEqual([]);
});

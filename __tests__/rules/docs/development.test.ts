import { expect, test } from '@jest/globals';
import { development } from '../../../src/rules/docs/development.js';
import { findingsOf } from '../../support/contribution.js';

test('development is explained in CONTRIBUTING or not at all', async () => {
  expect(await findingsOf(development, { 'README.md': ['## Development', '## Behind it'] })).toEqual([]);
  expect(await findingsOf(development, { 'README.md': '# Weather\n\nTells it.\n', 'CONTRIBUTING.md': null })).toEqual([
    'README.md:1:1 warning: `README.md` has no section on building and changing it and links to none.',
  ]);
});

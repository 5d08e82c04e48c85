import { expect, test } from '@jest/globals';
import { troubleshooting } from '../../../src/rules/docs/troubleshooting.js';
import { findingsOf } from '../../harness.js';

test('nothing helps when something does not work', async () => {
  expect(await findingsOf(troubleshooting, { 'README.md': '# Weather\n\nTells it.\n' })).toEqual([
    'README.md:1:1 notice: `README.md` has no section on troubleshooting or help, and links to none.',
  ]);
  expect(await findingsOf(troubleshooting, { 'README.md': '# Weather\n\n## How do I stop the rain?\n' })).toEqual([]);
});

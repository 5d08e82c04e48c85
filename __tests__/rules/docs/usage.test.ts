import { expect, test } from '@jest/globals';
import { usage } from '../../../src/rules/docs/usage.js';
import { findingsOf } from '../../support/contribution.js';

test('nothing tells how to use it', async () => {
  expect(await findingsOf(usage, { 'README.md': '# Weather\n\nTells the weather.\n' })).toEqual([
    'README.md:1:1 error: `README.md` has no section on using it, and links to none.',
  ]);
  expect(await findingsOf(usage, { 'README.md': '# Weather\n\nRun `/weather`.\n' })).toEqual([
    'README.md:3:1 warning: `README.md` has no section on using it; it only mentions `Run` here.',
  ]);
  expect(
    await findingsOf(usage, { 'README.md': '# Weather\n\n`/weather`, `/weather set`, `/weather clear`\n' }),
  ).toEqual([]);
});

import { expect, test } from '@jest/globals';
import { betaClaim } from '../../../src/rules/docs/beta-claim.js';
import { findingsOf } from '../../support/contribution.js';

test('the README calls a released plugin beta', async () => {
  expect(await findingsOf(betaClaim, { 'README.md': ['# Weather for Mattermost', '# Weather (BETA)'] })).toEqual([
    'README.md:1:12 warning: The README says `BETA`, while the version is 2.4.1.',
  ]);
  expect(
    await findingsOf(betaClaim, {
      'README.md': ['Forecasts and storm', 'This plugin is in beta. Forecasts and storm'],
    }),
  ).toEqual(['README.md:3:13 warning: The README says `is in beta`, while the version is 2.4.1.']);
  expect(
    await findingsOf(betaClaim, { 'README.md': ['Forecasts and storm', 'Maps are in beta. Forecasts and storm'] }),
  ).toEqual([]);
  expect(
    await findingsOf(betaClaim, {
      'README.md': ['# Weather for Mattermost', '# Weather (Beta)'],
      'plugin.json': { version: '0.9.0' },
    }),
  ).toEqual([]);
  expect(
    await findingsOf(betaClaim, {
      'README.md': ['# Weather for Mattermost', '# Weather (Beta)'],
      'plugin.json': { version: null },
    }),
  ).toEqual(['README.md:1:12 warning: The README says `Beta`, while the version is 2.4.1.']);
});

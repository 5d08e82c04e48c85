import { expect, test } from '@jest/globals';
import list from 'spdx-license-list/full.js';
import { licenseTerms } from '../../../src/rules/docs/license-terms.js';
import { findingsOf } from '../../support/contribution.js';

const textOf = (id: string): string => list[id]?.licenseText ?? '';

test('copyleft', async () => {
  expect(await findingsOf(licenseTerms, { LICENSE: textOf('AGPL-3.0-only') })).toEqual([
    'LICENSE:1:1 notice: `LICENSE` is AGPL-3.0: what is built on the code must be under it, too.',
  ]);
});

test('more text than the licence has', async () => {
  expect(
    await findingsOf(licenseTerms, {
      LICENSE: `${textOf('MIT')}\n\n${'Nobody may sell it to anybody on Sundays. '.repeat(20)}`,
    }),
  ).toEqual(['LICENSE:1:1 notice: `LICENSE` is MIT with additional text, which a person must read.']);
});

test('a part whose licence is not approved', async () => {
  expect(await findingsOf(licenseTerms, { 'LICENSES/CC0-1.0.txt': textOf('CC0-1.0') })).toEqual([
    'LICENSES/CC0-1.0.txt:1:1 notice: `LICENSES/CC0-1.0.txt` is CC0-1.0, which the Open Source Initiative has not approved.',
  ]);
});

test.each([
  'SPDX-License-Identifier: Apache-2.0\n',
  'Licensed under the Apache License, Version 2.0.\n',
  `Copyright 2020 Example\n\nLicensed under the Apache License, Version 2.0 (the "License"). ${'You may obtain a copy on the web. '.repeat(20)}`,
])('only a name: %j', async (text) => {
  expect(await findingsOf(licenseTerms, { LICENSE: text })).toEqual([
    'LICENSE:1:1 notice: `LICENSE` names Apache-2.0 without its text.',
  ]);
});

test.each([
  ['none', { LICENSE: null }],
  ['an empty one', { LICENSE: '' }],
  ['several', { LICENSE: `${textOf('MIT')}\n\n${textOf('Apache-2.0')}` }],
  ['an unknown one', { LICENSE: 'You may look at it.\n' }],
])('docs/license speaks of %s', async (_, edit) => {
  expect(await findingsOf(licenseTerms, edit)).toEqual([]);
});

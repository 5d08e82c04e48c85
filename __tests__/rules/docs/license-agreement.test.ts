import { expect, test } from '@jest/globals';
import list from 'spdx-license-list/full.js';
import { licenseAgreement } from '../../../src/rules/docs/license-agreement.js';
import { findingsOf } from '../../support/contribution.js';

const textOf = (id: string): string => list[id]?.licenseText ?? '';
const CLAIM = 'Apache License 2.0, see [LICENSE](LICENSE).';

test('README and package.json name another licence', async () => {
  expect(await findingsOf(licenseAgreement, { 'README.md': [CLAIM, 'MIT License, see [LICENSE](LICENSE).'] })).toEqual([
    'README.md:95:1 warning: This says `MIT License, see LICENSE.`, but the licence file is Apache-2.0.',
  ]);
  expect(await findingsOf(licenseAgreement, { 'webapp/package.json': { license: 'ISC' } })).toEqual([
    'webapp/package.json:5:16 warning: This says `ISC`, but the licence file is Apache-2.0.',
  ]);
  for (const id of ['Apache-2.0', '(MIT OR Apache-2.0)', 'SEE LICENSE IN LICENSE', 'UNLICENSED'])
    expect(await findingsOf(licenseAgreement, { 'webapp/package.json': { license: id } })).toEqual([]);
  expect(await findingsOf(licenseAgreement, { 'LICENSE-MIT': textOf('MIT') })).toEqual([
    'LICENSE-MIT:1:1 warning: `LICENSE-MIT` is MIT, while `LICENSE` is Apache-2.0.',
  ]);
  expect(
    await findingsOf(licenseAgreement, {
      LICENSE: null,
      COPYING: textOf('GPL-3.0-only'),
      'COPYING.LESSER': textOf('LGPL-3.0-only'),
      'README.md': [CLAIM, 'LGPLv3'],
      'webapp/package.json': { license: 'LGPL-3.0-or-later' },
    }),
  ).toEqual([]);
});

test('a package.json that is none says nothing', async () => {
  for (const text of ['', '[', '['.repeat(200_000), '{"license": 7}', '"MIT"']) {
    expect(await findingsOf(licenseAgreement, { 'webapp/package.json': text })).toEqual([]);
  }
});

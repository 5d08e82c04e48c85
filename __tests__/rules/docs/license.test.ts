import { expect, test } from '@jest/globals';
import list from 'spdx-license-list/full.js';
import { license } from '../../../src/rules/docs/license.js';
import { findingsOf } from '../../support/contribution.js';

const textOf = (id: string): string => list[id]?.licenseText ?? '';
const CLAIM = 'Apache License 2.0, see [LICENSE](LICENSE).';

test('there is no licence file', async () => {
  expect(
    await findingsOf(license, {
      LICENSE: null,
      'README.md': [CLAIM, 'Free.'],
      'webapp/package.json': { license: null },
    }),
  ).toEqual(['error: There is no licence file.']);
  expect(await findingsOf(license, { LICENSE: null, 'README.md': [CLAIM, 'Free.'] })).toEqual([
    'webapp/package.json:5:16 warning: There is no licence file; the text of what is named here is missing: `Apache-2.0`.',
  ]);
  expect(await findingsOf(license, { LICENSE: null })).toEqual([
    'README.md:95:1 warning: There is no licence file; the text of what is named here is missing: `Apache License 2.0, see LICENSE.`.',
  ]);
});

test('the licence file is empty or holds no licence', async () => {
  expect(await findingsOf(license, { LICENSE: '\n' })).toEqual(['LICENSE:1:1 error: `LICENSE` is empty.']);
  expect(await findingsOf(license, { LICENSE: 'Do as you like, but tell us.\n' })).toEqual([
    'LICENSE:1:1 warning: `LICENSE` holds no licence text that is known: a person must judge whether it is Open Source.',
  ]);
});

test('the licence is not Open Source', async () => {
  expect(await findingsOf(license, { LICENSE: textOf('CC-BY-NC-4.0') })).toEqual([
    'LICENSE:1:1 error: `LICENSE` is CC-BY-NC-4.0, which the Open Source Initiative has not approved.',
  ]);
  expect(await findingsOf(license, { LICENSE: textOf('BUSL-1.1') })).toEqual([
    'LICENSE:1:1 error: `LICENSE` is `Business Source License`, which is no Open Source licence.',
  ]);
  expect(
    await findingsOf(license, { LICENSE: 'The Example Source Available License\n\nOnly for customers.\n' }),
  ).toEqual([
    'LICENSE:1:1 error: `LICENSE` is `The Example Source Available License`, which is no Open Source licence.',
  ]);
});

test('a part is source-available', async () => {
  expect(
    await findingsOf(license, {
      'LICENSE.enterprise': 'The Example Source Available License\n\nOnly for customers.\n',
    }),
  ).toEqual([
    'LICENSE.enterprise:1:1 warning: `LICENSE.enterprise` is `The Example Source Available License`, which is no Open Source licence; a part of the code is under it.',
  ]);
  expect(await findingsOf(license, { 'LICENSES/CC0-1.0.txt': textOf('CC0-1.0') })).toEqual([]);
});

test('several licences', async () => {
  expect(await findingsOf(license, { LICENSE: `${textOf('MIT')}\n\n${textOf('Apache-2.0')}` })).toEqual([
    'LICENSE:1:1 warning: `LICENSE` holds several licences: Apache-2.0 and MIT.',
  ]);
});

test.each(['LICENSE.md', 'LICENCE', 'COPYING', 'license.txt'])('%s is a licence file', async (name) => {
  expect(await findingsOf(license, { LICENSE: null, [name]: textOf('MIT') })).toEqual([]);
});

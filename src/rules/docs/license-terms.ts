import type { LicenseFile } from '../../facts/docs/licensing.js';
import { LICENSING } from '../../facts/docs/licensing.js';
import { quote } from '../../words/quote.js';
import type { Problem } from '../finding.js';
import { rule } from '../rule.js';
import { described, notApproved } from '../words/license-file.js';

export const licenseTerms = rule({
  id: 'docs/license-terms',
  requirements: ['product/license'],
  kinds: ['plugin', 'app'],
  severity: 'notice',
  codes: { copyleft: 'notice', 'name-only': 'notice', 'more-text': 'notice', 'listed-part': 'notice' },
  summary: 'The licence asks nothing that its users must know before they build on it',
  fault: 'licence with special terms',
  why: 'An Open Source licence may still bind what is built on the code, or say more than its name does; whoever takes the code up looks for that first.',
  fix: 'Nothing, where it is meant; otherwise hold the whole text of the licence, and nothing else, in the LICENSE file.',
  example: {
    bad: { LICENSE: 'SPDX-License-Identifier: Apache-2.0\n' },
    good: {},
  },
  needs: { licensing: LICENSING },
  *check({ licensing: { files } }) {
    for (const file of files) yield* remarks(file, files);
  },
});

function* remarks(
  file: LicenseFile,
  files: readonly LicenseFile[],
): Generator<Problem<'copyleft' | 'name-only' | 'more-text' | 'listed-part'>> {
  const { document, more } = file;
  const { licenses, ids, isOpen, isPart, at } = described(file, files);
  if (licenses.length === 0 || document.text.trim() === '') return;
  if (!isOpen) {
    if (isPart && file.sourceAvailable === undefined && document.file.includes('LICENSES/'))
      yield { code: 'listed-part', message: notApproved(document.file, ids), at };
  } else if (licenses.length > 1) return;
  else if (/^A?GPL|^LGPL/.test(ids))
    yield {
      code: 'copyleft',
      message: `${quote(document.file)} is ${ids}: what is built on the code must be under it, too.`,
      at,
    };
  else if (file.licenses.length === 0)
    yield { code: 'name-only', message: `${quote(document.file)} names ${ids} without its text.`, at };
  else if (more)
    yield {
      code: 'more-text',
      message: `${quote(document.file)} is ${ids} with additional text, which a person must read.`,
      at,
    };
}

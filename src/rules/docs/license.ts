import type { LicenseFile, Licensing } from '../../facts/docs/licensing.js';
import { LICENSING } from '../../facts/docs/licensing.js';
import { quote } from '../../words/quote.js';
import type { Problem } from '../finding.js';
import { rule } from '../rule.js';
import { described, notApproved } from '../words/license-file.js';

const CODES = {
  unreadable: 'error',
  absent: 'error',
  empty: 'error',
  reserved: 'error',
  'source-available': 'error',
  'not-approved': 'error',
  'no-text': 'warning',
  unknown: 'warning',
  'source-available-part': 'warning',
  'not-approved-part': 'warning',
  several: 'warning',
} as const;

export const license = rule({
  id: 'docs/license',
  requirements: ['product/license'],
  kinds: ['plugin', 'app'],
  severity: 'error',
  codes: CODES,
  summary: 'It is under an Open Source licence',
  why: 'The Marketplace takes contributions under a licence that the Open Source Initiative approved; without a licence nobody may use the code.',
  fix: 'Add a LICENSE file with the whole text of an Open Source licence (opensource.org/licenses).',
  example: {
    bad: {
      LICENSE: null,
      'README.md': ['Apache License 2.0, see [LICENSE](LICENSE).', 'There is none yet.'],
      'webapp/package.json': { license: null },
    },
    good: {},
  },
  needs: { licensing: LICENSING },
  *check({ licensing }) {
    const { files, unreadable, claims } = licensing;
    const [claim] = claims;
    for (const reason of unreadable)
      yield { code: 'unreadable', message: `${quote(reason)}: the licence cannot be read.` };
    if (files.length === 0 && unreadable.length === 0) {
      yield claim
        ? {
            code: 'no-text',
            message: `There is no licence file; the text of what is named here is missing: ${quote(claim.words)}.`,
            at: claim.at,
          }
        : { code: 'absent', message: 'There is no licence file.' };
    }
    for (const file of files) yield* judged(file, files, claims);
  },
});

function* judged(
  file: LicenseFile,
  files: readonly LicenseFile[],
  claims: Licensing['claims'],
): Generator<Problem<keyof typeof CODES>> {
  const { document, sourceAvailable } = file;
  const { licenses, ids, isOpen, isPart, at } = described(file, files);
  if (document.text.trim() === '') yield { code: 'empty', message: `${quote(document.file)} is empty.`, at };
  else if (sourceAvailable !== undefined && !isOpen)
    yield {
      code: isPart ? 'source-available-part' : 'source-available',
      message: `${quote(document.file)} is ${quote(sourceAvailable)}, which is no Open Source licence${isPart ? '; a part of the code is under it.' : '.'}`,
      at,
    };
  else if (file.isReserved && !isPart)
    yield { code: 'reserved', message: `${quote(document.file)} reserves all rights: nobody may use the code.`, at };
  else if (licenses.length === 0)
    yield {
      code: 'unknown',
      message: `${quote(document.file)} holds no licence text that is known: a person must judge whether it is Open Source.`,
      at,
    };
  // What only lies in LICENSES/ is told of by docs/license-terms.
  else if (!isOpen && !(isPart && document.file.includes('LICENSES/')))
    yield { code: isPart ? 'not-approved-part' : 'not-approved', message: notApproved(document.file, ids), at };
  else if (isOpen && licenses.length > 1 && !claims.some((claim) => names(claim.licenses, licenses)))
    yield { code: 'several', message: `${quote(document.file)} holds several licences: ${ids}.`, at };
}

/** A choice of licences that is told is meant. */
function names(told: LicenseFile['licenses'], held: LicenseFile['licenses']): boolean {
  return held.every(({ id }) => told.some((license) => license.id === id));
}

import type { LicenseFile, Licensing } from '../../facts/docs/licensing.js';
import { quote } from '../../words/quote.js';
import type { Problem } from '../finding.js';
import { described, notApproved } from './license-file.js';

/** The kinds of problem that a licence file can have. */
type FileCode =
  | 'empty'
  | 'reserved'
  | 'source-available'
  | 'source-available-part'
  | 'not-approved'
  | 'not-approved-part'
  | 'unknown'
  | 'several';

/** What is wrong with a licence file among all of them. */
export function* licenseProblem(
  file: LicenseFile,
  files: readonly LicenseFile[],
  claims: Licensing['claims'],
): Generator<Problem<FileCode>> {
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

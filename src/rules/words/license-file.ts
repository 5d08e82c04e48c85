import type { Location } from '../../documents/text.js';
import type { LicenseFile } from '../../facts/docs/licensing.js';
import { quote } from '../../words/quote.js';

/** What the rules on licences ask of each file. */
interface Described {
  /** The licences whose text it holds, or those that it names where it holds none. */
  readonly licenses: LicenseFile['licenses'];
  /** Their names, for sentences. */
  readonly ids: string;
  /** One of them is an Open Source licence. */
  readonly isOpen: boolean;
  /** It speaks of a part only: another file holds an Open Source licence. */
  readonly isPart: boolean;
  /** The place of what is said of the whole file. */
  readonly at: Location;
}

/** Describes a licence file among all of them. */
export function described(file: LicenseFile, files: readonly LicenseFile[]): Described {
  const licenses = file.licenses.length > 0 ? file.licenses : file.named;
  return {
    licenses,
    ids: licenses.map(({ id }) => id).join(' and '),
    isOpen: licenses.some(({ osi }) => osi),
    isPart: files.some((other) => other !== file && [...other.licenses, ...other.named].some(({ osi }) => osi)),
    at: file.document.locate({ start: 0, end: Math.max(file.document.line(1).length, 1) }),
  };
}

/** Says that a licence is not an Open Source one. */
export function notApproved(file: string, ids: string): string {
  return `${quote(file)} is ${ids}, which the Open Source Initiative has not approved.`;
}

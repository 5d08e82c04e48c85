import names from '../../data/docs/file-names.json' with { type: 'json' };
import licenses from '../../data/docs/licensing.json' with { type: 'json' };
import type { Location, TextDocument } from '../../documents/text.js';
import type { Missing } from '../../repository/missing.js';
import { isMissing } from '../../repository/missing.js';
import { UNREAD_WORDS } from '../../repository/text.js';
import { anyOf, either, sequence } from '../../words/pattern.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import type { KnownLicense, LicenseText } from './license-text.js';
import { README } from './readme.js';

/** A file that is called a licence, and what is in it. */
export interface LicenseFile extends LicenseText {
  readonly document: TextDocument;
  /** A licence that lets the source be read and forbids to use it freely; its name as the file gives it. */
  readonly sourceAvailable: string | undefined;
  /** It keeps all rights and grants none. */
  readonly isReserved: boolean;
  /** Licences that a short file names without holding their text. */
  readonly named: readonly KnownLicense[];
}

/** A place that says under which licence the contribution is. */
interface LicenseClaim {
  readonly licenses: readonly KnownLicense[];
  /** As written. */
  readonly words: string;
  readonly at: Location;
}

export interface Licensing {
  readonly files: readonly LicenseFile[];
  /** Files that are there and cannot be read, with the reason. */
  readonly unreadable: readonly string[];
  readonly claims: readonly LicenseClaim[];
}

const LICENSE_FILE = /^(?:(?:un)?licen[cs]es?|copying|copyright)(?:[-._][^/]*)?$/i;
const OTHER_PEOPLES = either([anyOf(names.otherPeoples), String.raw`\.${anyOf(names.noLicenseEndings)}$`], 'i');
const REUSE_FOLDER = /^LICENSES\/[^/]+\.txt$/;
const SOURCE_AVAILABLE = sequence([/\b(?:[A-Z][\w-]+ ){0,3}/, anyOf(licenses.sourceAvailable), /\b/]);
const RESERVED = /\ball\s+rights\s+(?:are\s+)?reserved\b|\bproprietary\s+and\s+confidential\b/i;
/** Words of a licence that is not known, which a person must read. */
const GRANTS: readonly RegExp[] = [
  /\b(?:permission|right|licen[cs]e)s?\b[^.]{0,80}\b(?:granted|grants?|given)\b/i,
  /\bgrants?\b[^.]{0,80}\blicen[cs]e/i,
  /\b(?:you|anyone)\s+(?:may|can|are\s+free\s+to)\b/i,
  /\blicen[cs]ed\s+under\b|\bredistribut/i,
];
/** A file with fewer characters names a licence rather than holding one. */
const SHORT = 1500;

/** What the repository says of its licence. */
export const LICENSING = fact('licensing', loadLicensing);

/** What the repository says of its licence. The root's files count for a folder that has none of its own. */
async function loadLicensing(source: Source): Promise<Licensing | Missing> {
  const { readLicense, licensesNamed } = await import('./license-text.js');
  const files: LicenseFile[] = [];
  const unreadable: string[] = [];
  for (const file of source.contribution.nearest(isLicense)) {
    const text = await source.contribution.text(file);
    if (text.state === 'absent') continue;
    if (text.state !== 'present') {
      unreadable.push(`${file} ${UNREAD_WORDS[text.state]}`);
      continue;
    }
    const { document } = text;
    const [sourceAvailable] = SOURCE_AVAILABLE.exec(document.text.slice(0, SHORT)) ?? [];
    const read = readLicense(document.text);
    const named = read.licenses.length === 0 && document.text.length < SHORT ? licensesNamed(document.text) : [];
    const isReserved =
      read.licenses.length + named.length === 0 &&
      RESERVED.test(document.text) &&
      !GRANTS.some((words) => words.test(document.text));
    files.push({ document, ...read, named, sourceAvailable: sourceAvailable?.trim(), isReserved });
  }
  return { files, unreadable, claims: [...(await readmeClaims(source)), ...(await packageClaims(source))] };
}

function isLicense(path: string): boolean {
  return REUSE_FOLDER.test(path) || (LICENSE_FILE.test(path) && !OTHER_PEOPLES.test(path));
}

async function readmeClaims(source: Source): Promise<readonly LicenseClaim[]> {
  const readme = await README.of(source);
  if (isMissing(readme)) return [];
  const { licensesNamed } = await import('./license-text.js');
  const { blocks } = readme.parts;
  return blocks.flatMap((block) => {
    const isSection =
      /^licen[cs](?:e|es|ing)$/i.test(block.heading?.text.trim() ?? '') && block.span !== block.heading?.span;
    const sentence = isSection
      ? block.text.slice(0, SENTENCE)
      : /\b(?:is|are|released|distributed)?\s*licen[cs]ed under\b[^.]*(?:\.\d[^.]*)*/i.exec(block.text)?.[0];
    const licenses = sentence === undefined ? [] : licensesNamed(sentence);
    return sentence === undefined || licenses.length === 0 || /third[- ]party|logo|icon|image|artwork/i.test(block.text)
      ? []
      : [
          {
            licenses,
            words: sentence.replace(/\s+/g, ' ').trim(),
            at: readme.locateIn(block, sentence.trim().split('\n')[0] ?? ''),
          },
        ];
  });
}

const SENTENCE = 300;

async function packageClaims(source: Source): Promise<readonly LicenseClaim[]> {
  const { licenseById } = await import('./license-text.js');
  const claims: LicenseClaim[] = [];
  for (const name of ['package.json', 'webapp/package.json']) {
    const values = await source.contribution.valuesAt(name);
    const tree = values?.parsed.tree;
    const value = tree?.kind === 'object' ? tree.entries.find(({ key }) => key === 'license')?.value : undefined;
    if (!values || value?.kind !== 'string') continue;
    const words = value.source;
    const licenses = words.split(/[\s()]+|\bOR\b|\bAND\b/).flatMap((id) => licenseById(id) ?? []);
    if (licenses.length > 0) claims.push({ licenses, words, at: values.document.locate(value.span) });
  }
  return claims;
}

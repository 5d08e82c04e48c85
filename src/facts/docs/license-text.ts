import known from '../../data/docs/licenses.json' with { type: 'json' };

/** What is known of a licence. */
export interface KnownLicense {
  /** SPDX identifier; of the GNU licences without `-only` and `-or-later`. */
  readonly id: string;
  /** Whether the Open Source Initiative approved it. */
  readonly osi: boolean;
}

/** Groups of three words; a licence is known by the smallest of their hashes. */
const GROUP = 3;
/** The share of a licence's groups that its text shows at least, whatever was filled in. */
const ENOUGH = 0.85;

/** The words of a licence's text without what differs from copy to copy: copyright lines, punctuation, numbering. */
export function licenseWords(text: string): readonly string[] {
  const lines = text
    .split(/\r?\n/)
    .filter(
      (line) =>
        !/^[\s/*#;.-]*(?:(?:portions )?copyright|\(c\)|©|all rights reserved)/i.test(line.replace(/^[\s/*#;>-]+/, '')),
    );
  return (
    lines
      .join(' ')
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}]+/gu) ?? []
  );
}

/** A hash for each group of words, without repetition (FNV-1a of the words, and of their hashes, 32 bits). */
export function groupHashes(words: readonly string[]): ReadonlySet<number> {
  const single = words.map(wordHash);
  const hashes = new Set<number>();
  for (let at = 0; at + GROUP <= single.length; at++) {
    let hash = SEED;
    for (let index = at; index < at + GROUP; index++) hash = Math.imul(hash ^ (single[index] ?? 0), PRIME) >>> 0;
    hashes.add(hash);
  }
  return hashes;
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

function wordHash(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME) >>> 0;
  // The groups are chained by the same steps, which only carry upwards: the high bits have to come down first.
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The share of a licence's sample that is among the hashes, from 0 to 1. */
export function coverage(sample: readonly number[], hashes: ReadonlySet<number>): number {
  return sample.length === 0 ? 0 : sample.filter((hash) => hashes.has(hash)).length / sample.length;
}

/** What a file holds of licences that are known. */
export interface LicenseText {
  /** The licences whose text is there; usually one. */
  readonly licenses: readonly KnownLicense[];
  /** Whether there is much more text than they have. */
  readonly more: boolean;
}

/** Finds licences by their text. Tolerant of wrapping, years, names and text around. */
export function readLicense(text: string): LicenseText {
  const words = licenseWords(text.slice(0, LONGEST));
  const hashes = groupHashes(words);
  const found = samples()
    .map((license) => ({ ...license, share: coverage(license.sample, hashes) }))
    .filter(({ share }) => share >= ENOUGH);
  const nearest = [...found].sort((a, b) => b.share - a.share);
  // Among look-alikes the closest is meant, and a licence that another one contains is there only as a part of it.
  const distinct = nearest.filter(
    ({ id }, index) => !nearest.slice(0, index).some(({ resembles }) => resembles.includes(id)),
  );
  const chosen = distinct.filter(({ id }) => !distinct.some(({ contains }) => contains.includes(id)));
  const expected = chosen.reduce(
    (sum, license) => sum + license.words + (license.id === 'LGPL-3.0' ? GPL_WORDS : 0),
    0,
  );
  return { licenses: chosen.map(({ id, osi }) => ({ id, osi })), more: words.length > expected * 1.25 + 60 };
}

const LONGEST = 200_000;
/** The GPL may stand behind the LGPL, which adds to it. */
const GPL_WORDS = known.licenses.find(({ id }) => id === 'GPL-3.0')?.words ?? 0;

/** The licences that a short text names, as "Apache License 2.0" or "GPLv3"; the longest name at each place counts. */
export function licensesNamed(text: string): readonly KnownLicense[] {
  const words = ` ${plain(text)} `;
  const found = known.licenses.flatMap((license) =>
    license.names.filter((name) => words.includes(` ${name} `)).map((name) => ({ license, name })),
  );
  const longest = found.filter(({ name }) => !found.some((other) => other.name !== name && other.name.includes(name)));
  return [...new Set(longest.map(({ license }) => license))].map(({ id, osi }) => ({ id, osi }));
}

/** A licence by its SPDX identifier, in any case; undefined where it is none of those that are known. */
export function licenseById(id: string): KnownLicense | undefined {
  const bare = id.toLowerCase().replace(/-(?:only|or-later)$|\+$/, '');
  const license = known.licenses.find((candidate) => candidate.id.toLowerCase() === bare);
  return license && { id: license.id, osi: license.osi };
}

/** Words and numbers in lower case, with one space between. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

type Sampled = KnownLicense & {
  readonly words: number;
  readonly sample: readonly number[];
  readonly contains: readonly string[];
  readonly resembles: readonly string[];
};
let unpacked: readonly Sampled[] | undefined;

function samples(): readonly Sampled[] {
  unpacked ??= known.licenses.map(({ id, osi, words, sample, contains, resembles }) => {
    const bytes = Uint8Array.from(Buffer.from(sample, 'base64'));
    return { id, osi, words, contains, resembles, sample: [...new Uint32Array(bytes.buffer)] };
  });
  return unpacked;
}

/** What git tracks, from its index. */
export type Tracked = { readonly paths: ReadonlySet<string> } | { readonly unreadable: string };

const HEAD = 12;
/** Times, device, owner and size of a file, before the name of its content. */
const STAT = 40;
/** The byte of the mode that tells files from folders. */
const MODE = 26;
const EXTENDED = 0x4000;
const NAME_LENGTH = 0x0fff;
/** Parts of a path that a checkout never has, so that a forged index names no other place. */
const FORBIDDEN = /(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i;
const FOLDER = 0x40;

/**
 * Reads an index of version 2, 3 or 4 (https://git-scm.com/docs/index-format).
 * A submodule is one path, and so is a folder that a sparse index keeps as one.
 * @param hashLength In bytes: 20 for SHA-1, 32 for SHA-256.
 */
export function readIndex(bytes: Buffer, hashLength: number): Tracked {
  if (bytes.length < HEAD + hashLength || bytes.toString('latin1', 0, 4) !== 'DIRC') return BROKEN;
  const version = bytes.readUInt32BE(4);
  const count = bytes.readUInt32BE(8);
  if (version < 2 || version > 4) return { unreadable: `the index has version ${version}` };
  const end = bytes.length - hashLength;
  const paths = new Set<string>();
  let at = HEAD;
  let previous = Buffer.alloc(0);
  for (let entry = 0; entry < count; entry += 1) {
    const flagsAt = at + STAT + hashLength;
    if (flagsAt + 4 > end) return BROKEN;
    const flags = bytes.readUInt16BE(flagsAt);
    let nameAt = flagsAt + (version >= 3 && (flags & EXTENDED) !== 0 ? 4 : 2);
    let kept = 0;
    if (version === 4) {
      const stripped = numberAt(bytes, nameAt);
      nameAt = stripped.end;
      kept = previous.length - stripped.value;
      if (kept < 0) return BROKEN;
    }
    const length = flags & NAME_LENGTH;
    // The length tells where a short name ends; it saves a search for each.
    const nameEnd = version === 4 || length === NAME_LENGTH ? bytes.indexOf(0, nameAt) : nameAt + length;
    if (nameEnd < nameAt || nameEnd > end) return BROKEN;
    if (kept + nameEnd - nameAt > MAX_PATH) return BROKEN;
    if (version === 4) previous = Buffer.concat([previous.subarray(0, kept), bytes.subarray(nameAt, nameEnd)]);
    const path = version === 4 ? previous.toString() : bytes.toString('utf8', nameAt, nameEnd);
    addPath(paths, bytes[at + MODE] === FOLDER ? path.replace(/\/$/, '') : path);
    // Entries of the older versions are filled up to a multiple of eight bytes, by one at least.
    at = version === 4 ? nameEnd + 1 : at + ((nameEnd - at + 8) & ~7);
  }
  return isSplit(bytes, at, end) ? { unreadable: 'the index is split into two files' } : { paths };
}

const BROKEN = { unreadable: 'the index is broken' };
const MAX_PATH = 4096;

function addPath(paths: Set<string>, path: string): void {
  if (!FORBIDDEN.test(path)) paths.add(path);
}

/** A number of git's own form: seven bits a byte, each continued one counted from one on. */
function numberAt(bytes: Buffer, start: number): { readonly value: number; readonly end: number } {
  let at = start;
  let byte = bytes[at] ?? 0;
  let value = byte & 0x7f;
  for (at += 1; (byte & 0x80) !== 0 && at < start + 5; at += 1) {
    byte = bytes[at] ?? 0;
    value = (value + 1) * 128 + (byte & 0x7f);
  }
  return { value, end: at };
}

/** Whether the index names another file that has the rest of it. */
function isSplit(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at + 8 <= end; at += 8 + bytes.readUInt32BE(at + 4))
    if (bytes.toString('latin1', at, at + 4) === 'link') return true;
  return false;
}

import type { Dirent } from 'node:fs';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  readdirSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';

/** What a path holds: bytes, or why there are none to be had. */
export type Content =
  { readonly state: 'present'; readonly bytes: Uint8Array } | { readonly state: 'absent' | 'outside' | 'too-large' };

/** What a path holds that is not followed where it is a link. */
type Unfollowed =
  | { readonly state: 'present'; readonly bytes: Buffer }
  | { readonly state: 'absent' | 'too-large' }
  | { readonly state: 'link' };

/** Opens no link; Windows cannot do so. */
export const UNFOLLOWING = 'O_NOFOLLOW' in constants ? constants.O_NOFOLLOW : 0;
/** A pipe or a device must not keep the run waiting: it is opened without waiting, seen to be no file, and closed. */
const UNFOLLOWED = constants.O_RDONLY | UNFOLLOWING | ('O_NONBLOCK' in constants ? constants.O_NONBLOCK : 0);
const ABSENT: ReadonlySet<unknown> = new Set([
  'EISDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'ENODEV',
  'ENOENT',
  'ENOTDIR',
  'ENXIO',
  'ERR_INVALID_ARG_VALUE',
]);

const UNREADABLE: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EIO', 'EINVAL', 'EAGAIN']);

/** Whether an error of the file system says that there is nothing under a path. */
export function saysAbsent(error: unknown): boolean {
  return ABSENT.has(codeOf(error));
}

/**
 * Reads a regular file of at most so many bytes. A link as the last part of the path is not followed.
 * @throws where there is such a file that cannot be read.
 */
export function readRegular(path: string, most: number): Unfollowed {
  let file: number | undefined;
  try {
    if (UNFOLLOWING === 0 && lstatSync(path).isSymbolicLink()) return { state: 'link' };
    file = openSync(path, UNFOLLOWED);
    const found = fstatSync(file);
    if (!found.isFile()) return { state: 'absent' };
    return found.size > most ? { state: 'too-large' } : { state: 'present', bytes: readBytes(file, found.size) };
  } catch (error) {
    if (file === undefined && LINK.has(codeOf(error))) return { state: 'link' };
    if (saysAbsent(error)) return { state: 'absent' };
    throw error;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** How Linux, macOS (ELOOP) and the BSDs say that what was opened is a link. */
const LINK: ReadonlySet<unknown> = new Set(['ELOOP', 'EMLINK', 'EFTYPE']);

/**
 * Writes over a file that is there, which keeps its mode. A link as the last part of the path is not followed.
 * @throws where there is no such file, or it cannot be written.
 */
export function overwrite(path: string, bytes: Uint8Array): void {
  if (UNFOLLOWING === 0 && lstatSync(path).isSymbolicLink()) throw new Error(`${path} is a link`);
  const file = openSync(path, constants.O_WRONLY | constants.O_TRUNC | UNFOLLOWING);
  try {
    writeFileSync(file, bytes);
  } finally {
    closeSync(file);
  }
}

/** The size is that of the moment of opening: a file that grows meanwhile is not read on. */
function readBytes(file: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let end = 0;
  while (end < size) {
    const count = readSync(file, bytes, end, size - end, null);
    if (count === 0) break;
    end += count;
  }
  return bytes.subarray(0, end);
}

/** A file that git or its user keeps beside the contribution; what it says is not known where it is another user's, or too large. */
export type Side = { readonly state: 'present'; readonly bytes: Buffer } | { readonly state: 'absent' | 'unreadable' };

/** Reads a file that git or its user keeps beside the contribution, of at most so many bytes; links are not followed. */
export function readSide(path: string, most: number): Side {
  try {
    // An error costs a hundred times as much as this question, and most of these files are not there.
    if (!isEntryAt(path)) return { state: 'absent' };
    const content = readRegular(path, most);
    if (content.state === 'present') return content;
    return { state: content.state === 'absent' ? 'absent' : 'unreadable' };
  } catch (error) {
    if (UNREADABLE.has(codeOf(error))) return { state: 'unreadable' };
    throw error;
  }
}

/** A regular file of which only parts are read: it may be larger than the memory. */
export interface Parts {
  /** In bytes. */
  readonly size: number;
  /** At most so many bytes from an offset; fewer where the file ends. */
  read(offset: number, length: number): Buffer;
  close(): void;
}

/** Opens a file that git keeps, to read parts of it; undefined where it cannot be read. Links are not followed. */
export function openParts(path: string): Parts | undefined {
  let file: number | undefined;
  try {
    if (UNFOLLOWING === 0 && lstatSync(path).isSymbolicLink()) return undefined;
    const opened = (file = openSync(path, UNFOLLOWED));
    const found = fstatSync(opened);
    if (found.isFile()) {
      return {
        size: found.size,
        read: (offset, length) => {
          const bytes = Buffer.alloc(Math.max(0, Math.min(length, found.size - offset)));
          return bytes.subarray(0, readSync(opened, bytes, 0, bytes.length, offset));
        },
        close: () => closeSync(opened),
      };
    }
  } catch (error) {
    if (file !== undefined) closeSync(file);
    if (saysAbsent(error) || LINK.has(codeOf(error)) || UNREADABLE.has(codeOf(error))) return undefined;
    throw error;
  }
  closeSync(file);
  return undefined;
}

/** The text of such a file; undefined where it cannot be read. */
export function readSideText(path: string, most: number): string | undefined {
  const side = readSide(path, most);
  return side.state === 'present' ? side.bytes.toString() : undefined;
}

/** The real path of a folder; undefined where there is none. */
export function folderAt(path: string): string | undefined {
  try {
    return statSync(path).isDirectory() ? realpathSync.native(path) : undefined;
  } catch (error) {
    if (saysAbsent(error) || UNREADABLE.has(codeOf(error))) return undefined;
    throw error;
  }
}

/** Whether anything lies under a path, be it a link that leads nowhere. */
export function isEntryAt(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** What lies in a folder; nothing where it cannot be read, as for git. */
export function listFolder(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (saysAbsent(error) || UNREADABLE.has(codeOf(error))) return [];
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

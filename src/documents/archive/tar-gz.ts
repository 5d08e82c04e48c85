import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Parser } from 'tar/parse';
import type { ReadEntry } from 'tar/read-entry';

/** One entry of an archive, as its header has it. */
export interface ArchiveEntry {
  readonly path: string;
  /** What is neither a file nor a folder is a link, a device or of an unknown type. */
  readonly kind: 'file' | 'folder' | 'other';
  /** The words for its type, such as `symbolic link`. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  /** The permissions, such as 0o755. */
  readonly mode: number;
  /** Where a link leads; undefined of what is none. */
  readonly target: string | undefined;
}

/** How much is read at most, since a few bytes can hold any number of them. */
export interface ArchiveLimits {
  /** Of the unpacked archive. */
  readonly bytes: number;
  readonly entries: number;
  /** How many times as large as the packed archive the unpacked one may be; small ones may be anything. */
  readonly ratio: number;
}

/** How the reading of an archive ended: at its end, at what is broken, or at a limit. */
export type ArchiveEnd =
  | { readonly state: 'whole'; readonly bytes: number }
  | { readonly state: 'broken'; readonly defect: string }
  | { readonly state: 'beyond'; readonly limit: string };

/** Takes what a file holds, piece by piece. */
export interface Sink {
  write(piece: Buffer): void;
}

const CHUNK = 256 * 1024;
const SMALL = 64 * 1024 * 1024;
/** As long as Linux allows: a longer path can be unpacked nowhere. */
const LONGEST_PATH = 4096;
const MOST_NAMES = 16 * 1024 * 1024;
const MOST_META = 64 * 1024;

/**
 * Reads a gzipped tar archive as a stream; nothing is unpacked, and at most a piece of it is held.
 * @param visit Told of every entry, in the archive's order; takes the content of a file where it returns a sink.
 */
export async function readTarGz(
  packed: Iterable<Uint8Array>,
  limits: ArchiveLimits,
  visit: (entry: ArchiveEntry) => Sink | undefined,
): Promise<ArchiveEnd> {
  const read = { packed: 0, unpacked: 0, entries: 0, names: 0 };
  let end: ArchiveEnd | undefined;
  const stop = (found: ArchiveEnd): void => {
    end ??= found;
  };
  const parser = new Parser({
    maxMetaEntrySize: MOST_META,
    onwarn: (code, message) => stop({ state: 'broken', defect: defectOf(code, message) }),
    onReadEntry: (entry) => enter(entry),
  });
  parser.on('ignoredEntry', (entry: ReadEntry) => {
    if (entry.meta) stop({ state: 'beyond', limit: 'a header of more than 64 KB' });
    else enter(entry);
  });

  function enter(entry: ReadEntry): void {
    read.entries += 1;
    read.names += entry.path.length;
    if (entry.path.length > LONGEST_PATH)
      stop({ state: 'broken', defect: `a path has ${entry.path.length} characters` });
    if (read.entries > limits.entries)
      stop({ state: 'beyond', limit: `${limits.entries.toLocaleString('en')} entries` });
    if (read.names > MOST_NAMES) stop({ state: 'beyond', limit: '16 MB of names' });
    const sink = end ? undefined : visit(entryOf(entry));
    if (sink && !entry.ignore) entry.on('data', (piece: Buffer) => sink.write(piece));
    else entry.resume();
  }

  const counted = function* (): Generator<Uint8Array> {
    for (const chunk of packed) {
      read.packed += chunk.length;
      yield chunk;
    }
  };
  const unpacked = createGunzip({ chunkSize: CHUNK });
  const source = Readable.from(counted(), { objectMode: false, highWaterMark: CHUNK });
  try {
    for await (const piece of source.pipe(unpacked)) {
      const bytes = piece as Buffer;
      if (read.unpacked === 0 && isPackedAgain(bytes)) stop({ state: 'broken', defect: 'it is packed twice' });
      read.unpacked += bytes.length;
      if (read.unpacked > limits.bytes) stop({ state: 'beyond', limit: sizeWords(limits.bytes) });
      else if (read.unpacked > SMALL && read.unpacked > read.packed * limits.ratio)
        stop({ state: 'beyond', limit: `${limits.ratio.toLocaleString('en')} times its size` });
      if (!end) parser.write(bytes);
      if (end) break;
    }
    if (!end) parser.end();
  } catch (error) {
    stop({ state: 'broken', defect: gzipDefect(error) });
  } finally {
    source.destroy();
    unpacked.destroy();
  }
  return end ?? { state: 'whole', bytes: read.unpacked };
}

const TYPES: Readonly<Record<string, string>> = {
  Link: 'hard link',
  SymbolicLink: 'symbolic link',
  CharacterDevice: 'device',
  BlockDevice: 'device',
  FIFO: 'pipe',
};

function entryOf({ path, type, size, mode, linkpath }: ReadEntry): ArchiveEntry {
  const kind = type === 'File' || type === 'OldFile' ? 'file' : type === 'Directory' ? 'folder' : 'other';
  return {
    path,
    kind,
    type: kind === 'other' ? (TYPES[type] ?? `entry of the type ${type}`) : kind,
    size,
    mode: mode ?? 0,
    target: linkpath,
  };
}

/** The parser unpacks what is packed, and that is what the limits are held against here. */
function isPackedAgain([first, second, third, fourth]: Buffer): boolean {
  return (
    (first === 0x1f && second === 0x8b) || (first === 0x28 && second === 0xb5 && third === 0x2f && fourth === 0xfd)
  );
}

function defectOf(code: string, message: string | Error): string {
  const words = message instanceof Error ? message.message : message;
  if (words.startsWith('Truncated')) return 'it ends in the middle of a file';
  return code === 'TAR_BAD_ARCHIVE' ? 'it is no tar archive' : `a header of it is damaged (${words})`;
}

function gzipDefect(error: unknown): string {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (code === 'Z_BUF_ERROR') return 'it ends in the middle';
  if (typeof code !== 'string' || !code.startsWith('Z_')) throw error;
  return message === 'incorrect header check' ? 'it is not gzip' : 'its gzip data is damaged';
}

/** A size in bytes as people say it. */
function sizeWords(bytes: number): string {
  const megabytes = bytes / 1024 / 1024;
  return megabytes >= 1024 ? `${(megabytes / 1024).toFixed(1).replace('.0', '')} GB` : `${Math.ceil(megabytes)} MB`;
}

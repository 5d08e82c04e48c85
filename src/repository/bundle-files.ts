import { resolve } from 'node:path';
import { globSync } from 'glob';
import { folderAt, isEntryAt, openParts } from './files.js';
import { followLinks, isInside } from './links.js';

/** A file that was built of the contribution, outside of what git tracks: it is read piece by piece. */
export interface BundleFile {
  /** As it was asked for, with `/`. */
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  /** Whether a file with the same name and `.sig` lies beside it. */
  readonly isSigned: boolean;
  pieces(): Iterable<Uint8Array>;
}

const PIECE = 256 * 1024;

/**
 * The files that a pattern names, sorted.
 * @param folder What the pattern is relative to.
 * @param within Where given, files outside of it are not opened.
 */
export function bundleFiles(pattern: string, folder: string, within: string | undefined): readonly BundleFile[] {
  const around = within === undefined ? undefined : folderAt(within);
  const names = globSync(pattern, { cwd: folder, nodir: true, posix: true, dot: true }).sort();
  return names.flatMap((name) => {
    const led = followLinks(resolve(folder, name), () => false);
    if (led.state !== 'real' || (around !== undefined && !isInside(around, led.path))) return [];
    const { path } = led;
    const parts = openParts(path);
    if (!parts) return [];
    parts.close();
    return [{ file: name, size: parts.size, isSigned: isEntryAt(`${path}.sig`), pieces: () => piecesOf(path) }];
  });
}

function* piecesOf(path: string): Generator<Uint8Array> {
  const parts = openParts(path);
  if (!parts) return;
  try {
    for (let at = 0; at < parts.size; at += PIECE) yield parts.read(at, PIECE);
  } finally {
    parts.close();
  }
}

import { posix } from 'node:path';
import type { Content } from '../files.js';
import { isGitName } from '../links.js';
import type { Objects } from './objects.js';
import { openObjects } from './objects.js';
import { entriesOf, isId, treeOf } from './committed.js';

/** The files of a commit, read from git's store without git: the work tree is not looked at. */
export interface Snapshot {
  /** Relative to the root with `/`, sorted; submodules are entries without content. */
  readonly files: readonly string[];
  read(path: string): Content;
  close(): void;
}

interface Blob {
  readonly mode: string;
  readonly id: string;
}

/** As many as are listed of a work tree; trees count, since a tree may hold itself under many names by its id. */
const MAX_ENTRIES = 200_000;
const MAX_DEPTH = 64;
const MAX_LINKS = 40;

/**
 * Opens the files of a commit; undefined where it, or one of its trees, is not here, as in a shallow clone.
 * @param maxFile Larger files are not read, in bytes.
 */
export function openSnapshot(
  common: string,
  hashLength: number,
  commit: string,
  maxFile: number,
): Snapshot | undefined {
  if (!isId(commit, hashLength)) return undefined;
  const objects = openObjects(common, hashLength);
  const blobs = blobsOf(objects, hashLength, commit);
  if (!blobs) {
    objects.close();
    return undefined;
  }
  const read = (path: string, links = 0): Content => {
    const asked = posix.normalize(path);
    if (asked.startsWith('../') || asked === '..' || posix.isAbsolute(asked)) return { state: 'outside' };
    const blob = blobs.get(asked);
    const found = blob && !blob.mode.startsWith('16') ? objects.read(blob.id) : undefined;
    if (found?.type !== 'blob') return { state: 'absent' };
    if (found.bytes.length > maxFile) return { state: 'too-large' };
    if (!blob?.mode.startsWith('12')) return { state: 'present', bytes: found.bytes };
    const target = found.bytes.toString();
    if (posix.isAbsolute(target)) return { state: 'outside' };
    return links < MAX_LINKS ? read(posix.join(posix.dirname(asked), target), links + 1) : { state: 'absent' };
  };
  return { files: [...blobs.keys()].sort(), read: (path) => read(path), close: () => objects.close() };
}

function blobsOf(objects: Objects, hashLength: number, commit: string): ReadonlyMap<string, Blob> | undefined {
  const found = objects.read(commit);
  const root = found?.type === 'commit' ? treeOf(found.bytes) : undefined;
  const blobs = new Map<string, Blob>();
  const waiting = root === undefined ? [] : [{ id: root, start: '', depth: 0 }];
  let entries = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { id: treeId, start, depth } = next;
    const tree = objects.read(treeId);
    if (tree?.type !== 'tree' || depth > MAX_DEPTH) return undefined;
    for (const { mode, name, id } of entriesOf(tree.bytes, hashLength)) {
      entries += 1;
      if (entries > MAX_ENTRIES) return undefined;
      // Git itself makes no such names, and no file system has them.
      if (name === '' || name === '.' || name === '..' || name.includes('/') || isGitName(name)) continue;
      if (/^0?4/.test(mode)) waiting.push({ id, start: `${start}${name}/`, depth: depth + 1 });
      else blobs.set(start + name, { mode, id });
    }
  }
  return root === undefined ? undefined : blobs;
}

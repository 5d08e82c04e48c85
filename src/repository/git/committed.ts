import type { Objects } from './objects.js';
import { openObjects } from './objects.js';

/** What a commit has under a path. It is unknown where the commit or the file cannot be read, as in a shallow clone. */
export type Committed =
  { readonly state: 'present'; readonly bytes: Uint8Array } | { readonly state: 'absent' | 'unknown' };

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const MAX_PARTS = 32;

/**
 * A file as a commit has it, read from git's store without git.
 * @param common The folder that all work trees share.
 * @param path Relative to the repository root, with `/`.
 */
export function committedFile(common: string, hashLength: number, commit: string, path: string): Committed {
  if (!isId(commit, hashLength)) return { state: 'unknown' };
  const objects = openObjects(common, hashLength);
  try {
    return fileIn(objects, hashLength, commit, path.split('/'));
  } finally {
    objects.close();
  }
}

function fileIn(objects: Objects, hashLength: number, commit: string, parts: readonly string[]): Committed {
  const found = objects.read(commit);
  let id = found?.type === 'commit' ? treeOf(found.bytes) : undefined;
  for (const [index, name] of parts.entries()) {
    const tree = id !== undefined && index < MAX_PARTS ? objects.read(id) : undefined;
    if (tree?.type !== 'tree') return { state: 'unknown' };
    const entry = [...entriesOf(tree.bytes, hashLength)].find((each) => each.name === name);
    if (!entry) return { state: 'absent' };
    // A link or a submodule has no text of its own.
    if (!(index === parts.length - 1 ? /^100/ : /^0?4/).test(entry.mode)) return { state: 'unknown' };
    ({ id } = entry);
  }
  const blob = id === undefined ? undefined : objects.read(id);
  return blob?.type === 'blob' ? { state: 'present', bytes: blob.bytes } : { state: 'unknown' };
}

/** Whether a text can name an object of a store. */
export function isId(text: string, hashLength: number): boolean {
  return ID.test(text) && text.length === hashLength * 2;
}

/** The id of the tree of a commit. */
export function treeOf(bytes: Buffer): string | undefined {
  const [, id] = /^tree ([0-9a-f]+)\n/.exec(bytes.toString('latin1', 0, 80)) ?? [];
  return id !== undefined && ID.test(id) ? id : undefined;
}

/** What a tree names: each entry is its mode, a blank, its name, a zero, and the id of what it names. */
export function* entriesOf(
  bytes: Buffer,
  hashLength: number,
): Generator<{ readonly mode: string; readonly name: string; readonly id: string }> {
  for (let at = 0; at < bytes.length;) {
    const blank = bytes.indexOf(' ', at);
    const zero = bytes.indexOf(0, at);
    const end = zero + 1 + hashLength;
    if (blank === -1 || zero < blank || end > bytes.length) return;
    const name = bytes.toString('utf8', blank + 1, zero);
    yield { mode: bytes.toString('latin1', at, blank), name, id: bytes.toString('hex', zero + 1, end) };
    at = end;
  }
}

import { join } from 'node:path';
import { listFolder, readSide, readSideText } from '../files.js';
import type { GitFolders } from './folders.js';

/** A repository with more bytes of packed names than this has none that are known. */
const MAX_PACKED = 32 * 1024 * 1024;
const MAX_REF = 64 * 1024;
const MAX_TAGS = 100_000;
const MAX_STEPS = 5;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** As git allows them: https://git-scm.com/docs/git-check-ref-format. */
const NAME = /^(?!.*(?:\.\.|@\{|\/\/|\.lock(?:\/|$)|(?:^|\/)\.))[^\0-\x20\x7f~^:?*[\\]+$/;

/** What the names of a repository lead to. */
export interface Refs {
  /** The commit that is checked out; undefined before the first one, or where it cannot be read. */
  readonly commit: string | undefined;
  /** The names of all tags, sorted; undefined where they cannot be read. */
  readonly tags: readonly string[] | undefined;
}

/** Reads HEAD and the tags where they are kept in files, as ever but for reftable. */
export function readRefs({ own, common }: GitFolders): Refs {
  const packed = packedRefs(common);
  let name = 'HEAD';
  let value = readSideText(join(own, name), MAX_REF);
  for (let step = 0; value?.startsWith('ref:') && step < MAX_STEPS; step += 1) {
    name = value.slice('ref:'.length).trim();
    if (!NAME.test(name)) break;
    value = readSideText(join(common, name), MAX_REF) ?? packed?.get(name);
  }
  const commit = value?.trim() ?? '';
  return { commit: COMMIT.test(commit) ? commit : undefined, tags: packed && tagNames(common, packed) };
}

/** Undefined where they cannot be read. */
function packedRefs(common: string): ReadonlyMap<string, string> | undefined {
  const file = readSide(join(common, 'packed-refs'), MAX_PACKED);
  if (file.state === 'unreadable') return undefined;
  const refs = new Map<string, string>();
  const text = file.state === 'present' ? file.bytes.toString() : '';
  for (const line of text.split('\n')) {
    const blank = line.indexOf(' ');
    const name = line.slice(blank + 1).trimEnd();
    if (COMMIT.test(line.slice(0, blank)) && NAME.test(name)) refs.set(name, line.slice(0, blank));
  }
  return refs;
}

/** What a tag names: a commit, or an object that is an annotated tag; undefined where there is none, or it cannot be read. */
export function tagObject({ common }: GitFolders, tag: string): string | undefined {
  const name = `refs/tags/${tag}`;
  if (!NAME.test(name)) return undefined;
  const id = (readSideText(join(common, name), MAX_REF) ?? packedRefs(common)?.get(name))?.trim();
  return id !== undefined && COMMIT.test(id) ? id : undefined;
}

function tagNames(common: string, packed: ReadonlyMap<string, string>): readonly string[] | undefined {
  const start = 'refs/tags/';
  const names = new Set(
    [...packed.keys()].filter((name) => name.startsWith(start)).map((name) => name.slice(start.length)),
  );
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    if (names.size + folders.length > MAX_TAGS) return undefined;
    for (const entry of listFolder(join(common, start, folder))) {
      const name = folder + entry.name;
      if (entry.isDirectory()) folders.push(`${name}/`);
      else if (entry.isFile() && NAME.test(name)) names.add(name);
    }
  }
  return [...names].sort();
}

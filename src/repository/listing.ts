import { join, sep } from 'node:path';
import { isEntryAt, listFolder } from './files.js';
import type { Checkout } from './git/checkout.js';
import type { IgnoreFile } from './git/ignores.js';
import { UNLISTED } from './left-out.js';
import { isGitName } from './links.js';

/** The files of a repository, relative to its root with `/`, and why some may be missing. */
export interface Listing {
  readonly files: readonly string[];
  readonly limits: readonly string[];
}

/** No contribution has as many; a run that lists more does not end. */
const MAX_FILES = 200_000;
const TOO_MANY = `The repository has more than ${MAX_FILES.toLocaleString('en')} files: the rest was not looked at`;

/** What git tracks, and what is new and not ignored. */
export function listCheckout(
  root: string,
  { ignores, ignoresCase, everywhere }: Checkout,
  tracked: ReadonlySet<string>,
): Listing {
  // Such a file system may also take accents apart.
  const key = (path: string): string => (ignoresCase ? path.normalize('NFC').toLowerCase() : path);
  const known = ignoresCase ? new Set([...tracked].map(key)) : tracked;
  const folders = foldersOf(known);
  const files = [...tracked].slice(0, MAX_FILES);
  // Paths are put together plainly: there are hundreds, and `join` takes each apart again.
  const visit = (path: string, start: string, names: readonly string[], above: readonly IgnoreFile[]): void => {
    const entries = listFolder(path);
    const own = entries.some(({ name }) => name === '.gitignore')
      ? ignores.load(path + sep + '.gitignore', names.length)
      : undefined;
    const rules = own ? [...above, own] : above;
    for (const entry of entries) {
      const { name } = entry;
      const file = start + name;
      // A tracked folder is a submodule, whose files are another repository's.
      if (known.has(key(file)) || isGitName(name)) continue;
      const isFolder = entry.isDirectory();
      if (!isFolder && !entry.isFile() && !entry.isSymbolicLink()) continue;
      if (files.length >= MAX_FILES) return;
      const inside = [...names, name];
      if (ignores.ignores(rules, inside, isFolder)) continue;
      if (!isFolder) files.push(file);
      // A repository within this one is one entry, as git lists it.
      else if (!folders.has(key(file)) && isEntryAt(path + sep + name + sep + '.git')) files.push(`${file}/`);
      else visit(path + sep + name, `${file}/`, inside, rules);
    }
  };
  visit(root, '', [], everywhere);
  return {
    files,
    limits: [...(files.length >= MAX_FILES ? [TOO_MANY] : []), ...(ignores.isExhausted ? [TOO_MANY_PATTERNS] : [])],
  };
}

const TOO_MANY_PATTERNS =
  'The .gitignore files have more patterns than are compared: files that they ignore may have been checked';

/** Every folder that holds a tracked file. */
function foldersOf(tracked: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of tracked)
    for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
      const folder = file.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  return folders;
}

/** What lies there, where git does not tell: without hidden folders, builds and packages. */
export function listWithoutGit(root: string): Listing {
  const files: string[] = [];
  const visit = (start: string): void => {
    for (const entry of listFolder(join(root, start))) {
      if (files.length >= MAX_FILES) return;
      const isHidden = entry.name.startsWith('.') && entry.name !== '.github';
      if (!entry.isDirectory()) {
        if ((entry.isFile() || entry.isSymbolicLink()) && !isGitName(entry.name)) files.push(start + entry.name);
      } else if (!isHidden && !UNLISTED.has(entry.name)) visit(`${start}${entry.name}/`);
    }
  };
  visit('');
  return { files, limits: files.length >= MAX_FILES ? [TOO_MANY] : [] };
}

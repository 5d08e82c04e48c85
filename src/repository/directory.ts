import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { Content } from './files.js';
import { readRegular } from './files.js';
import type { Checkout } from './git/checkout.js';
import { openCheckout } from './git/checkout.js';
import type { Committed } from './git/committed.js';
import type { GitFolders } from './git/folders.js';
import { gitFolders } from './git/folders.js';
import { tagObject } from './git/refs.js';
import { followLinks, isGitName, isInside } from './links.js';
import type { Listing } from './listing.js';
import { listCheckout, listWithoutGit } from './listing.js';
import { placeOf } from './place.js';
import { slugOf } from './remote.js';

/** A file larger than this is not read, in bytes. */
export const MAX_FILE = 10 * 1024 * 1024;

/** A checked-out repository, read as data: nothing in it is run, and nothing outside it is read. */
export interface Directory {
  /** Every file, relative to the root with `/`, sorted: what git tracks, and what is new and not ignored. */
  readonly files: readonly string[];
  /** The commit that is checked out; undefined without git. */
  readonly commit: string | undefined;
  /** Whether there is a remote `origin`, on GitHub or elsewhere. */
  readonly hasOrigin: boolean;
  /** `owner/name` on GitHub, from the remote `origin`. */
  readonly slug: string | undefined;
  /** What could not be told about the repository as a whole. */
  readonly limits: readonly string[];
  /** Reads a file; what lies in `.git` counts as outside. */
  read(path: string): Promise<Content>;
  /** The names of all tags; undefined where git is not there or the clone is too shallow to tell. */
  readonly tags: readonly string[] | undefined;
  /** The commit that a tag is on; undefined where there is no such tag, or it cannot be read. */
  tagged(tag: string): Promise<string | undefined>;
  /** A file as a commit has it, by its path from the root. */
  committed(commit: string, path: string): Promise<Committed>;
  /** The repository as a commit has it; undefined where that is not here. It is closed after use. */
  at(commit: string): Promise<Past | undefined>;
}

/** A repository as a commit has it. */
interface Past {
  readonly directory: Directory;
  close(): void;
}

/** A directory on disk and the place in it that was asked for. */
export interface Opened {
  readonly directory: Directory;
  /** The path that was asked for, relative to the repository root, with `/`; empty for the root. */
  readonly base: string;
}

/**
 * Opens the repository that a path lies in; the path itself is the root where there is no git.
 * @param within Where given, the path must lead into this folder.
 * @throws with `code` ENOENT or ENOTDIR where there is no such directory, REFUSED where it is none of the repository.
 */
export async function openDirectory(path: string, within?: string): Promise<Opened> {
  const { asked, worktree, root } = placeOf(path, within);
  const folders = worktree === undefined ? undefined : gitFolders(worktree);
  const checkout = folders && openCheckout(folders);
  const { files, limits } = listed(root, checkout, worktree !== undefined);
  const directory: Directory = {
    files: [...new Set(files)].sort(),
    commit: checkout?.commit,
    hasOrigin: checkout?.origin !== undefined,
    slug: checkout?.origin === undefined ? undefined : slugOf(checkout.origin),
    limits,
    // Hundreds of small files are read one after the other: a round through the thread pool takes longer than reading one.
    read: readerOf(root, folders),
    tags: checkout && tagsOf(checkout),
    tagged: async (tag) => {
      const id = folders && tagObject(folders, tag);
      if (!folders || !checkout || id === undefined) return undefined;
      const { taggedCommit } = await import('./git/tagged-commit.js');
      return taggedCommit(folders.common, checkout.hashLength, id);
    },
    committed: async (commit, file) => {
      if (!folders || !checkout) return { state: 'unknown' };
      // Few runs ask for another commit than the one that is checked out.
      const { committedFile } = await import('./git/committed.js');
      return committedFile(folders.common, checkout.hashLength, commit, file);
    },
    at: async (commit) => {
      if (!folders || !checkout) return undefined;
      const { openSnapshot } = await import('./git/snapshot.js');
      const snapshot = openSnapshot(folders.common, checkout.hashLength, commit, MAX_FILE);
      if (!snapshot) return undefined;
      return {
        directory: {
          ...directory,
          files: snapshot.files,
          commit,
          limits: [],
          read: async (file) => Promise.resolve(snapshot.read(file)),
        },
        close: () => snapshot.close(),
      };
    },
  };
  return Promise.resolve({ base: relative(root, asked).split(sep).join('/'), directory });
}

function listed(root: string, checkout: Checkout | undefined, isWorktree: boolean): Listing {
  if (checkout && 'paths' in checkout.tracked) return listCheckout(root, checkout, checkout.tracked.paths);
  const { files, limits } = listWithoutGit(root);
  const reason =
    checkout && 'unreadable' in checkout.tracked ? checkout.tracked.unreadable : '.git leads to no repository';
  return { files, limits: isWorktree ? [...limits, unlisted(reason)] : limits };
}

function unlisted(reason: string): string {
  return `The files that git tracks are not known (${reason}); hidden folders, vendor, dist and node_modules were left out`;
}

/** A shallow clone has the tags of its own commits at most, so that none says nothing. */
function tagsOf({ tags, isShallow }: Checkout): readonly string[] | undefined {
  return tags?.length === 0 && isShallow ? undefined : tags;
}

function readerOf(root: string, folders: GitFolders | undefined): Directory['read'] {
  // What git keeps may lie in the work tree under another name.
  const kept = folders
    ? [folders.own, folders.common].filter((folder) => folder !== root && isInside(root, folder))
    : [];
  const refuses = (at: string): boolean => !isInside(root, at) || isGitName(basename(at)) || kept.includes(at);
  const withoutLinks = new Set([root]);
  const read = (path: string): Content => {
    const asked = resolve(root, path);
    if (!isInside(root, asked)) return { state: 'outside' };
    if (withoutLinks.has(dirname(asked)) && !refuses(asked)) {
      const content = readRegular(asked, MAX_FILE);
      if (content.state !== 'link') return content;
    }
    const led = followLinks(asked, refuses, root);
    if (led.state !== 'real') return { state: led.state === 'refused' ? 'outside' : 'absent' };
    if (!isInside(root, led.path)) return { state: 'outside' };
    withoutLinks.add(dirname(led.path));
    const content = readRegular(led.path, MAX_FILE);
    return content.state === 'link' ? { state: 'absent' } : content;
  };
  return async (path) => Promise.resolve(read(path));
}

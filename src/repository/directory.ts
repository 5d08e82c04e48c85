import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { git } from './git.js';
import { UNLISTED } from './left-out.js';

/** What a path holds: bytes, or why there are none to be had. */
export type Content =
  { readonly state: 'present'; readonly bytes: Uint8Array } | { readonly state: 'absent' | 'outside' | 'too-large' };

/** A file larger than this is not read, in bytes. */
export const MAX_FILE = 10 * 1024 * 1024;

/** A checked-out repository, read as data: nothing in it is run, and nothing outside it is read. */
export interface Directory {
  /** Every file, relative to the root with `/`, sorted: what git tracks, and what is new and not ignored. */
  readonly files: readonly string[];
  /** The commit that is checked out; undefined without git. */
  readonly commit: string | undefined;
  /** `owner/name` on GitHub, from the remote `origin`. */
  readonly slug: string | undefined;
  /** What could not be told about the repository as a whole. */
  readonly limits: readonly string[];
  read(path: string): Promise<Content>;
  /** The names of all tags; undefined where git is not there or the clone is too shallow to tell. */
  readonly tags: readonly string[] | undefined;
}

/** A directory on disk and the place in it that was asked for. */
export interface Opened {
  readonly directory: Directory;
  /** The path that was asked for, relative to the repository root, with `/`; empty for the root. */
  readonly base: string;
}

/**
 * Opens the repository that a path lies in; the path itself is the root where there is no git.
 * @throws with `code` ENOENT or ENOTDIR where there is no such directory.
 */
export async function openDirectory(path: string): Promise<Opened> {
  const asked = realpathSync.native(path);
  if (!statSync(asked).isDirectory()) throw Object.assign(new Error(`${path} is not a directory`), { code: 'ENOTDIR' });
  const worktree = enclosing(asked);
  const [listed, refs, origin] = worktree
    ? await Promise.all([
        git(worktree, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'),
        git(worktree, 'rev-parse', '--is-shallow-repository', 'HEAD', '--symbolic-full-name', '--tags'),
        git(worktree, 'config', '--get', 'remote.origin.url'),
      ])
    : [];
  const root = listed === undefined ? asked : (worktree ?? asked);
  const files = listed === undefined ? await listWithoutGit(root) : listed.split('\0').filter(Boolean);
  const refused = worktree !== undefined && listed === undefined;
  return {
    base: relative(root, asked).split(sep).join('/'),
    directory: {
      files: [...new Set(files)].sort(),
      commit: refs?.split('\n')[1],
      slug: origin === undefined ? undefined : slugOf(origin.trim()),
      limits: refused
        ? [
            'git could not list the files of the repository (is it owned by another user?); hidden folders, vendor, dist and node_modules were left out',
          ]
        : [],
      // Hundreds of small files are read one after the other: a round through the thread pool takes longer than reading one.
      read: async (file) => Promise.resolve(readInside(root, file)),
      tags: listed === undefined ? undefined : tagsOf(refs ?? ''),
    },
  };
}

function enclosing(path: string): string | undefined {
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

async function listWithoutGit(root: string): Promise<readonly string[]> {
  // Loaded only here: most runs have git, and glob costs 20 ms to load.
  const { glob } = await import('glob');
  return glob('**/*', {
    cwd: root,
    dot: true,
    nodir: true,
    posix: true,
    ignore: {
      childrenIgnored: (folder) =>
        UNLISTED.has(folder.name) ||
        (folder.name.startsWith('.') && folder.name !== '.github' && folder.relative() !== ''),
    },
  });
}

/** From what git says of the repository: whether it is shallow, the commit, and the tags. A repository without a commit has none of them. */
function tagsOf(refs: string): readonly string[] | undefined {
  const [shallow, , ...names] = refs.trim().split('\n');
  // A shallow clone has the tags of its own commits at most, so that none says nothing.
  return names.length === 0 && shallow === 'true'
    ? undefined
    : names.map((name) => name.replace(/^refs\/tags\//, '')).sort();
}

function readInside(root: string, path: string): Content {
  const absolute = resolve(root, path);
  if (!isInside(root, absolute)) return { state: 'outside' };
  try {
    const real = realpathSync.native(absolute);
    if (!isInside(root, real)) return { state: 'outside' };
    const found = statSync(real);
    if (!found.isFile()) return { state: 'absent' };
    return found.size > MAX_FILE ? { state: 'too-large' } : { state: 'present', bytes: readFileSync(real) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && ABSENT.has(error.code)) return { state: 'absent' };
    throw error;
  }
}

const ABSENT: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

/** Both are absolute and normalized. */
function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** `owner/name` of a GitHub remote, in any of the forms that git takes. */
function slugOf(url: string): string | undefined {
  return /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@|git:\/\/)github\.com(?::\d+)?[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
    url,
  )?.[1];
}

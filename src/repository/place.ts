import { dirname, join, relative, resolve, sep } from 'node:path';
import { visible } from '../words/quote.js';
import { folderAt, isEntryAt } from './files.js';
import { followLinks, isGitName, isInside } from './links.js';

/** A folder that was asked for, and the repository that it lies in: real paths. */
export interface Place {
  readonly asked: string;
  /** The root of the enclosing work tree; undefined where there is none. */
  readonly worktree: string | undefined;
  /** The root of the repository: that of the work tree, else the folder itself. */
  readonly root: string;
}

/**
 * Finds a folder and its repository.
 * @param within Where given, the folder must lie in this one, and no repository is looked for above it.
 * @throws with `code` ENOENT or ENOTDIR where there is no such folder, REFUSED where it is none of the repository.
 */
export function placeOf(path: string, within?: string): Place {
  const links: string[] = [];
  const led = followLinks(resolve(path), (at, isLink) => {
    if (isLink) links.push(dirname(at));
    return false;
  });
  if (led.state !== 'real') throw failure('ENOENT', `there is no folder "${visible(path)}".`);
  const asked = folderAt(led.path);
  if (asked === undefined) throw failure('ENOTDIR', `"${visible(path)}" is no folder.`);
  const workspace = within === undefined ? undefined : folderAt(within);
  const strayed = links.some((folder) => {
    const left = enclosing(folder, undefined);
    return left !== undefined && !isInside(left, asked);
  });
  if (strayed)
    throw failure(
      'REFUSED',
      `"${visible(path)}" leads out of the repository through a link. Name a folder of the repository.`,
    );
  if (workspace !== undefined && !isInside(workspace, asked))
    throw failure('REFUSED', `"${visible(path)}" lies outside of the workspace. Name a folder of the workspace.`);
  const worktree = enclosing(asked, workspace);
  const root = worktree ?? asked;
  if (relative(root, asked).split(sep).some(isGitName))
    throw failure('REFUSED', `"${visible(path)}" lies in a .git folder, which is no part of the contribution.`);
  return { asked, worktree, root };
}

/** The nearest folder with a `.git`, from a folder upwards to `top`. */
function enclosing(folder: string, top: string | undefined): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (isEntryAt(join(at, '.git'))) return at;
    if (dirname(at) === at || at === top) return undefined;
  }
}

function failure(code: 'ENOENT' | 'ENOTDIR' | 'REFUSED', message: string): Error {
  return Object.assign(new Error(message), { code });
}

import { basename, join, relative, resolve, sep } from 'node:path';
import { visible } from '../words/quote.js';
import { folderAt } from './files.js';
import type { Led } from './links.js';
import { followLinks, isGitName, isInside } from './links.js';

/** A place where a file may be written, or why none may. */
export type Destination = { readonly path: string } | { readonly refused: string };

/**
 * Where a file that was asked for in a workflow may be written: in one of the folders, not in `.git`, and not through a link,
 * since the links of a workspace are those of a pull request.
 * @param file Relative to the first folder, or absolute.
 */
export function destinationWithin(folders: readonly string[], file: string): Destination {
  const [first = '.'] = folders;
  const asked = resolve(first, file);
  const folder = folders.find((candidate) => asked !== resolve(candidate) && isInside(resolve(candidate), asked));
  const real = folder === undefined ? undefined : folderAt(folder);
  if (folder === undefined || real === undefined)
    return { refused: `${visible(file)} lies outside of the workspace. Name a file below it.` };
  const path = join(real, relative(resolve(folder), asked));
  const led = followLinks(path, (at, isLink) => isLink || isGitName(basename(at)), real);
  if (leadsIntoGit(led)) return intoGit(file);
  return led.state === 'refused' ? { refused: throughLink(file, relative(real, led.at)) } : { path };
}

/**
 * Where a person's own command line may write: anywhere but in `.git`, or through a link of the checked repository.
 * @param root The real path of that repository.
 */
export function destinationFor(file: string, root: string): Destination {
  const led = followLinks(resolve(file), (at, isLink) => isGitName(basename(at)) || (isLink && isInside(root, at)));
  if (leadsIntoGit(led)) return intoGit(file);
  return led.state === 'refused' ? { refused: throughLink(file, relative(root, led.at)) } : { path: file };
}

/** Also where there is no such folder yet: it would be made. */
function leadsIntoGit(led: Led): boolean {
  return led.state === 'refused' ? isGitName(basename(led.at)) : led.path.split(sep).some(isGitName);
}

function intoGit(file: string): Destination {
  return { refused: `${visible(file)} leads into a .git folder, where nothing is written. Name another file.` };
}

function throughLink(file: string, link: string): string {
  return link === file
    ? `${visible(file)} is a link, and nothing is written through one. Name a file that is none.`
    : `${visible(file)} leads through the link ${visible(link)}, and nothing is written through one. Name another file.`;
}

import { lstatSync, readlinkSync } from 'node:fs';
import { dirname, isAbsolute, join, parse, sep } from 'node:path';
import { saysAbsent } from './files.js';

/** Where a path leads when its links are followed. */
export type Led =
  | { readonly state: 'real'; readonly path: string }
  /** There is nothing: the path is real as far as it goes. */
  | { readonly state: 'absent'; readonly path: string }
  | { readonly state: 'refused'; readonly at: string };

/** As many as Linux follows. */
const MAX_LINKS = 40;
const SEPARATORS = sep === '/' ? /\// : /[\\/]/;

/**
 * Follows an absolute path part by part, links included. Every place is shown to `refuses` before the file system is asked
 * about it, and once more where it turns out to be a link, so that a refused place is never touched: on Windows, asking
 * about a place on another machine calls that machine.
 * @param known A folder that is free of links; it and the folders above it are neither asked about nor shown.
 */
export function followLinks(
  path: string,
  refuses: (at: string, isLink: boolean) => boolean,
  known = parse(path).root,
): Led {
  let at = parse(path).root;
  let links = 0;
  const rest = path.slice(at.length).split(SEPARATORS).reverse();
  for (let name = rest.pop(); name !== undefined; name = rest.pop()) {
    if (name === '' || name === '.') continue;
    const next = name === '..' ? dirname(at) : join(at, name);
    if (name === '..' || isInside(next, known)) {
      at = next;
      continue;
    }
    if (refuses(next, false)) return { state: 'refused', at: next };
    const target = targetOf(next);
    if (target === undefined || links > MAX_LINKS) return { state: 'absent', path: join(next, ...rest.reverse()) };
    if (target === '') {
      at = next;
      continue;
    }
    if (refuses(next, true)) return { state: 'refused', at: next };
    links += 1;
    const start = isAbsolute(target) ? parse(target).root : '';
    if (start !== '') at = start;
    rest.push(...target.slice(start.length).split(SEPARATORS).reverse());
  }
  return { state: 'real', path: at };
}

/** Where a link points; empty for what is no link, undefined where there is nothing. */
function targetOf(path: string): string | undefined {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : '';
  } catch (error) {
    if (saysAbsent(error)) return undefined;
    throw error;
  }
}

/** Whether a path is a folder or lies in it; both are absolute and normalized. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** What file systems of macOS pass over in a name. */
const PASSED_OVER = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
const LONGEST_NAME = 255;
const [DOT, CAPITAL_G, SMALL_G, FIRST_PASSED_OVER] = [0x2e, 0x47, 0x67, 0x200c];

/**
 * Whether a name is `.git` to some file system: in capitals, under its short name, with blanks, dots or a stream behind it.
 * Git refuses the same names (https://git-scm.com/docs/git-config#Documentation/git-config.txt-coreprotectNTFS).
 */
export function isGitName(name: string): boolean {
  const first = name.charCodeAt(0);
  // Nearly every name is told by its first character.
  if (first !== DOT && first !== SMALL_G && first !== CAPITAL_G && first < FIRST_PASSED_OVER) return false;
  if (name.length > LONGEST_NAME) return false;
  const [plain = ''] = name.replace(PASSED_OVER, '').toLowerCase().split(':');
  return /^(?:\.git|git~\d)[. ]*$/.test(plain);
}

import { dirname, resolve } from 'node:path';
import { folderAt, isEntryAt, readSideText } from '../files.js';

/** Where git keeps what it knows of a work tree. */
export interface GitFolders {
  /** What belongs to this work tree alone: HEAD and index. */
  readonly own: string;
  /** What all work trees share: settings, branches and tags. The same as `own` but for a linked work tree. */
  readonly common: string;
}

const MAX_POINTER = 64 * 1024;
const POINTER = 'gitdir:';
/** A place on another machine: to ask for it would call that machine. */
const ELSEWHERE = /^[\\/]{2}/;

/** The folders of the work tree whose root this is; undefined where its `.git` leads nowhere. */
export function gitFolders(root: string): GitFolders | undefined {
  const dot = resolve(root, '.git');
  const own = folderAt(dot) ?? pointedTo(dirname(dot), readSideText(dot, MAX_POINTER), POINTER);
  if (own === undefined || !isEntryAt(resolve(own, 'HEAD'))) return undefined;
  const shared = readSideText(resolve(own, 'commondir'), MAX_POINTER);
  const common = shared === undefined ? own : pointedTo(own, shared, '');
  return common === undefined ? undefined : { own, common };
}

function pointedTo(from: string, text: string | undefined, start: string): string | undefined {
  if (!text?.startsWith(start)) return undefined;
  const path = text.slice(start.length).trim();
  return path === '' || ELSEWHERE.test(path) ? undefined : folderAt(resolve(from, path));
}

import { join } from 'node:path';
import { isEntryAt, readSide, readSideText } from '../files.js';
import type { GitFolders } from './folders.js';
import type { IgnoreFile, Ignores } from './ignores.js';
import { openIgnores, userIgnoreFile } from './ignores.js';
import type { Tracked } from './index-file.js';
import { readIndex } from './index-file.js';
import { readRefs } from './refs.js';
import { parseSettings } from './settings.js';

/**
 * What git knows of a work tree, read from its files. Git itself is not started: whatever a repository's settings name
 * (hooks, helpers, filters, transports, other files) is text here, and nothing is fetched.
 */
export interface Checkout {
  readonly tracked: Tracked;
  readonly commit: string | undefined;
  readonly tags: readonly string[] | undefined;
  readonly isShallow: boolean;
  /** The length of a name of git's, in bytes: 20 for SHA-1, 32 for SHA-256. */
  readonly hashLength: number;
  /** The address of the remote `origin`. */
  readonly origin: string | undefined;
  /** Whether names that differ in capital letters alone are one, as on the file systems of macOS and Windows. */
  readonly ignoresCase: boolean;
  readonly ignores: Ignores;
  /** The patterns for the whole work tree, the weakest first. */
  readonly everywhere: readonly IgnoreFile[];
}

const MAX_SETTINGS = 1024 * 1024;
const MAX_INDEX = 256 * 1024 * 1024;
const NOTHING: ReadonlyMap<string, string> = new Map();

export function openCheckout(folders: GitFolders): Checkout {
  const settings = settingsIn(join(folders.common, 'config'));
  const ignoresCase = settings.get('core.ignorecase') === 'true';
  const ignores = openIgnores(ignoresCase);
  const user = userIgnoreFile(process.env, (file) => settingsIn(file).get('core.excludesfile'));
  const everywhere = [user, join(folders.common, 'info', 'exclude')];
  const hashLength = settings.get('extensions.objectformat') === 'sha256' ? 32 : 20;
  const isInFiles = (settings.get('extensions.refstorage') ?? 'files') === 'files';
  return {
    ...(isInFiles ? readRefs(folders) : { commit: undefined, tags: undefined }),
    tracked: trackedIn(folders, hashLength),
    hashLength,
    isShallow: readSide(join(folders.common, 'shallow'), MAX_SETTINGS).state !== 'absent',
    origin: settings.get('remote.origin.url'),
    ignoresCase,
    ignores,
    everywhere: everywhere.flatMap((file) => (file === undefined ? [] : (ignores.load(file, 0) ?? []))),
  };
}

function settingsIn(file: string): ReadonlyMap<string, string> {
  const text = readSideText(file, MAX_SETTINGS);
  return text === undefined ? NOTHING : parseSettings(text);
}

function trackedIn({ own }: GitFolders, hashLength: number): Tracked {
  const file = join(own, 'index');
  const index = readSide(file, MAX_INDEX);
  if (index.state === 'present') return readIndex(index.bytes, hashLength);
  // Before the first file is added there is no index.
  return index.state === 'absent' && !isEntryAt(file)
    ? { paths: new Set() }
    : { unreadable: 'the index is no file, is larger than 256 MB or belongs to another user' };
}

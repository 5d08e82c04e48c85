import { join } from 'node:path';
import { readSideText } from '../files.js';
import type { Budget, Pattern } from './pattern.js';
import { matchesPattern, parsePattern } from './pattern.js';

/** The patterns of one file, the last first, and how many folders below the root they count from. */
export interface IgnoreFile {
  readonly depth: number;
  readonly patterns: readonly Pattern[];
}

const MAX_IGNORE_FILE = 1024 * 1024;
const MAX_COMPARISONS = 100_000_000;

/** Tells what git ignores. */
export interface Ignores {
  /** The patterns of a file, or undefined where it has none; as git, it does not follow links. */
  load(path: string, depth: number): IgnoreFile | undefined;
  /** Whether the nearest of the files (the last) with a word on it ignores a path, given by its names from the root on. */
  ignores(files: readonly IgnoreFile[], names: readonly string[], isFolder: boolean): boolean;
  /** Whether the patterns asked for more comparisons than are made: what comes then counts as not ignored. */
  readonly isExhausted: boolean;
}

/** @param ignoreCase Whether capital and small letters are the same, as on the file systems of macOS and Windows. */
export function openIgnores(ignoreCase: boolean): Ignores {
  const budget: Budget = { left: MAX_COMPARISONS };
  const folded = (text: string): string =>
    ignoreCase ? text.toLowerCase().replaceAll('[:upper:]', '[:alpha:]') : text;
  return {
    load(path, depth) {
      const text = readSideText(path, MAX_IGNORE_FILE);
      if (!text) return undefined;
      const lines = folded(asBytes(text.replace(/^\uFEFF/, ''))).split('\n');
      const patterns = lines.flatMap((line) => parsePattern(line.replace(/\r$/, '')) ?? []).reverse();
      return patterns.length > 0 ? { depth, patterns } : undefined;
    },
    ignores(files, names, isFolder) {
      const compared = names.map((name) => folded(asBytes(name)));
      for (let file = files.length - 1; file >= 0; file -= 1) {
        const { depth, patterns } = files[file] ?? { depth: 0, patterns: [] };
        const below = depth === 0 ? compared : compared.slice(depth);
        for (const pattern of patterns) {
          if (budget.left <= 0) return false;
          if ((isFolder || !pattern.onlyFolders) && matchesPattern(pattern, below, budget)) return !pattern.negated;
        }
      }
      return false;
    },
    get isExhausted() {
      return budget.left <= 0;
    },
  };
}

/** Git compares bytes: `?` is one of them. */
function asBytes(text: string): string {
  return /[^\0-\x7f]/.test(text) ? Buffer.from(text).toString('latin1') : text;
}

/** The folder of a user's own settings of git, and the file of patterns that it names or that git takes by itself. */
export function userIgnoreFile(
  env: Readonly<Record<string, string | undefined>>,
  setting: (file: string) => string | undefined,
): string | undefined {
  const home = env['HOME'] ?? env['USERPROFILE'];
  if (!home) return undefined;
  const folder = join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'git');
  const named = setting(join(home, '.gitconfig')) ?? setting(join(folder, 'config'));
  return named === undefined ? join(folder, 'ignore') : named.replace(/^~(?=[\\/])/, () => home);
}

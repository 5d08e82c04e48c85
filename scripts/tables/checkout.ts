import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions } from '../../src/mattermost/versions.js';

/** A release that a tag names. */
interface Release {
  /** As in the tables: `10.11`. */
  readonly version: string;
  readonly tag: string;
  readonly patch: number;
  /** The day of the tag, `2025-08-15`. */
  readonly date: string;
}

/** A checkout of the server, which also holds its web app. */
export interface Checkout {
  /** The text of a file; undefined where it is not there. */
  read(path: string): string | undefined;
  /** The names of the files in a folder, sorted; none where it is not there. */
  files(folder: string): readonly string[];
  /** Final releases by their tags, oldest first; none where the checkout has no tags. */
  readonly releases: readonly Release[];
  /** The text of a file as of a tag. */
  at(tag: string, path: string): string | undefined;
  /** The newest version that `model/version.go` knows, `11.6`; undefined where it cannot be read. */
  readonly version: string | undefined;
}

/** What a table is to become, and what was found on the way. */
export interface Outcome {
  /** A line per difference, sorted. */
  readonly differences: readonly string[];
  /** What the checkout does not tell, a sentence each: it is not written, and to be found by hand. */
  readonly open: readonly string[];
  /** The table with the differences taken over. */
  readonly table: unknown;
}

const VERSIONS = 'server/public/model/version.go';

/** Opens a folder; git is asked for tags only. */
export function openCheckout(root: string): Checkout {
  const git = (...words: readonly string[]): string | undefined => {
    try {
      return execFileSync('git', ['-C', root, ...words], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 2 ** 28,
      });
    } catch {
      // No git, no such tag, no such file: the caller says what that leaves open.
      return undefined;
    }
  };
  const read = (path: string): string | undefined =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
  return {
    read,
    files: (folder) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []),
    // A folder below some other repository has that one's tags, and none of its own.
    releases: existsSync(join(root, '.git'))
      ? releasesIn(git('for-each-ref', '--format=%(refname:short) %(creatordate:short)', 'refs/tags/v*') ?? '')
      : [],
    at: (tag, path) => git('show', `${tag}:${path}`),
    version: /"(\d+\.\d+)\.\d+"/.exec(read(VERSIONS) ?? '')?.[1],
  };
}

function releasesIn(lines: string): readonly Release[] {
  const releases = lines.split('\n').flatMap((line) => {
    const [, version, patch, date] = /^v(\d+\.\d+)\.(\d+) (\S+)$/.exec(line) ?? [];
    return version !== undefined && date !== undefined
      ? [{ version, tag: line.split(' ')[0] ?? '', patch: Number(patch), date }]
      : [];
  });
  return releases.sort((a, b) => compareVersions(a.version, b.version) || a.patch - b.patch);
}

/** The first release after `after` of whose file `has` is true; undefined where no tag tells. */
export async function firstRelease(
  checkout: Checkout,
  after: string,
  path: string,
  has: (text: string) => boolean | Promise<boolean>,
): Promise<string | undefined> {
  for (const { version, patch, tag } of checkout.releases) {
    if (patch !== 0 || compareVersions(version, after) <= 0) continue;
    const text = checkout.at(tag, path);
    if (text !== undefined && (await has(text))) return version;
  }
  return undefined;
}

/** Whether a name of that version should be in the checkout: an older server lacks what is newer, and may lack what is not dated. */
export function shouldHave(checkout: Checkout, version: string | null): boolean {
  return version !== null && (checkout.version === undefined || compareVersions(version, checkout.version) <= 0);
}

/** An object with its keys in order. */
export function ordered<Value>(object: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

import coerce from 'semver/functions/coerce.js';
import compare from 'semver/functions/compare.js';
import type { SemVer } from 'semver';

const known = new Map<string, SemVer | string>();

/** A few hundred versions are compared thousands of times, and reading one takes longer than comparing. */
function read(version: string): SemVer | string {
  const before = known.get(version);
  if (before !== undefined) return before;
  const found = coerce(version) ?? '0.0.0';
  known.set(version, found);
  return found;
}

/** Orders versions such as `10.11`, `10.11.2` by their numbers; a missing part counts as zero, a pre-release is left out. */
export function compareVersions(a: string, b: string): number {
  return compare(read(a), read(b));
}

/** A version with three parts, as the manifest takes it: `10.11` → `10.11.0`. */
export function threeParts(version: string): string {
  return read(version).toString();
}

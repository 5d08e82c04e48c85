import parse from 'semver/functions/parse.js';

/** What a release is to the one before it; below 1.0.0 a new minor version is what a major one is later. */
export function versionStep(from: string, to: string): 'major' | 'minor' | 'patch' {
  const [old, next] = [parse(from), parse(to)];
  if (!old || !next || next.major > old.major) return 'major';
  if (next.minor > old.minor) return old.major === 0 ? 'major' : 'minor';
  return 'patch';
}

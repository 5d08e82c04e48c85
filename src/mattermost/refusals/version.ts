const MAX_UINT64 = 2n ** 64n - 1n;

/**
 * What keeps a version from being one, in the server's strict sense; `undefined` where it is one.
 * Source: `StrictNewVersion` of Masterminds/semver v3, which `Manifest.IsValid` calls. It is stricter than npm's
 * semver (no `v`, no blanks, three parts) and more lenient in one point: an empty pre-release part is fine.
 */
export function versionDefect(version: string): string | undefined {
  const [major, minor, ...others] = version.split('.');
  if (major === undefined || minor === undefined || others.length === 0) return 'has not three parts, as in `1.2.3`';
  const [beforeBuild = '', ...build] = others.join('.').split('+');
  const [patch = '', ...prerelease] = beforeBuild.split('-');
  if (
    build.length > 0 &&
    !build
      .join('+')
      .split('.')
      .every((part) => /^[A-Za-z0-9-]*$/.test(part))
  )
    return 'has a character that cannot stand in build metadata';
  if (prerelease.length > 0) {
    const parts = prerelease.join('-').split('.');
    if (!parts.every((part) => /^[A-Za-z0-9-]*$/.test(part)))
      return 'has a character that cannot stand in a pre-release';
    if (parts.some((part) => /^0\d+$/.test(part))) return 'has a numeric pre-release part with a leading zero';
  }
  for (const part of [major, minor, patch]) {
    if (/^v\d/.test(part)) return 'starts with `v`';
    if (!/^\d*$/.test(part)) return 'has a character that is not a digit in its three numbers';
    if (/^0\d/.test(part)) return 'has a number with a leading zero';
    if (part === '') return 'has an empty number';
    if (BigInt(part) > MAX_UINT64) return 'has a number that is too large';
  }
  return undefined;
}

/** Orders versions such as `10.11`, `10.11.2` by their numbers; a missing part counts as zero, a pre-release is left out. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbersOf(version: string): readonly number[] {
  const [numbers = ''] = version.replace(/^v/, '').split(/[-+]/, 1);
  return numbers.split('.').map((part) => Number.parseInt(part, 10) || 0);
}

/** A version with three parts, as the manifest takes it: `10.11` → `10.11.0`. */
export function threeParts(version: string): string {
  const parts = numbersOf(version);
  return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0].join('.');
}

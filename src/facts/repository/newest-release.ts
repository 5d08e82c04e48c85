import rcompare from 'semver/functions/rcompare.js';

/** The newest final version that a tag names, without the `v`; undefined where none does. */
export function newestRelease(tags: readonly string[]): string | undefined {
  const released = tags.filter((tag) => /^v?\d+\.\d+\.\d+$/.test(tag)).map((tag) => tag.replace(/^v/, ''));
  return released.filter((version) => !/(?:^|\.)0\d/.test(version)).sort(rcompare)[0];
}

import { expect, test } from '@jest/globals';
import { tagOf, versionIn } from '../../../src/facts/repository/release-tags.js';

test.each([
  ['https://github.com/a/b/releases/tag/v1.2.3', 'v1.2.3'],
  ['https://github.com/a/b/releases/tag/v1.2.3/?x=/y#/z', 'v1.2.3'],
  ['https://github.com/a/b/releases/tag/a%2Fv1.2.3', 'a/v1.2.3'],
  ['https://github.com/a/b/releases/tag/%E0%A4', '%E0%A4'],
  ['https://gitlab.com/a/b/-/releases/v1.2.3', 'v1.2.3'],
  ['https://codeberg.org/a/b/releases/tags/v1.2.3', 'v1.2.3'],
  ['https://github.com/a/b/releases/tag/', ''],
  ['https://github.com/a/b/releases/latest', undefined],
  ['https://github.com/a/b/releases/tag', undefined],
  ['https://github.com/a/b/releases', undefined],
  ['https://github.com/a/b/tree/v1.2.3', undefined],
  ['https://github.com/a/b/releases/tag/v1.2.3/assets', undefined],
])('%s leads to the tag %s', (url, tag) => {
  expect(tagOf(url)).toBe(tag);
});

test.each([
  ['v1.2.3', '1.2.3'],
  ['1.2.3', '1.2.3'],
  ['refs/tags/v1.2.3', '1.2.3'],
  ['weather-v1.2.3-rc.1', '1.2.3-rc.1'],
  ['plugin/1.2.3+build', '1.2.3'],
  ['v10.20.30', '10.20.30'],
  ['v1.2', undefined],
  ['1.2.3.4', undefined],
  ['v1.2.3 beta', undefined],
  ['nightly', undefined],
  ['', undefined],
])('%s names the version %s', (tag, version) => {
  expect(versionIn(tag)).toBe(version);
});

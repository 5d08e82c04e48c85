import { expect, test } from '@jest/globals';
import { version } from '../../../src/rules/manifest/version.js';
import { findingsOf } from '../../support/contribution.js';

const WRITES = {
  'build/manifest/main.go': 'package main\n\nvar tag string\n\nfunc main() {\n\tmanifest.Version = tag\n}\n',
  Makefile: 'dist:\n\t./build/bin/manifest dist\n',
};
const BY_TAG = '(the newest git tag; the build takes the version from it)';

test('it is missing, and nothing writes it', async () => {
  const message = 'warning: The manifest has no `version`, and nothing in `build/manifest` writes it.';
  expect(await findingsOf(version, { 'plugin.json': { version: null } })).toEqual([`plugin.json:1:1 ${message}`]);
  expect(await findingsOf(version, { 'plugin.json': { version: '' } })).toEqual([`plugin.json:9:16 ${message}`]);
});

test.each([
  ['0.4.1', 'is below 1.0.0'],
  ['0.0.0', 'is below 1.0.0'],
  ['2.0.0-rc1', 'is a pre-release'],
  ['0.1.0-alpha.1+build', 'is a pre-release'],
])('%s', async (value, words) => {
  expect(await findingsOf(version, { 'plugin.json': { version: value } })).toEqual([
    `plugin.json:9:16 warning: \`${value}\` ${words}: it can only be listed as Beta.`,
  ]);
});

test.each(['1.0.0', '2.4.1+build.1', '10.0.0', '1.0', 'v0.1.0', 'latest', '0.01.0'])(
  '%s is fine, or left to another rule',
  async (value) => {
    expect(await findingsOf(version, { 'plugin.json': { version: value } }, { tags: ['v0.1.0'] })).toEqual([]);
  },
);

test.each([
  [['v0.4.1'], `\`0.4.1\` is below 1.0.0: it can only be listed as Beta ${BY_TAG}.`],
  [['v0.9.0', 'v0.10.0', 'v0.2.0'], `\`0.10.0\` is below 1.0.0: it can only be listed as Beta ${BY_TAG}.`],
  [['v1.0.0-rc1', 'v0.9.0'], `\`1.0.0-rc1\` is a pre-release: it can only be listed as Beta ${BY_TAG}.`],
])('the build writes it, and the tags are %j', async (tags, words) => {
  expect(await findingsOf(version, { 'plugin.json': { version: null }, ...WRITES }, { tags })).toEqual([
    `plugin.json:1:1 warning: ${words}`,
  ]);
});

test.each([
  [['v1.0.0', 'v0.9.0']],
  [['v1.0.0-rc1', 'v1.0.0']],
  [['v1.1.0-rc1', 'v1.0.0', 'v0.9.0']],
  [[]],
  [['nightly', 'v1', 'v00.1.0']],
])('the build writes it, and the tags %j are fine', async (tags) => {
  expect(await findingsOf(version, { 'plugin.json': { version: null }, ...WRITES }, { tags })).toEqual([]);
});

test('a version that stands in the manifest counts before the tags', async () => {
  const writes = { ...WRITES, Makefile: 'dist:\n\tcp plugin.json dist/\n' };
  expect(await findingsOf(version, writes, { tags: ['v0.1.0'] })).toEqual([]);
});

test('the build writes it, and the Makefile bundles the manifest that lacks it', async () => {
  const edit = { ...WRITES, 'plugin.json': { version: null }, Makefile: 'dist:\n\tcp plugin.json dist/\n' };
  expect(await findingsOf(version, edit)).toEqual([
    'Makefile:2:2 warning: This copies the manifest into the bundle as it is, without the `version` that `build/manifest` takes from git.',
  ]);
});

test('a version that the build writes over that of the manifest is judged in its place', async () => {
  const edit = { ...WRITES, 'plugin.json': { version: '0.0.1' } };
  expect(await findingsOf(version, edit, { tags: ['v2.0.0'] })).toEqual([]);
});

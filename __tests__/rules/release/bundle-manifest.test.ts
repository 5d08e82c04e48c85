import { expect, test } from '@jest/globals';
import { bundleManifest } from '../../../src/rules/release/bundle-manifest.js';
import type { BundleEdit } from '../../../src/rules/rule.js';
import { builtBundle } from '../../support/bundle.js';
import { findingsOf } from '../../support/contribution.js';

const NAME = 'the bundle `org.example.weather-2.4.1.tar.gz`';

function manifest(fields: Readonly<Record<string, unknown>>): string {
  const own = {
    id: 'org.example.weather',
    name: 'Weather',
    version: '2.4.1',
    min_server_version: '10.11.0',
    webapp: { bundle_path: 'a/b.js' },
  };
  return JSON.stringify({ ...own, ...fields });
}

test.each<[BundleEdit, readonly string[]]>([
  [{}, []],
  [{ 'plugin.json': manifest({}) }, []],
  [
    { 'plugin.json': manifest({ id: 'org.example.rain' }) },
    [`plugin.json:2:11 error: \`id\` is \`org.example.weather\` here, and \`org.example.rain\` in ${NAME}.`],
  ],
  [
    { 'plugin.json': manifest({ version: '2.4.0' }) },
    [`plugin.json:9:16 error: \`version\` is \`2.4.1\` here, and \`2.4.0\` in ${NAME}.`],
  ],
  [
    { 'plugin.json': manifest({ min_server_version: '9.5.0' }) },
    [`plugin.json:10:27 error: \`min_server_version\` is \`10.11.0\` here, and \`9.5.0\` in ${NAME}.`],
  ],
  [
    { 'plugin.json': manifest({ version: undefined }) },
    [`plugin.json:9:16 warning: The manifest in ${NAME} has no \`version\`.`],
  ],
  [
    { 'plugin.json': manifest({ support_url: 'nowhere' }) },
    [
      `plugin.json:1:1 error: The server refuses the manifest in ${NAME}: \`nowhere\` is no http or https URL that the server accepts.`,
    ],
  ],
])('%j', async (edit, lines) => {
  expect(await findingsOf(bundleManifest, {}, { bundles: [builtBundle(edit)] })).toEqual(lines);
});

test('what is wrong in the repository, too, is said there', async () => {
  const bundles = [builtBundle({ 'plugin.json': manifest({ support_url: 'nowhere' }) })];
  expect(await findingsOf(bundleManifest, { 'plugin.json': { support_url: 'nowhere' } }, { bundles })).toEqual([]);
});

test('a version that the build takes from git is that of the tag', async () => {
  const bundles = [builtBundle({ 'plugin.json': manifest({ version: '2.4.0' }) })];
  const edit = { 'plugin.json': { version: null } };
  expect(await findingsOf(bundleManifest, edit, { bundles, releaseTag: 'v2.4.1' })).toEqual([
    `plugin.json:1:1 error: \`version\` is \`2.4.1\` by the release tag, and \`2.4.0\` in ${NAME}.`,
  ]);
  expect(await findingsOf(bundleManifest, edit, { bundles })).toEqual([]);
});

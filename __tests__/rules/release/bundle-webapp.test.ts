import { expect, test } from '@jest/globals';
import { bundleWebapp } from '../../../src/rules/release/bundle-webapp.js';
import type { BundleEdit } from '../../../src/rules/rule.js';
import { builtBundle } from '../../support/bundle.js';
import { findingsOf } from '../../support/contribution.js';

const NAME = 'the bundle `org.example.weather-2.4.1.tar.gz`';

test.each<[BundleEdit, readonly string[]]>([
  [{}, []],
  [{ 'webapp/dist/main.js': null }, [`plugin.json:21:24 error: There is no \`webapp/dist/main.js\` in ${NAME}.`]],
  [{ 'webapp/dist/main.js': '' }, [`plugin.json:21:24 error: \`webapp/dist/main.js\` in ${NAME} is empty.`]],
  [
    { 'webapp/dist/main.js': { link: 'main.abc.js' } },
    [`plugin.json:21:24 error: \`webapp/dist/main.js\` in ${NAME} is a symbolic link, which the server skips.`],
  ],
])('%j', async (edit, lines) => {
  expect(await findingsOf(bundleWebapp, {}, { bundles: [builtBundle(edit)] })).toEqual(lines);
});

test('a plugin without a web app part needs none', async () => {
  const edit = { 'plugin.json': '{"id": "org.example.weather", "server": {}}', 'webapp/dist/main.js': null };
  expect(await findingsOf(bundleWebapp, {}, { bundles: [builtBundle(edit)] })).toEqual([]);
});

import { expect, test } from '@jest/globals';
import { bundleLayout } from '../../../src/rules/release/bundle-layout.js';
import type { BundleEdit } from '../../../src/rules/rule.js';
import { builtBundle, bundleOf } from '../../support/bundle.js';
import { findingsOf } from '../../support/contribution.js';

const NAME = 'the bundle `org.example.weather-2.4.1.tar.gz`';

test.each<[BundleEdit, readonly string[]]>([
  [{}, []],
  [{ 'plugin.json': null }, [`plugin.json:1:1 error: The server finds no manifest in ${NAME}.`]],
  [{ 'plugin.json': '{"id": ' }, [`plugin.json:1:1 error: The \`plugin.json\` in ${NAME} does not parse.`]],
])('%j', async (edit, lines) => {
  expect(await findingsOf(bundleLayout, {}, { bundles: [builtBundle(edit)] })).toEqual(lines);
});

const MANIFEST = '{"id": "org.example.weather"}';
test.each<[readonly string[], readonly string[]]>([
  [['weather/plugin.json'], []],
  [
    ['weather/plugin.json', '._weather'],
    [
      `plugin.json:1:1 error: \`._weather\` at the top of ${NAME} hides the manifest in \`weather\`: the server looks for it beside them.`,
    ],
  ],
  [
    ['weather/plugin.json', '__MACOSX/x', 'README.md'],
    [
      `plugin.json:1:1 error: \`README.md\` and 1 more at the top of ${NAME} hides the manifest in \`weather\`: the server looks for it beside them.`,
    ],
  ],
  [['dist/weather/plugin.json'], [`plugin.json:1:1 error: The server finds no manifest in ${NAME}.`]],
  [
    ['plugin.json'],
    [`plugin.json:1:1 warning: The Marketplace finds no \`*/plugin.json\` in ${NAME}, which has no folder at its top.`],
  ],
  [['./plugin.json'], []],
  [['./weather/plugin.json'], [`plugin.json:1:1 warning: The Marketplace finds no \`*/plugin.json\` in ${NAME}.`]],
  [['inner.tar'], [`plugin.json:1:1 error: The server finds no manifest in ${NAME}.`]],
])('%j', async (paths, lines) => {
  const bundles = [bundleOf(paths.map((path) => ({ path, body: MANIFEST })))];
  expect(await findingsOf(bundleLayout, {}, { bundles })).toEqual(lines);
});

import { expect, test } from '@jest/globals';
import { bundleCommit } from '../../../src/rules/release/bundle-commit.js';
import type { BundleEdit } from '../../../src/rules/rule.js';
import { builtBundle } from '../../support/bundle.js';
import { findingsOf } from '../../support/contribution.js';

const NAME = 'the bundle `org.example.weather-2.4.1.tar.gz`';

const HERE = 'a'.repeat(40);
const THERE = 'b'.repeat(40);

test.each<[BundleEdit, readonly string[]]>([
  [{}, []],
  [{ 'server/dist/plugin-linux-amd64': { program: 'linux-amd64', commit: HERE } }, []],
  [
    { 'server/dist/plugin-linux-amd64': { program: 'linux-amd64', commit: THERE } },
    [
      `plugin.json:11:15 warning: \`server/dist/plugin-linux-amd64\` in ${NAME} was built from the commit \`bbbbbbbbbbbb\`, and aaaaaaaaaaaa is checked out.`,
    ],
  ],
])('%j', async (edit, lines) => {
  expect(await findingsOf(bundleCommit, {}, { bundles: [builtBundle(edit)], git: { commit: HERE } })).toEqual(lines);
});

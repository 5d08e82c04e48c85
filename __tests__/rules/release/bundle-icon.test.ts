import { expect, test } from '@jest/globals';
import { bundleIcon } from '../../../src/rules/release/bundle-icon.js';
import type { BundleEdit } from '../../../src/rules/rule.js';
import { builtBundle } from '../../support/bundle.js';
import { findingsOf } from '../../support/contribution.js';

const NAME = 'the bundle `org.example.weather-2.4.1.tar.gz`';

test.each<[BundleEdit, readonly string[]]>([
  [{}, []],
  [{ 'assets/icon.svg': null }, [`plugin.json:8:18 error: There is no icon \`assets/icon.svg\` in ${NAME}.`]],
  [
    { 'assets/icon.svg': { link: '../icon.svg' } },
    [`plugin.json:8:18 error: The icon \`assets/icon.svg\` in ${NAME} is a symbolic link, which nobody follows.`],
  ],
])('%j', async (edit, lines) => {
  expect(await findingsOf(bundleIcon, {}, { bundles: [builtBundle(edit)] })).toEqual(lines);
});

test('without a bundle there is nothing to look into', async () => {
  expect(await findingsOf(bundleIcon, {})).toEqual(['skipped: no built bundle was given with `bundle`']);
});

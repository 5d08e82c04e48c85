import { expect, test } from '@jest/globals';
import { bundleSize } from '../../../src/rules/release/bundle-size.js';
import type { BundleEdit } from '../../../src/rules/rule.js';
import { builtBundle } from '../../support/bundle.js';
import { findingsOf } from '../../support/contribution.js';

const NAME = 'the bundle `org.example.weather-2.4.1.tar.gz`';

test.each<[BundleEdit, readonly string[]]>([
  [{}, []],
  [{ film: { packed: 49 } }, []],
  [
    { film: { packed: 51 } },
    [`plugin.json:1:1 notice: The size of ${NAME} is 52 MB, and set-ups that were made years ago take 50 MB.`],
  ],
  [
    { film: { packed: 100 } },
    [`plugin.json:1:1 warning: The size of ${NAME} is 101 MB, and a server takes 100 MB by default.`],
  ],
])('%j', async (edit, lines) => {
  expect(await findingsOf(bundleSize, {}, { bundles: [builtBundle(edit)] })).toEqual(lines);
});

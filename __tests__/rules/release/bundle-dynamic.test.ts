import { expect, test } from '@jest/globals';
import { bundleDynamic } from '../../../src/rules/release/bundle-dynamic.js';
import type { BundleEdit } from '../../../src/rules/rule.js';
import { builtBundle } from '../../support/bundle.js';
import { findingsOf } from '../../support/contribution.js';

const NAME = 'the bundle `org.example.weather-2.4.1.tar.gz`';

const AMD64 = 'server/dist/plugin-linux-amd64';

test.each<[BundleEdit, readonly string[]]>([
  [{}, []],
  [
    { [AMD64]: { program: 'linux-amd64', loader: '/lib64/ld-linux-x86-64.so.2' } },
    [
      `plugin.json:13:28 warning: \`${AMD64}\` in ${NAME} is linked dynamically: it needs \`/lib64/ld-linux-x86-64.so.2\` and GLIBC 2.34.`,
    ],
  ],
])('%j', async (edit, lines) => {
  expect(await findingsOf(bundleDynamic, {}, { bundles: [builtBundle(edit)] })).toEqual(lines);
});

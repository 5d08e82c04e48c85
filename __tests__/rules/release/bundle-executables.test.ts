import { expect, test } from '@jest/globals';
import { bundleExecutables } from '../../../src/rules/release/bundle-executables.js';
import type { BundleEdit } from '../../../src/rules/rule.js';
import { builtBundle } from '../../support/bundle.js';
import { findingsOf } from '../../support/contribution.js';

const NAME = 'the bundle `org.example.weather-2.4.1.tar.gz`';

const AMD64 = 'server/dist/plugin-linux-amd64';
const ARM64 = 'server/dist/plugin-linux-arm64';
const WINDOWS = 'server/dist/plugin-windows-amd64.exe';

test.each<[BundleEdit, readonly string[]]>([
  [{}, []],
  [{ [AMD64]: null }, [`plugin.json:13:28 error: There is no \`${AMD64}\` in ${NAME}.`]],
  [
    { [AMD64]: { link: '../plugin' } },
    [`plugin.json:13:28 error: \`${AMD64}\` in ${NAME} is a symbolic link, which the server skips.`],
  ],
  [
    { [AMD64]: '#!/bin/sh\necho Hello, this is a long script, that is no executable of its own.\n' },
    [`plugin.json:13:28 error: \`${AMD64}\` in ${NAME} is no executable of Linux, macOS or Windows.`],
  ],
  [{ [AMD64]: '' }, [`plugin.json:13:28 error: \`${AMD64}\` in ${NAME} is no executable of Linux, macOS or Windows.`]],
  [
    { [ARM64]: { program: 'linux-amd64' } },
    [
      `plugin.json:14:28 error: \`${ARM64}\` in ${NAME} is an executable for linux-amd64, and the server starts it on linux-arm64.`,
    ],
  ],
  [
    { [AMD64]: { program: 'darwin-amd64' } },
    [
      `plugin.json:13:28 error: \`${AMD64}\` in ${NAME} is an executable for darwin-amd64, and the server starts it on linux-amd64.`,
    ],
  ],
  [
    { [AMD64]: { mode: 0o644 } },
    [`plugin.json:13:28 error: \`${AMD64}\` in ${NAME} has the permissions 644: the server may not run it.`],
  ],
  [{ [AMD64]: { mode: 0o700 } }, []],
  [{ [WINDOWS]: { mode: 0o644 } }, []],
  [{ [AMD64]: { program: 'linux-mips' } }, []],
])('%j', async (edit, lines) => {
  expect(await findingsOf(bundleExecutables, {}, { bundles: [builtBundle(edit)] })).toEqual(lines);
});

test('a bundle for one platform needs its executable alone', async () => {
  const others = { [ARM64]: null, [WINDOWS]: null, 'server/dist/plugin-darwin-arm64': null };
  const bundles = [builtBundle(others, undefined, 'dist/weather-v2.4.1-linux-amd64.tar.gz')];
  expect(await findingsOf(bundleExecutables, {}, { bundles })).toEqual([]);
  const osx = [builtBundle(others, undefined, 'dist/weather-v2.4.1-osx-arm64.tar.gz')];
  expect(await findingsOf(bundleExecutables, {}, { bundles: osx })).toEqual([
    'plugin.json:16:29 error: There is no `server/dist/plugin-darwin-arm64` in the bundle `weather-v2.4.1-osx-arm64.tar.gz`.',
  ]);
});

import { expect, test } from '@jest/globals';
import { goToolchain } from '../../../src/rules/compatibility/go-toolchain.js';
import { go, judged } from '../../support/go.js';

test.each([
  [
    'go 1.24.6',
    ['go.mod:3:4 error: `go 1.24.6` makes a plugin that needs server 10.7, and `min_server_version` is 9.5.0.'],
  ],
  [
    'go 1.22\n\ntoolchain go1.23.1',
    [
      'go.mod:5:11 error: `toolchain go1.23.1` makes a plugin that needs server 10.7, and `min_server_version` is 9.5.0.',
    ],
  ],
  ['go 1.22\n\n// go 1.24', []],
  ['go 1.9', []],
])('the toolchain: %j', async (directive, expected) => {
  const lines = await judged(
    goToolchain,
    { ...go(), 'go.mod': `module example.org/weather\n\n${directive}\n` },
    '9.5.0',
  );
  expect(lines.filter((line) => !line.startsWith('plugin.json'))).toEqual(expected);
  expect(lines).toHaveLength(expected.length * 2);
});

test('the toolchain of a tool’s module is no concern, that of the workspace is', async () => {
  expect(
    await judged(goToolchain, { ...go(), 'tools/go.mod': 'module example.org/tools\n\ngo 1.25\n' }, '9.5.0'),
  ).toEqual([]);
  expect(
    (await judged(goToolchain, { ...go(), 'go.work': 'go 1.25\n\nuse (\n\t.\n\t./tools\n)\n' }, '9.5.0')).at(0),
  ).toBe('go.work:1:4 error: `go 1.25` makes a plugin that needs server 10.7, and `min_server_version` is 9.5.0.');
});

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

const MODULE = (lines: string): string => `module example.org/weather\n\n${lines}\n`;
const BROKEN = 'builds a plugin that works on no server.';
const WORKFLOW = (version: string, env = ''): string =>
  `on: push\n${env}jobs:\n  build:\n    steps:\n      - uses: actions/setup-go@v5\n        with:\n          go-version: ${version}\n`;

test.each([
  ['go 1.22.0\n\ntoolchain go1.22.0', {}, [`go.mod:5:11 error: \`toolchain go1.22.0\` ${BROKEN}`]],
  ['go 1.22.0\n\ntoolchain go1.22.2', {}, []],
  ['go 1.22.1', {}, []],
  ['go 1.21', { '.go-version': '1.22.1\n' }, [`.go-version:1:1 warning: Go 1.22.1 ${BROKEN}`]],
  ['go 1.21', { '.go-version': '1.22.12\n' }, []],
  ['go 1.21', { '.go-version': '1.22\n' }, []],
  ['go 1.22.2', { '.go-version': '1.22.1\n' }, []],
  ['go 1.21\n\ntoolchain go1.22.1', { '.go-version': '1.22.5\n' }, []],
  [
    'go 1.21',
    { '.tool-versions': 'nodejs 20.1.0\ngolang 1.22.0\n' },
    [`.tool-versions:2:8 warning: Go 1.22.0 ${BROKEN}`],
  ],
  [
    'go 1.21',
    { Dockerfile: 'FROM --platform=$BUILDPLATFORM golang:1.22.1-alpine AS build\n' },
    [`Dockerfile:1:32 warning: Go 1.22.1 ${BROKEN}`],
  ],
  [
    'go 1.21',
    { 'build/dev.Dockerfile': 'ARG GO=1.22.0\nFROM docker.io/library/golang:${GO}\n' },
    [`build/dev.Dockerfile:2:6 warning: Go 1.22.0 ${BROKEN}`],
  ],
  ['go 1.21', { Dockerfile: '# FROM golang:1.22.1\nFROM golang:1.22-alpine\n' }, []],
  [
    'go 1.21',
    { '.github/workflows/ci.yml': WORKFLOW("'1.22.1'") },
    [`.github/workflows/ci.yml:7:23 warning: Go 1.22.1 ${BROKEN}`],
  ],
  [
    'go 1.21',
    { '.github/workflows/ci.yml': WORKFLOW('1.22.0') },
    [`.github/workflows/ci.yml:7:23 warning: Go 1.22.0 ${BROKEN}`],
  ],
  ['go 1.21', { '.github/workflows/ci.yml': WORKFLOW('"1.22"') }, []],
  ['go 1.21', { '.github/workflows/ci.yml': WORKFLOW('"1.22.x"') }, []],
  ['go 1.21', { '.github/workflows/ci.yml': WORKFLOW('"^1.22.0"') }, []],
  [
    'go 1.21',
    { '.github/workflows/ci.yml': WORKFLOW('${{ env.GO_VERSION }}', 'env:\n  GO_VERSION: 1.22.1\n') },
    [`.github/workflows/ci.yml:3:15 warning: Go 1.22.1 ${BROKEN}`],
  ],
])('the Go that builds: %j %j', async (module, more, expected) => {
  expect(await judged(goToolchain, { ...go(), 'go.mod': MODULE(module), ...more }, '10.7.0')).toEqual(expected);
});

import { expect, test } from '@jest/globals';
import type { Edit } from '../../../src/rules/rule.js';
import { entryPoint } from '../../../src/rules/tool/entry-point.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['a bin', {}, []],
  [
    'nothing',
    { 'package.json': null, 'bin/channel-archive.js': null },
    ['warning: No script, program, package, build file or container file was found.'],
  ],
  [
    'a bin that is not there',
    { 'bin/channel-archive.js': null },
    [
      'package.json:8:24 error: `bin` names `bin/channel-archive.js`, which is not in the repository, and no script of package.json builds it.',
    ],
  ],
  ['a bin that a script builds', { 'bin/channel-archive.js': null, 'package.json': { scripts: { build: 'tsc' } } }, []],
  [
    'one of two is not there',
    { 'package.json': { bin: { a: './bin/channel-archive.js', b: 'bin/b.js' } } },
    [
      'package.json:10:14 error: `bin` names `bin/b.js`, which is not in the repository, and no script of package.json builds it.',
    ],
  ],
  [
    'npm start',
    { 'bin/channel-archive.js': null, 'package.json': { bin: null, scripts: { start: 'node index.js' } } },
    [],
  ],
  [
    'bin of a wrong type',
    { 'bin/channel-archive.js': null, 'package.json': { bin: 7 } },
    ['warning: No script, program, package, build file or container file was found.'],
  ],
  [
    'package.json that does not parse',
    { 'bin/channel-archive.js': null, 'package.json': '{' },
    ['warning: No script, program, package, build file or container file was found.'],
  ],
  [
    'a Go program',
    {
      'package.json': null,
      'bin/channel-archive.js': null,
      'cmd/archive/main.go': '// Package main archives.\npackage main\n\nfunc main() {}\n',
    },
    [],
  ],
  [
    'a Go library',
    { 'package.json': null, 'bin/channel-archive.js': null, 'archive.go': '// the package main\npackage archive\n' },
    ['warning: No script, program, package, build file or container file was found.'],
  ],
  ['a script', { 'package.json': null, 'bin/channel-archive.js': null, 'archive.sh': '#!/bin/sh\n' }, []],
  [
    'a script without an ending',
    { 'package.json': null, 'bin/channel-archive.js': null, 'bin/archive': '#!/usr/bin/env python3\n' },
    [],
  ],
  [
    'a text without an ending',
    { 'package.json': null, 'bin/channel-archive.js': null, AUTHORS: 'Ines\n' },
    ['warning: No script, program, package, build file or container file was found.'],
  ],
  [
    'scripts of package.json with names of their own',
    { 'bin/channel-archive.js': null, 'package.json': { bin: null, scripts: { 'migrate:users': 'ts-node users.ts' } } },
    [],
  ],
  [
    'scripts that start nothing',
    { 'bin/channel-archive.js': null, 'package.json': { bin: null, scripts: { test: 'jest', 'lint:fix': 'eslint' } } },
    ['warning: No script, program, package, build file or container file was found.'],
  ],
  [
    'a project in a folder of its own',
    { 'package.json': null, 'bin/channel-archive.js': null, 'Sources/Archive/Archive.csproj': '<Project/>\n' },
    [],
  ],
  [
    'a container in a folder',
    { 'package.json': null, 'bin/channel-archive.js': null, 'bot/Dockerfile': 'FROM a\n' },
    [],
  ],
  [
    'a Go program in a folder',
    { 'package.json': null, 'bin/channel-archive.js': null, 'archive/main.go': 'package main\n\nfunc main() {}\n' },
    [],
  ],
  [
    'a program in an example',
    { 'package.json': null, 'bin/channel-archive.js': null, 'examples/a/main.go': 'package main\n' },
    ['warning: No script, program, package, build file or container file was found.'],
  ],
  ['a Python package', { 'package.json': null, 'bin/channel-archive.js': null, 'pyproject.toml': '' }, []],
  ['a container', { 'package.json': null, 'bin/channel-archive.js': null, Dockerfile: 'FROM scratch\n' }, []],
  ['a Makefile', { 'package.json': null, 'bin/channel-archive.js': null, Makefile: 'all:\n' }, []],
  ['a GitHub action', { 'package.json': null, 'bin/channel-archive.js': null, 'action.yml': 'name: x\n' }, []],
  [
    'a script of somebody else',
    { 'package.json': null, 'bin/channel-archive.js': null, 'vendor/a.sh': '#!/bin/sh\n' },
    ['warning: No script, program, package, build file or container file was found.'],
  ],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(entryPoint, edit, { kind: 'tool', from: 'tool-ready' })).toEqual(findings);
});

import { closeSync, openSync, readSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { executableHeader } from '../../../src/documents/executable/header.js';
import { executable, universal } from '../../support/executable.js';

test.each([
  ['linux-amd64', 'ELF'],
  ['linux-arm64', 'ELF'],
  ['linux-arm', 'ELF'],
  ['linux-386', 'ELF'],
  ['linux-riscv64', 'ELF'],
  ['freebsd-amd64', 'ELF'],
  ['darwin-amd64', 'Mach-O'],
  ['darwin-arm64', 'Mach-O'],
  ['windows-amd64', 'PE'],
  ['windows-arm64', 'PE'],
])('an executable for %s', (platform, format) => {
  expect(executableHeader(executable(platform))).toEqual({ format, platforms: [platform], interpreter: undefined });
});

test('a universal binary is for several machines', () => {
  expect(executableHeader(universal('amd64', 'arm64'))?.platforms).toEqual(['darwin-amd64', 'darwin-arm64']);
});

test('the loader of a dynamic executable', () => {
  const loader = '/lib64/ld-linux-x86-64.so.2';
  expect(executableHeader(executable('linux-amd64', { interpreter: loader }))?.interpreter).toBe(loader);
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a script', Buffer.from(`#!/bin/sh\n${'echo hello\n'.repeat(10)}`)],
  ['a class of Java', Buffer.concat([Buffer.from('cafebabe00000034', 'hex'), Buffer.alloc(100)])],
  ['a DOS program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100, 0xff)])],
  ['a cut ELF head', Buffer.from('\x7fELF\x02', 'latin1')],
])('%s is no executable', (_, bytes) => {
  expect(executableHeader(bytes)).toBeUndefined();
});

test('numbers of a broken ELF head lead nowhere', () => {
  const bytes = executable('linux-amd64', { interpreter: '/lib/ld.so' });
  bytes.writeBigUInt64LE(0xffffffffffffffffn, 32);
  expect(executableHeader(bytes)?.interpreter).toBeUndefined();
});

const MACHINES: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };
const SYSTEMS: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

test('Node itself is an executable for the machine that it runs on', () => {
  const head = Buffer.alloc(64 * 1024);
  const file = openSync(process.execPath, 'r');
  readSync(file, head, 0, head.length, 0);
  closeSync(file);
  const wanted = `${SYSTEMS[process.platform] ?? ''}-${MACHINES[process.arch] ?? ''}`;
  expect(executableHeader(head)?.platforms).toContain(wanted);
});

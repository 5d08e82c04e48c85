import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { unpacks } from '../../../src/rules/release/unpacks.js';
import type { TarEntry } from '../../support/bundle.js';
import { builtBundle, builtEntries, bundleFile, bundleOf, tarOf } from '../../support/bundle.js';
import { findingsOf } from '../../support/contribution.js';

const NAME = 'the bundle `org.example.weather-2.4.1.tar.gz`';

async function withBytes(bytes: Uint8Array): Promise<readonly string[]> {
  return findingsOf(unpacks, {}, { bundles: [bundleFile(bytes)] });
}

async function withEntries(...entries: readonly TarEntry[]): Promise<readonly string[]> {
  return findingsOf(unpacks, {}, { bundles: [bundleOf(entries)] });
}

test('without a bundle nothing is said, and nothing passes', async () => {
  expect(await findingsOf(unpacks, {})).toEqual(['skipped: no built bundle was given with `bundle`']);
});

test('the bundle of the ready plugin unpacks', async () => {
  expect(await findingsOf(unpacks, {}, { bundles: [builtBundle()] })).toEqual([]);
});

const whole = tarOf(builtEntries());
const packed = gzipSync(whole);

test.each([
  ['no gzip', Buffer.from('PK\x03\x04 this is a zip file'), 'it is not gzip'],
  ['nothing', Buffer.alloc(0), 'it ends in the middle'],
  ['a plain tar', whole, 'it is not gzip'],
  ['a truncated gzip', packed.subarray(0, packed.length / 2), 'it ends in the middle'],
  ['a truncated tar', gzipSync(whole.subarray(0, whole.length / 2)), 'it ends in the middle of a file'],
  ['no tar', gzipSync('a'.repeat(2000)), 'a header of it is damaged (checksum failure)'],
  ['packed twice', gzipSync(packed), 'it is packed twice'],
  ['a damaged gzip', damaged(packed, packed.length - 6), 'its gzip data is damaged'],
  ['a damaged header', gzipSync(damaged(whole, 20)), 'a header of it is damaged (checksum failure)'],
])('%s', async (_, bytes, defect) => {
  expect(await withBytes(bytes)).toEqual([`plugin.json:1:1 error: The server cannot unpack ${NAME}: ${defect}.`]);
});

/** As some tools write it, and as Go reads it. */
test.each([
  ['no blocks of zeros at the end', gzipSync(whole.subarray(0, -1024))],
  ['more blocks of zeros at the end', gzipSync(Buffer.concat([whole, Buffer.alloc(10_240)]))],
  ['something behind the end', gzipSync(Buffer.concat([whole, Buffer.from('more'.repeat(300))]))],
  ['two gzip members', Buffer.concat([gzipSync(whole.subarray(0, 700)), gzipSync(whole.subarray(700))])],
])('%s is fine', async (_, bytes) => {
  expect(await withBytes(bytes)).toEqual([]);
});

function damaged(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

const refused = (words: string): string => `plugin.json:1:1 error: The server does not unpack ${NAME}: ${words}.`;
const FILE = { path: 'weather/plugin.json', body: '{}' };

test.each<[readonly TarEntry[], readonly string[]]>([
  [[FILE, { path: '../x', body: '' }], [refused('`../x` leads out of it')]],
  [[FILE, { path: 'weather/../../x' }], [refused('`weather/../../x` leads out of it')]],
  [[FILE, { path: 'weather/..', type: '5' }], []],
  [[FILE, { path: '/etc/passwd', body: 'root' }], []],
  [
    [{ path: 'weather/server/dist/', type: '5' }, FILE],
    [refused('the folder `weather/server/dist` comes before the folder that it lies in')],
  ],
  [[{ path: './', type: '5' }, { path: './weather/', type: '5' }, FILE], []],
  [[FILE, { path: 'weather/', type: '5' }], []],
  [
    [FILE, { path: 'weather/plugin.json/x' }],
    [refused('`weather/plugin.json/x` lies in `weather/plugin.json`, which is a file')],
  ],
  [[FILE, { path: 'weather' }], [refused('the file `weather` has the name of a folder')]],
  [[FILE, FILE], []],
  [[{ path: 'global', type: 'g', body: '52 comment=6a7c1c2d3e4f5061728394a5b6c7d8e9f0a1b2c3d4\n' }, FILE], []],
  [[FILE, { path: `weather/${'long/'.repeat(40)}x`, body: 'x' }], []],
])('%j', async (entries, lines) => {
  expect(await withEntries(...entries)).toEqual(lines);
});

test.each([
  ['2', 'symbolic link', 'plugin.json'],
  ['1', 'hard link', 'weather/plugin.json'],
  ['3', 'device', ''],
  ['6', 'pipe', ''],
])('an entry of the type %s is skipped', async (type, words, link) => {
  expect(await withEntries(FILE, { path: 'weather/other', type, link }, { path: 'weather/more', type, link })).toEqual([
    `plugin.json:1:1 warning: The server skips the ${words} \`other\` of ${NAME}, and 1 more.`,
  ]);
});

test('a tar in a tar is a file like any other', async () => {
  expect(await withEntries(FILE, { path: 'weather/inner.tar', body: whole })).toEqual([]);
});

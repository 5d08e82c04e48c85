import { expect, test } from '@jest/globals';
import { contributionIn } from '../../src/repository/contribution.js';
import type { Directory } from '../../src/repository/directory.js';
import { inMemory } from '../support/contribution.js';

function utf16(text: string, big = false): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
}

function repository(files: Readonly<Record<string, string | Uint8Array>>): Directory {
  return inMemory(new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)])));
}

const FILES = { 'README.md': '', 'a/README.md': '', 'a/server/plugin.go': '', 'ab/c.md': '' };

test('paths are from the root, and seen from the folder', () => {
  const contribution = contributionIn(repository(FILES), 'a');
  expect(contribution.path('server/plugin.go')).toBe('a/server/plugin.go');
  expect(contribution.relative('a/server/plugin.go')).toBe('server/plugin.go');
  expect(contribution.relative('ab/c.md')).toBe('ab/c.md');
  expect(contribution.holds('ab/c.md')).toBe(false);
  expect(contribution.files()).toEqual(['a/README.md', 'a/server/plugin.go']);
  expect(contribution.has('ab/c.md')).toBe(true);
  expect(contribution.has('a')).toBe(false);
  expect(contributionIn(repository(FILES), '').files()).toEqual(Object.keys(FILES).sort());
});

test.each([
  ['a', ['a/README.md']],
  ['', ['README.md']],
  ['ab', ['README.md']],
])('the own folder comes before the root: %j', (base, files) => {
  const contribution = contributionIn(repository(FILES), base);
  expect(contribution.nearest((path) => path === 'README.md')).toEqual(files);
  expect(contribution.nearest((path) => path === 'LICENSE')).toEqual([]);
});

test('a file that cannot be read makes room for the next', async () => {
  const whole = repository({ 'NEWS.md': 'root', 'a/NEWS.md': 'own' });
  const directory: Directory = {
    ...whole,
    read: async (file) => (file === 'a/NEWS.md' ? Promise.resolve({ state: 'outside' }) : whole.read(file)),
  };
  const contribution = contributionIn(directory, 'a');
  expect((await contribution.nearestText((path) => path === 'NEWS.md'))?.file).toBe('NEWS.md');
  expect(await contribution.nearestText((path) => path === 'HISTORY.md')).toBeUndefined();
});

test.each([
  ['UTF-8', Buffer.from('天気'), false],
  ['UTF-8 with a byte order mark', Buffer.from('\ufeff天気'), true],
  ['little-endian UTF-16', utf16('天気'), true],
  ['big-endian UTF-16', utf16('天気', true), true],
])('a text in %s', async (_, bytes, hasMark) => {
  const text = await contributionIn(repository({ a: bytes }), '').text('a');
  expect(text).toMatchObject({ state: 'present', hasMark, size: bytes.length, document: { file: 'a', text: '天気' } });
});

test.each(['absent', 'outside', 'too-large'] as const)('a file that is %s has no text', async (state) => {
  const contribution = contributionIn({ ...repository({ a: '' }), read: async () => Promise.resolve({ state }) }, '');
  expect(await contribution.text('a')).toEqual({ state });
  expect(await contribution.values('a')).toEqual({ state });
  expect(await contribution.textAt('a')).toBeUndefined();
});

test('what is not listed is there for whoever names it in full alone', async () => {
  const contribution = contributionIn({ ...repository({ 'a/b': 'text' }), files: [] }, 'a');
  expect(await contribution.text('a/b')).toMatchObject({ state: 'present' });
  expect(await contribution.textAt('b')).toBeUndefined();
  expect(await contribution.valuesAt('b')).toBeUndefined();
});

test('a file is read, decoded and parsed once', async () => {
  const whole = repository({ 'a/plugin.json': '{"id": 1}', 'a/plugin.yaml': 'id: 1' });
  const reads: string[] = [];
  const read: Directory['read'] = async (file) => {
    reads.push(file);
    return whole.read(file);
  };
  const contribution = contributionIn({ ...whole, read }, 'a');
  for (const name of ['plugin.json', 'plugin.yaml']) {
    const [first, second] = await Promise.all([contribution.valuesAt(name), contribution.valuesAt(name)]);
    expect(first?.format).toBe(name.slice('plugin.'.length));
    expect(second).toBe(first);
    expect(await contribution.textAt(name)).toBe(first?.document);
    await contribution.bytes(contribution.path(name));
  }
  expect(reads).toEqual(['a/plugin.json', 'a/plugin.yaml']);
});

test.each([
  ['a byte order mark', Buffer.from('\ufeff{"id": 1}')],
  ['UTF-16', utf16('{"id": 1}')],
])('JSON in %s is understood, and refused as the server does', async (_, bytes) => {
  const values = await contributionIn(repository({ 'plugin.json': bytes }), '').valuesAt('plugin.json');
  expect(values?.parsed.tree).toMatchObject({ kind: 'object', entries: [{ key: 'id' }] });
  expect(values?.parsed.problems.map(({ span }) => span)).toEqual([{ start: 0, end: 1 }]);
});

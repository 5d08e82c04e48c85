import { expect, test } from '@jest/globals';
import { syntax } from '../../../src/rules/manifest/syntax.js';
import { findingsOf } from '../../support/contribution.js';

const COMMA =
  'error: The manifest does not parse: a key in double quotes is expected here (a trailing comma before `}` is not allowed).';

test.each([
  ['', ['plugin.json:1:1 error: The manifest does not parse: the file is empty.']],
  ['{\n    "id": "a",\n}\n', [`plugin.json:3:1 ${COMMA}`]],
  ['{"id": "a"', ['plugin.json:1:11 error: The manifest does not parse: the closing `}` is missing.']],
  ['{"id": "a"} {', ['plugin.json:1:13 warning: The manifest ends before this: everything from here on is ignored.']],
  ['{}\n\n,', ['plugin.json:3:1 warning: The manifest ends before this: everything from here on is ignored.']],
])('plugin.json: %j', async (text, lines) => {
  expect(await findingsOf(syntax, { 'plugin.json': text })).toEqual(lines);
});

test.each(['{}', '[]', 'null', '"text"', '1', '{}\n\n', '\t{ }'])('plugin.json: %j parses', async (text) => {
  expect(await findingsOf(syntax, { 'plugin.json': text })).toEqual([]);
});

test('YAML', async () => {
  expect(await findingsOf(syntax, { 'plugin.yaml': 'id: a\nname: [\n' })).toEqual([
    expect.stringMatching(/^plugin\.yaml:\d:\d+ error: The manifest does not parse: .*flow sequence.*\.$/i),
  ]);
  expect(await findingsOf(syntax, { 'plugin.yaml': 'id: a # yes\n' })).toEqual([]);
  expect(await findingsOf(syntax, { 'plugin.yml': '\n' })).toEqual([
    'plugin.yml:1:1 error: The manifest does not parse: the file is empty.',
  ]);
});

test('what cannot be read is not judged', async () => {
  expect(await findingsOf(syntax, { 'plugin.json': '['.repeat(5_000) })).toEqual([
    'skipped: plugin.json cannot be read: it is nested 5000 levels deep',
  ]);
  expect(await findingsOf(syntax, { 'plugin.json': null })).toEqual(['skipped: there is no plugin manifest']);
  expect(await findingsOf(syntax, { 'plugin.json': null }, { kind: 'app' })).toEqual([
    'skipped: no app has a plugin manifest',
  ]);
});

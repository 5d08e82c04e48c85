import { expect, test } from '@jest/globals';
import type { Content } from '../../../src/repository/files.js';
import { check } from '../../../src/rules/check.js';
import { present } from '../../../src/rules/manifest/present.js';
import { findingsOf, inMemory, sourceOf } from '../../support/contribution.js';

const NONE = 'error: There is no `plugin.json`, `plugin.yaml` or `plugin.yml` here.';

test.each([
  [{ 'plugin.json': null }, [NONE]],
  [{ 'plugin.json': null, 'sub/plugin.json': '{}', 'Plugin.json': '{}', 'plugin.json.bak': '{}' }, [NONE]],
  [
    { 'plugin.yaml': 'id: a\n' },
    ['plugin.json:1:1 warning: `plugin.json` is never read: the server takes `plugin.yaml` before it.'],
  ],
  [
    { 'plugin.yaml': 'id: a\n', 'plugin.yml': 'id: a\n' },
    [
      'plugin.json:1:1 warning: `plugin.json` is never read: the server takes `plugin.yml` before it.',
      'plugin.yaml:1:1 warning: `plugin.yaml` is never read: the server takes `plugin.yml` before it.',
    ],
  ],
  [{}, []],
  [
    { 'plugin.json': null, 'plugin.yaml': '' },
    ['plugin.yaml:1:1 warning: The listing reads `plugin.json` only, and does not find `plugin.yaml`.'],
  ],
  [
    { 'plugin.json': null, 'plugin.yml': 'id: a\n' },
    ['plugin.yml:1:1 warning: The listing reads `plugin.json` only, and does not find `plugin.yml`.'],
  ],
  [
    { 'plugin.json': null, 'plugin.yml': 'id: a\n', 'plugin.yaml': 'id: a\n' },
    [
      'plugin.yaml:1:1 warning: `plugin.yaml` is never read: the server takes `plugin.yml` before it.',
      'plugin.yml:1:1 warning: The listing reads `plugin.json` only, and does not find `plugin.yml`.',
    ],
  ],
  [{ 'sub/plugin.json': '{}' }, []],
  [{ 'plugin.json': 'not JSON' }, []],
])('%j', async (edit, lines) => {
  expect(await findingsOf(present, edit)).toEqual(lines);
});

test.each([
  ['outside', 'it is a link that leads out of the repository'],
  ['too-large', 'it is larger than 10 MB'],
] as const)('a manifest that is %s', async (state, words) => {
  const read = async (): Promise<Content> => Promise.resolve({ state });
  const directory = { ...inMemory(new Map([['sub/plugin.json', new Uint8Array()]])), read };
  const source = sourceOf({ directory, base: 'sub' });
  expect(await check(source, [present], [])).toMatchObject([
    { findings: [{ severity: 'error', at: undefined, message: `\`sub/plugin.json\` cannot be read: ${words}.` }] },
  ]);
});

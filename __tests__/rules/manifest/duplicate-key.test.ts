import { expect, test } from '@jest/globals';
import { duplicateKey } from '../../../src/rules/manifest/duplicate-key.js';
import { findingsOf } from '../../support/contribution.js';

test.each([
  [
    '"name": "Weather",',
    '"name": "A",\n    "name": "B",',
    ['plugin.json:4:5 warning: `name` appears twice in the same object.'],
  ],
  [
    '"name": "Weather",',
    '"name": "A",\n"name": "A",\n"name": "B",',
    [
      'plugin.json:4:1 warning: `name` appears twice in the same object.',
      'plugin.json:5:1 warning: `name` appears twice in the same object.',
    ],
  ],
  [
    '"name": "Weather",',
    '"name": "A", "NAME": "B",',
    ['plugin.json:3:18 warning: `name` appears twice in the same object.'],
  ],
  [
    '"key": "Units",',
    '"key": "A", "key": "B",',
    ['plugin.json:36:29 warning: `key` appears twice in the same object.'],
  ],
  [
    '"value": "metric"',
    '"value": "a", "value": "b"',
    ['plugin.json:44:39 warning: `value` appears twice in the same object.'],
  ],
  [
    '"id":',
    '"props": {"a": {"b": 1, "b": 2}}, "id":',
    ['plugin.json:2:29 warning: `b` appears twice in the same object.'],
  ],
  [
    '"linux-amd64":',
    '"linux-arm64": "x", "linux-amd64":',
    ['plugin.json:14:13 warning: `linux-arm64` appears twice in the same object.'],
  ],
  ['"id":', '"": 1, "": 2, "id":', ['plugin.json:2:12 warning: `""` appears twice in the same object.']],
  [
    '"name": "Weather",',
    '"name": "Weather", "webapp": {},',
    ['plugin.json:20:5 warning: `webapp` appears twice in the same object.'],
  ],
])('%s → %s', async (from, to, lines) => {
  expect(await findingsOf(duplicateKey, { 'plugin.json': [from, to] })).toEqual(lines);
});

test.each([
  ['as it is', '"id":', '"id":'],
  ['the same key in two objects', '"id":', '"props": {"id": 1, "a": {"id": 2}, "b": [{"id": 3}, {"id": 4}]}, "id":'],
  ['keys of a Go map, which differ in case', '"linux-amd64":', '"Linux-amd64": "x", "linux-amd64":'],
  ['props, which differ in case', '"id":', '"props": {"a": 1, "A": 2}, "id":'],
])('%s is fine', async (_, from, to) => {
  expect(await findingsOf(duplicateKey, { 'plugin.json': [from, to] })).toEqual([]);
});

test('YAML: the same key twice, and keys that differ in case', async () => {
  expect(await findingsOf(duplicateKey, { 'plugin.yaml': 'id: a\nName: b\nname: c\nid: d\n' })).toEqual([
    'plugin.yaml:4:1 warning: `id` appears twice in the same object.',
  ]);
});

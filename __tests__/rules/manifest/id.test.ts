import { expect, test } from '@jest/globals';
import { check } from '../../../src/rules/check.js';
import { id } from '../../../src/rules/manifest/id.js';
import { example, findingsOf, inMemory, sourceOf } from '../../support/contribution.js';

test.each([
  'weather',
  'a.weather',
  'x.org.example',
  'mattermost_weather',
  'org..weather',
  'org.',
  '.org.example',
  'org.example.wetter+',
  '2org.example',
])('%s is not written as a reversed domain name', async (value) => {
  const message = `\`${value}\` is not written as a reversed domain name.`;
  expect(await findingsOf(id, { 'plugin.json': { id: value } }, { tags: [] })).toEqual([
    `plugin.json:2:11 warning: ${message}`,
  ]);
  expect(await findingsOf(id, { 'plugin.json': { id: value } }, { tags: ['v1.0.0'] })).toEqual([
    `plugin.json:2:11 notice: ${message}`,
  ]);
});

test('a listed id cannot change any more', async () => {
  expect(await findingsOf(id, { 'plugin.json': { id: 'AlertManager' } }, { tags: [] })).toEqual([
    'plugin.json:2:11 notice: `AlertManager` is not written as a reversed domain name.',
  ]);
});

test('where tags cannot be read it may be released already', async () => {
  const files = new Map([...example('ready'), ['plugin.json', new TextEncoder().encode('{"id": "weather"}')] as const]);
  const directory = inMemory(files);
  const outcomes = await check(sourceOf({ directory }), [id], []);
  expect(outcomes).toMatchObject([{ findings: [{ severity: 'notice' }] }]);
});

test.each(['org.example', 'com.example.my-plugin', 'io.github.a_b.c-1', 'Com.Example.Weather', 'dev.2example'])(
  '%s is fine',
  async (value) => {
    expect(await findingsOf(id, { 'plugin.json': { id: value } }, { tags: [] })).toEqual([]);
  },
);

test('a missing id is left to another rule', async () => {
  expect(await findingsOf(id, { 'plugin.json': { id: null } }, { tags: [] })).toEqual([]);
  expect(await findingsOf(id, { 'plugin.json': { id: '' } }, { tags: [] })).toEqual([]);
});

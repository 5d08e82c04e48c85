import { expect, test } from '@jest/globals';
import { APP_FILES } from '../../src/facts/app.js';
import { besides, contributionFolders, detectKind } from '../../src/facts/kind.js';
import { PLAYBOOK_FILES } from '../../src/facts/playbook.js';
import type { Contribution } from '../../src/repository/contribution.js';
import { contributionIn } from '../../src/repository/contribution.js';
import { inMemory } from '../support/contribution.js';

const PLUGIN = '{"id": "org.example.weather"}';
const APP = '{"app_id": "weather"}';
const PLAYBOOK = '{"title": "Outage", "checklists": [], "version": 1}';

function contribution(files: Readonly<Record<string, string>>, base: string): Contribution {
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  return contributionIn(inMemory(bytes), base);
}

async function kindOf(files: Readonly<Record<string, string>>, base = ''): Promise<string> {
  return (await detectKind(contribution(files, base))) ?? 'none';
}

test.each([
  ['plugin', { 'plugin.json': PLUGIN }],
  ['plugin', { 'plugin.yaml': 'id: org.example.weather\n' }],
  ['plugin', { 'plugin.yml': 'id: org.example.weather\n', 'manifest.json': APP }],
  ['plugin', { 'plugin.json': '{"ID": "org.example.weather"}' }],
  ['plugin', { 'plugin.json': '{"id": "org.example.weather",}' }],
  ['plugin', { 'plugin.json': 'not JSON' }],
  ['plugin', { 'plugin.json': '' }],
  ['plugin', { 'plugin.json': '['.repeat(2_000) }],
  ['plugin', { 'plugin.json': `"${'x'.repeat(1024 * 1024)}"` }],
  ['plugin', { 'plugin.yaml': 'a: [' }],
  ['app', { 'manifest.json': APP }],
  ['app', { 'manifest.json': '{"App_ID": "weather"}' }],
  ['app', { 'manifest.json': '{"app_id": "weather",}' }],
  ['app', { 'plugin.json': '{"type": "datasource"}', 'manifest.json': APP }],
  ['app', { 'manifest.json': APP, 'outage.json': PLAYBOOK }],
  ['app', { 'src/manifest.json': APP, 'src/assets/manifest.json': '{"name": "page"}' }],
  ['app', { 'src/main/resources/static/manifest.json': APP }],
  ['none', { 'a/b/c/d/e/manifest.json': APP }],
  ['playbook', { 'outage.json': PLAYBOOK }],
  ['playbook', { 'playbooks/outage.json': PLAYBOOK }],
  ['playbook', { 'outage.json': '{"title": "Outage", "checklists": []}' }],
  ['playbook', { 'plugin.json': '[]', 'outage.json': PLAYBOOK }],
  ['none', {}],
  ['none', { 'README.md': '# Weather' }],
  ['none', { 'plugin.json': '{}' }],
  ['none', { 'manifest.json': '{"manifest_version": 3}' }],
  ['none', { 'manifest.json': 'not JSON' }],
  ['none', { 'manifest.json': '['.repeat(2_000) }],
  ['none', { 'package.json': PLAYBOOK }],
  ['none', { 'a/b/outage.json': PLAYBOOK }],
  ['none', { 'testdata/outage.json': PLAYBOOK }],
  ['none', { '.vscode/outage.json': PLAYBOOK }],
  ['none', { 'list.json': '{"checklists": []}' }],
  ['none', { 'sub/plugin.json': PLUGIN }],
  // Grafana's.
  ['none', { 'plugin.json': '{"type": "datasource", "name": "Weather", "id": "weather", "info": {"version": "1"}}' }],
  ['app', { 'plugin.json': '{"type": "panel", "id": "a", "name": "A", "info": {}}', 'manifest.json': APP }],
  ['none', { 'plugin.json': '{"name": "a", "author": "b", "main": "c.js", "keywords": []}' }],
  ['plugin', { 'plugin.json': '{"id": "a.b", "name": "A", "author": "Jane", "license": "MIT"}' }],
  ['plugin', { 'plugin.json': '{"name": "A", "min_server_version": "10.0.0", "a": 1, "b": 2, "c": 3}' }],
])('finds %s in %j', async (kind, files) => {
  expect(await kindOf(files)).toBe(kind);
});

test('looks only below the folder that was asked for', async () => {
  const files = { 'plugin.json': PLUGIN, 'app/manifest.json': APP, 'templates/a/outage.json': PLAYBOOK };
  expect(await kindOf(files, 'app')).toBe('app');
  expect(await kindOf(files, 'templates')).toBe('playbook');
  expect(await kindOf(files, 'plug')).toBe('none');
  expect(await kindOf({ 'app/a/b/c/d/manifest.json': APP, 'app/a/b/c/d/e/manifest.json': APP }, 'app')).toBe('app');
  expect(await kindOf({ 'app/a/b/c/d/e/manifest.json': APP }, 'app')).toBe('none');
});

// The kind was found in a hundred files of the name, and the app in twenty of them.
test.each([25, 99])('the app behind %d manifests of web pages is the one that is judged', async (pages) => {
  const folders = Array.from({ length: pages }, (_, index) => `a${String(index).padStart(2, '0')}`);
  const files = Object.fromEntries(folders.map((folder) => [`${folder}/manifest.json`, '{"name": "page"}']));
  const app = contribution({ ...files, 'z/manifest.json': APP }, '');
  expect(await detectKind(app)).toBe('app');
  expect(await APP_FILES.of({ contribution: app, kind: 'app', slug: undefined, releaseTag: undefined })).toMatchObject([
    { file: 'z/manifest.json' },
  ]);
});

test('the playbook behind a hundred other files is found, and judged', async () => {
  const others = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`a${index}.json`, '{}']));
  const playbook = contribution({ ...others, 'outage.json': PLAYBOOK }, '');
  expect(await detectKind(playbook)).toBe('playbook');
  const files = await PLAYBOOK_FILES.of({
    contribution: playbook,
    kind: 'playbook',
    slug: undefined,
    releaseTag: undefined,
  });
  expect(files).toMatchObject([{ document: { file: 'outage.json' } }]);
});

test('a manifest that cannot be read is a manifest', async () => {
  const directory = {
    ...inMemory(new Map([['plugin.json', new Uint8Array()]])),
    read: async () => Promise.resolve({ state: 'outside' } as const),
  };
  expect(await detectKind(contributionIn(directory, ''))).toBe('plugin');
});

test('names the folders that hold a plugin', () => {
  const files = [
    'plugin.json',
    'a/plugin.json',
    'a/plugin.yaml',
    'b/c/plugin.yml',
    'node_modules/x/plugin.json',
    'a/vendor/plugin.json',
    'testdata/plugin.json',
    'dist/plugin.json',
    'd/my-plugin.json',
    'b/c/plugin.json.bak',
  ];
  const below = (base: string): Contribution => contribution(Object.fromEntries(files.map((file) => [file, ''])), base);
  expect(contributionFolders(below(''))).toEqual(['a', 'b/c']);
  expect(contributionFolders(below('b'))).toEqual(['b/c']);
  expect(contributionFolders(below('a'))).toEqual([]);
  expect(contributionFolders(contribution({}, ''))).toEqual([]);
});

test.each([
  ['plugin', { 'plugin.json': PLUGIN }, []],
  [
    'plugin',
    { 'plugin.json': PLUGIN, 'app/manifest.json': APP, 'outage.json': PLAYBOOK },
    [
      'Beside the plugin lies an app, which is not judged here (app/manifest.json): check it with the kind app',
      'Beside the plugin lies a playbook, which is not judged here (outage.json): check it with the kind playbook',
    ],
  ],
  ['app', { 'manifest.json': APP, 'other/manifest.json': APP }, []],
  [
    'app',
    { 'manifest.json': APP, 'plugin.json': PLUGIN },
    ['Beside the app lies a plugin, which is not judged here (its manifest): check it with the kind plugin'],
  ],
  [
    'tool',
    { 'plugin.json': '{"type": "panel", "id": "a", "name": "A", "info": {}}', 'list.json': '{"checklists": []}' },
    [],
  ],
] as const)('what lies beside the %s in %j', async (kind, files, lines) => {
  expect(await besides(contribution(files, ''), kind)).toEqual(lines);
});

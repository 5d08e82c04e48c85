import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Tables } from '../../scripts/tables.js';
import { compareTables } from '../../scripts/tables.js';
import { openCheckout } from '../../scripts/tables/checkout.js';
import { FILES, TABLES } from '../support/server-tree.js';

const root = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function git(...words: readonly string[]): void {
  const day = '2026-01-16T12:00:00Z';
  const env = {
    PATH: process.env['PATH'],
    HOME: root,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_DATE: day,
    GIT_COMMITTER_DATE: day,
  };
  execFileSync('git', ['-C', root, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {
    env,
    stdio: 'pipe',
  });
}

beforeAll(() => {
  write(FILES);
});

async function compared(): Promise<
  Readonly<
    Record<
      keyof Tables,
      { readonly differences: readonly string[]; readonly open: readonly string[]; readonly table: unknown }
    >
  >
> {
  return compareTables(openCheckout(root), TABLES);
}

test('a checkout that the tables agree with', async () => {
  const outcomes = await compared();
  expect(Object.values(outcomes).flatMap((outcome) => outcome.differences)).toEqual([]);
  expect(Object.values(outcomes).flatMap((outcome) => outcome.open)).toEqual([
    'the checkout has no release tags: releases not compared',
  ]);
  expect(Object.fromEntries(Object.entries(outcomes).map(([name, { table }]) => [name, table]))).toEqual(TABLES);
});

const NEWER: Readonly<Record<string, string>> = {
  ...FILES,
  'server/public/model/version.go': 'package model\n\nvar versions = []string{\n\t"11.3.0",\n\t"11.2.0",\n}\n',
  'server/public/plugin/api.go': (FILES['server/public/plugin/api.go'] ?? '')
    .replace('// Minimum server version: 10.1\n\tPour(', '// Minimum server version: 10.2\n\tPour(')
    .replace(
      '\t// Minimum server version: 5.2\n\tOld()\n',
      '\t// Minimum server version: 11.3\n\tSweeten()\n\n\tStir()\n',
    ),
  'server/public/pluginapi/tea.go': (FILES['server/public/pluginapi/tea.go'] ?? '').replace(
    't.api.Brew(leaves)',
    't.api.Brew(leaves)\n\tt.api.Sweeten()',
  ),
  'server/public/model/manifest.go': (FILES['server/public/model/manifest.go'] ?? '')
    .replace('Secret bool', 'Hidden bool `json:"hidden"`\n\tSecret bool')
    .replace('case "text":', 'case "text", "tea":'),
  'webapp/channels/src/plugins/registry.ts':
    'export default class PluginRegistry { registerCup() {} registerPot() {} }',
  'webapp/channels/src/plugins/export.ts': 'window.Tea = {brew, pot: {warm}}; window.Cup = 1;',
};

test('what is newer, without tags: only what the annotations tell is written', async () => {
  write(NEWER);
  const outcomes = await compared();
  expect(outcomes['plugin-api.json'].differences).toEqual([
    'api.Old: gone, was 5.2',
    'api.Pour: 10.1 → 10.2',
    'api.Stir: new, not annotated',
    'api.Sweeten: new, 11.3',
  ]);
  expect(outcomes['plugin-api.json'].open).toEqual([
    'api.Stir is not annotated, and no release tag here has it',
    'api.Old is gone: move it to the removed ones with the release that took it away',
  ]);
  expect(outcomes['plugin-api.json'].table).toMatchObject({
    api: { Brew: '5.2', Old: '5.2', Pour: '10.2', Sweeten: '11.3' },
  });
  expect(outcomes['pluginapi.json'].differences).toEqual([
    'Tea.Make: calls Brew → Brew, Sweeten, recommended 5.2 → 11.3',
    'Tea.Serve: calls Brew, Pour → Brew, Pour, Sweeten, min 10.1 → 11.3, recommended 10.1 → 11.3',
  ]);
  expect(outcomes['webapp-registry.json'].differences).toEqual([
    'globals.Cup: new',
    'globals.Tea.pot.warm: new',
    'globals.Tea.pot: new',
    'registry.registerPot: new',
  ]);
  expect(outcomes['webapp-registry.json'].table).toMatchObject({ registry: { registerCup: '5.2', registerPot: null } });
  expect(outcomes['manifest-fields.json'].differences).toEqual(['setting.hidden: new', 'settingTypes.tea: new']);
  expect(outcomes['manifest-fields.json'].table).toEqual(TABLES['manifest-fields.json']);
  expect(outcomes['server-releases.json'].differences).toEqual([]);
});

test('with tags, what is new is dated by the first that has it', async () => {
  write(FILES);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', '11.2');
  git('tag', 'v11.2.0');
  write(NEWER);
  git('commit', '--quiet', '-a', '-m', '11.3');
  for (const tag of ['v11.3.0-rc1', 'v11.3.0', 'v11.3.1']) git('tag', tag);
  const outcomes = await compared();
  expect(outcomes['plugin-api.json'].differences.at(-1)).toBe('newestReleaseCovered: 11.1 → 11.3');
  expect(outcomes['plugin-api.json'].table).toMatchObject({
    newestReleaseCovered: '11.3',
    api: { Stir: '11.3', Sweeten: '11.3' },
    verified: { api: { Stir: { firstRelease: '11.3', how: 'release tags' } } },
  });
  expect(outcomes['webapp-registry.json'].table).toMatchObject({
    registry: { registerPot: '11.3' },
    globals: { 'Tea.pot': { since: '11.3', how: 'release tags' } },
  });
  expect(outcomes['manifest-fields.json'].table).toMatchObject({
    setting: { hidden: { since: '11.3' } },
    settingTypes: { tea: '11.3' },
  });
  expect(outcomes['server-releases.json'].differences).toEqual([
    'releases.11.2: new, tagged on 2026-01-16',
    'releases.11.3: new, tagged on 2026-01-16',
    'newest: 11.1 → 11.3',
  ]);
  expect(outcomes['server-releases.json'].table).toMatchObject({
    newest: '11.3',
    releases: [
      { version: '11.1' },
      { version: '11.2' },
      { version: '11.3', released: '2026-01-16', latestPatch: '11.3.1', supportEnds: null },
    ],
  });
});

test('an older checkout takes nothing back', async () => {
  rmSync(join(root, '.git'), { recursive: true, force: true });
  write({
    ...FILES,
    'server/public/model/version.go': 'package model\n\nvar versions = []string{"9.5.0"}\n',
    'server/public/plugin/api.go':
      'package plugin\n\ntype API interface {\n\t// Minimum server version: 5.2\n\tBrew(leaves string) error\n\n\t// Minimum server version: 5.2\n\tOld()\n}\n',
    'webapp/channels/src/plugins/export.ts': 'window.Other = 1;',
  });
  const outcomes = await compared();
  expect(outcomes['plugin-api.json'].differences).toEqual([]);
  expect(outcomes['webapp-registry.json'].differences).toEqual([
    'globals.Other: new',
    'globals.Tea.brew: gone, was 9.0',
    'globals.Tea: gone, was 9.0',
  ]);
});

test('a folder that is no checkout is said to be none', async () => {
  const outcomes = await compareTables(openCheckout(join(root, 'nothing')), TABLES);
  expect(Object.values(outcomes).flatMap((outcome) => outcome.differences)).toEqual([]);
  expect(Object.values(outcomes).flatMap((outcome) => outcome.open)).toEqual([
    'server/public/plugin/api.go is not there: api not compared',
    'server/public/plugin/hooks.go is not there: hooks not compared',
    'server/public/pluginapi is not there: not compared',
    'webapp/channels/src/plugins/registry.ts is not there: the registry not compared',
    'webapp/channels/src/plugins/export.ts is not there: the globals not compared',
    'server/public/model/manifest.go is not there: the manifest not compared',
    'the checkout has no release tags: releases not compared',
  ]);
});

import { expect, test } from '@jest/globals';
import { generatedDrift } from '../../../src/rules/manifest/generated-drift.js';
import { findingsOf } from '../../support/contribution.js';

test.each([
  [
    'server/manifest.go',
    'package main\n\nvar manifest = struct{ ID, Version string }{\n\tID:      "org.example.wetter",\n\tVersion: "2.4.0",\n}\n',
    [
      'server/manifest.go:4:12 warning: `id` is `org.example.wetter` here and `org.example.weather` in the manifest.',
      'server/manifest.go:5:12 warning: `version` is `2.4.0` here and `2.4.1` in the manifest.',
    ],
  ],
  [
    'server/manifest.go',
    'package main\n\nconst manifestStr = `\n{\n  "id": "org.example.weather",\n  "name": "Wetter",\n  "version": "2.4.1"\n}\n`\n',
    ['server/manifest.go:6:11 warning: `name` is `Wetter` here and `Weather` in the manifest.'],
  ],
  [
    'webapp/src/manifest.js',
    "export const id = 'org.example.weather';\nexport const version = '2.4.0';\n",
    ['webapp/src/manifest.js:2:25 warning: `version` is `2.4.0` here and `2.4.1` in the manifest.'],
  ],
  [
    'webapp/src/manifest.ts',
    'const manifest = JSON.parse(`\n{\n    "id": "a"\n}\n`);\nexport default manifest;\n',
    ['webapp/src/manifest.ts:3:11 warning: `id` is `a` here and `org.example.weather` in the manifest.'],
  ],
  [
    'webapp/src/manifest.tsx',
    'export const id = "a";\n',
    ['webapp/src/manifest.tsx:1:20 warning: `id` is `a` here and `org.example.weather` in the manifest.'],
  ],
  [
    'webapp/src/manifest.jsx',
    'export const version = `1`;\n',
    ['webapp/src/manifest.jsx:1:25 warning: `version` is `1` here and `2.4.1` in the manifest.'],
  ],
])('%s: %j', async (file, text, lines) => {
  expect(await findingsOf(generatedDrift, { [file]: text })).toEqual(lines);
});

test.each([
  [
    'the same',
    'server/manifest.go',
    'package main\n\nvar manifest = struct{ ID, Version string }{ID: "org.example.weather", Version: "2.4.1"}\n',
  ],
  ['in a comment', 'server/manifest.go', 'package main\n\n// ID: "a"\n/* Version: "1" */\n'],
  ['other names', 'server/manifest.go', 'package main\n\nconst manifestID = "a"\nconst SchemaVersion = "1"\n'],
  [
    'keys inside of objects',
    'webapp/src/manifest.ts',
    'JSON.parse(`{"id": "org.example.weather", "webapp": {"id": "a"}, "server": null}`)',
  ],
  ['a field that the manifest has not', 'webapp/src/manifest.ts', 'JSON.parse(`{"colour": "blue"}`)'],
  ['JSON that does not parse', 'webapp/src/manifest.ts', 'JSON.parse(`{"id": "a",}`)'],
  [
    'read from the manifest',
    'webapp/src/manifest.ts',
    "import manifest from '../../plugin.json';\nexport const id = manifest.id;\n",
  ],
  ['another file', 'server/other.go', 'package main\n\nconst ID = "a"\n'],
  ['empty', 'server/manifest.go', ''],
])('%s is fine', async (_, file, text) => {
  expect(await findingsOf(generatedDrift, { [file]: text })).toEqual([]);
});

test('a version that the build takes from the tag is in no manifest to differ from', async () => {
  expect(
    await findingsOf(generatedDrift, { 'plugin.json': { version: null }, 'server/manifest.go': 'const Version = "1"' }),
  ).toEqual([]);
});

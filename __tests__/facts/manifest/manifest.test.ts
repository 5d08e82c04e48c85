import { expect, test } from '@jest/globals';
import { TextDocument } from '../../../src/documents/text.js';
import { decode } from '../../../src/documents/values/decode.js';
import { parseJson } from '../../../src/documents/values/json.js';
import { MANIFEST_SHAPE } from '../../../src/facts/manifest/manifest.js';
import { ManifestDocument } from '../../../src/mattermost/shapes/plugin-manifest.js';

function manifest(text: string): ManifestDocument {
  const { tree } = parseJson(text);
  if (!tree) throw new Error('a test needs JSON that parses');
  return new ManifestDocument(new TextDocument('sub/plugin.json', text), 'json', decode(tree, 'json', MANIFEST_SHAPE));
}

const DOCUMENT = manifest(
  '{\n  "id": "abc",\n  "Server": {\n    "executables": {}\n  },\n  "settings_schema": {"settings": [{}, {"key": "A"}]},\n  "name": null\n}\n',
);

test.each([
  [['id'], '2:9-2:14'],
  [['server'], '3:13-5:4'],
  [['server', 'executables'], '4:20-4:22'],
  [['server', 'executables', 'linux-amd64'], '4:5-4:18'],
  [['server', 'executable'], '3:3-3:11'],
  [['webapp'], '1:1-1:2'],
  [['webapp', 'bundle_path', 'x', 'y'], '1:1-1:2'],
  [['settings_schema', 'settings', 1, 'key'], '6:48-6:51'],
  [['settings_schema', 'settings', 0, 'key'], '6:36-6:37'],
  [['settings_schema', 'settings', 9], '6:23-6:33'],
  [['name'], '7:11-7:15'],
  [[], '1:1-8:2'],
])('%j stands at %s', (path, place) => {
  const { file, line, column, endLine, endColumn } = DOCUMENT.at(...path);
  expect([file, `${line}:${column}-${endLine}:${endColumn}`]).toEqual(['sub/plugin.json', place]);
});

test.each([
  [['id'], '2:3-2:7'],
  [['server', 'executables'], '4:5-4:18'],
  [['server', 'executable'], '3:3-3:11'],
  [['webapp'], '1:1-1:2'],
  [['settings_schema', 'settings', 1], '6:40-6:52'],
])('the key of %j stands at %s', (path, place) => {
  const { line, column, endLine, endColumn } = DOCUMENT.atKey(...path);
  expect(`${line}:${column}-${endLine}:${endColumn}`).toBe(place);
});

test('what has a wrong type is left out, and nothing else', () => {
  const { value } = manifest(
    '{"id": 5, "name": "n", "server": [], "settings_schema": {"header": 1, "settings": [7, {"key": "A", "secret": "x"}]}}',
  );
  expect(value).toEqual({ name: 'n', settings_schema: { settings: [{}, { key: 'A' }] } });
});

test('settings come with their paths, those of sections last', () => {
  const settings = manifest(
    '{"settings_schema": {"sections": [{"settings": [{"key": "B"}]}, {}], "settings": [{"key": "A"}]}}',
  ).settings();
  expect(settings).toEqual([
    { setting: { key: 'A' }, path: ['settings_schema', 'settings', 0] },
    { setting: { key: 'B' }, path: ['settings_schema', 'sections', 0, 'settings', 0] },
  ]);
});

test.each(['[]', '"a"', '1', 'null', 'true'])('%s is no object', (text) => {
  const document = manifest(text);
  expect([document.isObject, document.value, document.settings()]).toEqual([false, {}, []]);
  expect(document.at('id')).toMatchObject({ line: 1, column: 1 });
});

import { expect, test } from '@jest/globals';
import type { Decoded } from '../../../src/documents/values/decoded.js';
import { decode } from '../../../src/documents/values/decode.js';
import { parseJson } from '../../../src/documents/values/json.js';
import { parseYaml } from '../../../src/documents/values/yaml.js';
import { MANIFEST_SHAPE } from '../../../src/facts/manifest/manifest.js';

function fromJson(text: string): Decoded {
  const { tree, problems } = parseJson(text);
  if (!tree || problems.length > 0) throw new Error('a test needs JSON that parses');
  return decode(tree, 'json', MANIFEST_SHAPE);
}

function fromYaml(text: string): Decoded {
  const { tree } = parseYaml(text);
  if (!tree) throw new Error('a test needs YAML that parses');
  return decode(tree, 'yaml', MANIFEST_SHAPE);
}

const BASE = '"id": "abc", "name": "n"';
const errorsOf = ({ errors }: Decoded): readonly string[] =>
  errors.map(({ path, keyword, span }) => `${path.join('.')} ${keyword} ${span?.start ?? '-'}`);

test.each([
  ['{"ID": "abc", "NaMe": "n"}', { id: 'abc', name: 'n' }],
  [
    '{"ſupport_url": "a", "settings_\\u017fchema": {"header": "h"}}',
    { support_url: 'a', settings_schema: { header: 'h' } },
  ],
  ['{"settings_schema": {"settings": [{"\\u212aEY": "A"}]}}', { settings_schema: { settings: [{ key: 'A' }] } }],
  ['{"ıd": "abc"}', { ıd: 'abc' }],
  ['{"props": {"ID": 1, "id": 2}}', { props: { ID: 1, id: 2 } }],
  [
    '{"server": {"executables": {"Linux-amd64": "a", "linux-amd64": "b"}}}',
    { server: { executables: { 'Linux-amd64': 'a', 'linux-amd64': 'b' } } },
  ],
])('%s: the case of keys', (text, value) => {
  expect(fromJson(text).value).toEqual(value);
});

test.each([
  ['{"name": "a", "name": "b"}', { name: 'b' }],
  ['{"name": "a", "NAME": "b", "name": null}', { name: 'b' }],
  [
    '{"server": {"executable": "a"}, "server": {"executables": {"x": "y"}}}',
    { server: { executable: 'a', executables: { x: 'y' } } },
  ],
  ['{"server": {"executable": "a"}, "Server": {"executable": "b"}}', { server: { executable: 'b' } }],
  [
    '{"server": {"executables": {"x": "1", "y": "2"}}, "server": {"executables": {"x": "3"}}}',
    { server: { executables: { x: '3', y: '2' } } },
  ],
  ['{"server": {"executable": "a"}, "server": null}', { server: { executable: 'a' } }],
])('%s: duplicates merge, or the last one wins', (text, value) => {
  expect(fromJson(text).value).toEqual(value);
});

test.each([
  ['{"name": null, "server": null, "settings_schema": {"settings": null}}', { settings_schema: {} }],
  ['{"server": {"executables": {"linux-amd64": null}}}', { server: { executables: { 'linux-amd64': '' } } }],
  ['{"props": {"a": null}}', { props: { a: null } }],
  ['{"settings_schema": {"settings": [{"default": null}]}}', { settings_schema: { settings: [{}] } }],
])('%s: null leaves a field unset', (text, value) => {
  expect(fromJson(text).value).toEqual(value);
});

test.each([
  [`{${BASE}}`, []],
  [`{${BASE}, "version": 1}`, ['version type 38']],
  [`{${BASE}, "version": 1, "version": "1.0.0"}`, ['version type 38']],
  [`{${BASE}, "version": "1.0.0", "version": 1}`, ['version type 58']],
  [`{${BASE}, "server": 1, "server": {}, "server": []}`, ['server type 64', 'server type 37']],
  ['{"id": "ab", "name": "n"}', ['id pattern 7']],
  ['{"name": "n"}', [' required 0']],
  [`{${BASE}, "settings_schema": {"settings": [{"type": "text"}, {}]}}`, ['settings_schema.settings.1 required 78']],
  [`{${BASE}, "props": {"a/b": {"~c": 1}}}`, []],
  [`{${BASE}, "server": {"executables": {"a/b~": 1}}}`, ['server.executables.a/b~ type 62']],
])('%s: what the server refuses, and where', (text, lines) => {
  expect(errorsOf(fromJson(text))).toEqual(lines);
});

test('a required field that only comes as null is missing', () => {
  expect(fromJson('{"id": "abc", "name": null}').errors).toMatchObject([
    { path: [], keyword: 'required', missing: 'name' },
  ]);
});

test('places of values, keys and items', () => {
  const text = `{${BASE}, "server": {"executables": {"a": "b"}}}`;
  const { places } = fromJson(text);
  const cut = (...path: readonly string[]): unknown => {
    const place = places.find(path);
    return (
      place && [text.slice(place.span.start, place.span.end), place.key && text.slice(place.key.start, place.key.end)]
    );
  };
  expect(cut()).toEqual([text, undefined]);
  expect(cut('id')).toEqual(['"abc"', '"id"']);
  expect(cut('server', 'executables', 'a')).toEqual(['"b"', '"a"']);
  expect(cut('server', 'executable')).toBeUndefined();
});

test('remarks on keys', () => {
  const { unknownKeys, duplicateKeys, miscasedKeys } = fromJson(
    '{"Id": "abc", "id": "abc", "x": 1, "server": {"y": 1}, "props": {"z": 1}}',
  );
  expect(unknownKeys.map(({ path, key }) => [...path, key])).toEqual([['x'], ['server', 'y']]);
  expect(duplicateKeys.map(({ key, span }) => [key, span.start])).toEqual([['id', 14]]);
  expect(miscasedKeys.map(({ key, known }) => [key, known])).toEqual([['Id', ['id']]]);
});

test('a key that is called __proto__ is a key', () => {
  const { value, unknownKeys } = fromJson('{"__proto__": {"name": "n"}, "constructor": 1, "props": {"__proto__": 1}}');
  expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor', 'props']);
  expect(unknownKeys.map(({ key }) => key)).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>)['name']).toBeUndefined();
});

test('YAML: keys exactly, every scalar a text where a text is read', () => {
  const { value, unknownKeys, errors } = fromYaml(
    'id: 010\nname: yes\nName: b\nversion: 1.0\nprops:\n  a: yes\n  b: 010\n',
  );
  expect(value).toEqual({ id: '010', name: 'yes', Name: 'b', version: '1.0', props: { a: true, b: 8 } });
  expect(unknownKeys.map(({ key }) => key)).toEqual(['Name']);
  expect(errors).toEqual([]);
});

test('YAML: a text is no flag and no object', () => {
  const decoded = fromYaml(
    'id: abc\nname: n\nserver: a\nsettings_schema:\n  settings:\n  - type: text\n    secret: yess\n',
  );
  expect(decoded.errors.map(({ path, keyword }) => `${path.join('.')} ${keyword}`)).toEqual([
    'server type',
    'settings_schema.settings.0.secret type',
  ]);
});

test('many duplicates are read in time', () => {
  const text = `{${BASE}${', "version": 1'.repeat(300)}}`;
  expect(fromJson(text).errors).toHaveLength(300);
});

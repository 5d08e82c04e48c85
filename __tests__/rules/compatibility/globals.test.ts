import { expect, test } from '@jest/globals';
import { globals } from '../../../src/rules/compatibility/globals.js';
import { judged, unprovenOf } from '../../support/go.js';

const script = (code: string): Readonly<Record<string, string>> => ({ 'webapp/src/index.tsx': `${code}\n` });

/** What is found in the code, without the finding on the manifest. */
async function found(code: string, minimum = '7.1.0'): Promise<readonly string[]> {
  const lines = await judged(globals, script(code), minimum);
  return lines
    .filter((line) => !line.startsWith('plugin.json'))
    .map((line) => line.replace('webapp/src/index.tsx:', ''));
}

const error = (place: string, name: string, version: string): string =>
  `${place} error: \`window.${name}\` needs server ${version}; \`min_server_version\` is 7.1.0.`;
const warning = (place: string, name: string, version: string): string =>
  error(place, name, version).replace('error', 'warning');

test.each([
  ['a call at load', 'window.ProductApi.useWebSocket();', [error('1:1', 'ProductApi.useWebSocket', '7.3')]],
  [
    'in a function that may never be called',
    'export const f = () => window.useNotifyAdmin();',
    [warning('1:24', 'useNotifyAdmin', '7.4')],
  ],
  [
    'a value that is only read',
    'export default window.Components.ThreadViewer;',
    [warning('1:16', 'Components.ThreadViewer', '9.3')],
  ],
  [
    'under a condition that tells nothing of it',
    'if (ready) window.useNotifyAdmin();',
    [warning('1:12', 'useNotifyAdmin', '7.4')],
  ],
  ['in initialize', 'class P { initialize() { window.useNotifyAdmin(); } }', [error('1:26', 'useNotifyAdmin', '7.4')]],
  ['globalThis', 'globalThis.useNotifyAdmin();', [error('1:1', 'useNotifyAdmin', '7.4')]],
  ['a string as key', "window['useNotifyAdmin']();", [error('1:1', 'useNotifyAdmin', '7.4')]],
  ['a cast', '(window as any).useNotifyAdmin();', [error('1:1', 'useNotifyAdmin', '7.4')]],
  [
    'two casts and !',
    '(window as unknown as W).ProductApi!.useWebSocket();',
    [error('1:1', 'ProductApi.useWebSocket', '7.3')],
  ],
  [
    'members of two versions',
    'window.ProductApi.closeRhs();',
    [error('1:1', 'ProductApi', '7.3'), error('1:1', 'ProductApi.closeRhs', '7.7')],
  ],
  ['JSX', 'const a = <window.Components.ThreadViewer/>;', [warning('1:12', 'Components.ThreadViewer', '9.3')]],
  ['taken apart', 'const {useWebSocket} = window.ProductApi;', [error('1:24', 'ProductApi', '7.3')]],
  [
    'taken apart twice',
    'const {ProductApi: {closeRhs}} = window;\ncloseRhs();',
    [error('2:1', 'ProductApi.closeRhs', '7.7')],
  ],
  ['a variable', 'const {useNotifyAdmin: notify} = window as any;\nnotify();', [error('2:1', 'useNotifyAdmin', '7.4')]],
  ['a variable for window', 'const w = window as any;\nw.useNotifyAdmin();', [error('2:1', 'useNotifyAdmin', '7.4')]],
  [
    'exported from a part of the same age',
    'export const useWebSocket = window.ProductApi.useWebSocket;',
    [error('1:29', 'ProductApi', '7.3')],
  ],
  ...['ThreadViewer || other', 'window.Own || ThreadViewer', '!!ThreadViewer'].map(
    (ask): [string, string, string[]] => [
      `exported, and asked for: ${ask}`,
      `export const ThreadViewer = window.Components.ThreadViewer;\nexport const has = () => ${ask};`,
      [
        '1:14 notice: `window.Components.ThreadViewer` needs server 9.3; `min_server_version` is 7.1.0. It stands behind a check.',
      ],
    ],
  ),
  ['exported', 'export const {ThreadViewer} = window.Components;', [warning('1:15', 'Components.ThreadViewer', '9.3')]],
])('newer than the minimum: %s', async (_, code, expected) => {
  expect(await found(code)).toEqual(expected);
});

test.each([
  ['?.', 'window.ProductApi?.useWebSocket();'],
  ['an optional call', 'window.useNotifyAdmin?.();'],
  ['if', 'if (window.ProductApi) { window.ProductApi.useWebSocket(); }'],
  ['if of a variable', 'const api = window.ProductApi;\nif (api) { api.useWebSocket(); }'],
  ['typeof', "typeof window.useNotifyAdmin === 'function' && window.useNotifyAdmin();"],
  ['a version', "if (isAtLeast(serverVersion, '7.4')) { window.useNotifyAdmin(); }"],
  ['try', 'try { window.useNotifyAdmin(); } catch { }'],
  ['an early return', 'function f() { if (!window.useNotifyAdmin) { return; } window.useNotifyAdmin(); }'],
  [
    'a function of the file',
    'function there() { return Boolean(window.useNotifyAdmin); }\nif (there()) { window.useNotifyAdmin(); }',
  ],
  [
    'a constant of the file',
    'const there = Boolean(window.ProductApi?.useWebSocket);\nif (there) { window.ProductApi.useWebSocket(); }',
  ],
])('a guard: %s', async (_, code) => {
  const lines = await found(code);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => !/notice: .* It stands behind a check\.$/.test(line))).toEqual([]);
});

test.each([
  ['a parameter', 'function f(window) { window.useNotifyAdmin(); }'],
  ['a variable', 'const window = {};\nwindow.useNotifyAdmin();'],
  ['an import', "import window from './window';\nwindow.useNotifyAdmin();"],
  ['a variable of the name of an alias', 'const api = window.ProductApi;\nfunction f(api) { api.closeRhs(); }'],
  ['what the plugin sets itself', 'window.useNotifyAdmin = () => {};\nwindow.useNotifyAdmin();'],
  ['another object', 'other.ProductApi.closeRhs();'],
  ['a global of the browser', 'window.location.reload(); window.ProductApis.x();'],
  [
    'a type',
    'declare global { interface Window { ProductApi: any } }\nlet a: typeof window.ProductApi;\ndeclare let window: W;',
  ],
  ['a question', 'export const there = Boolean(!window.ProductApi) || window.useNotifyAdmin === undefined;'],
  ['a fallback', 'const api = window.ProductApi || {};\napi.closeRhs();'],
  ['old enough', 'window.PostUtils.formatText(a); window.WebappUtils.browserHistory.push(b);'],
])('nothing to say: %s', async (_, code) => {
  expect(await found(code)).toEqual([]);
});

test('what went away, unless it is asked for', async () => {
  expect(await found('window.StyledComponents.css();', '11.0.0')).toEqual([
    '1:1 error: The web app of server 11.0 no longer sets `window.StyledComponents`: it is undefined from there on.',
  ]);
  expect(
    await found('const V = window.Components.AdvancedTextEditor ?? window.Components.CreatePost;', '9.3.0'),
  ).toEqual([]);
});

test('the smallest version that would do is forced by what fails', async () => {
  expect(await judged(globals, script('window.useNotifyAdmin();'), '7.1.0')).toEqual([
    'plugin.json:1:50 error: `window.useNotifyAdmin` (webapp/src/index.tsx:1) needs 7.4.0; the manifest allows 7.1.0.',
    `webapp/src/index.tsx:${error('1:1', 'useNotifyAdmin', '7.4')}`,
  ]);
});

test('an external is a global that the bundle reads, where something imports it', async () => {
  const files = {
    'webapp/webpack.config.js':
      "module.exports = {externals: {react: 'React', luxon: 'Luxon', 'react-intl': 'ReactIntl'}};",
    ...script("import {DateTime} from 'luxon';\nDateTime.now();"),
  };
  expect(await judged(globals, files, '5.38.0')).toEqual([
    'plugin.json:1:50 error: `window.Luxon` (webapp/webpack.config.js:1) needs 6.1.0; the manifest allows 5.38.0.',
  ]);
  const forced = {
    ...files,
    ...script("import {DateTime} from 'luxon';\nDateTime.now();\nwindow.WebappUtils.modals.canOpenModalId();"),
  };
  expect((await judged(globals, forced, '5.38.0')).filter((line) => line.includes('Luxon'))).toEqual([
    'plugin.json:1:50 error: `window.Luxon` needs server 6.1; `min_server_version` is 5.38.0. The bundle takes it from the web app (webapp/webpack.config.js:1).',
  ]);
  const vite = {
    'webapp/vite.config.ts':
      "import {defineConfig} from 'vite';\nexport default defineConfig({build: {rollupOptions: {external: ['react', 'luxon'], output: {globals: {luxon: 'Luxon'}}}}});",
    ...script("import {DateTime} from 'luxon';\nDateTime.now();"),
  };
  expect(await judged(globals, vite, '5.38.0')).toEqual([
    'plugin.json:1:50 warning: `window.Luxon` (webapp/vite.config.ts:2) needs 6.1.0; the manifest allows 5.38.0.',
  ]);
});

test.each([
  [
    'a member of a namespace',
    'window.WebappUtils.brewTea();',
    '`window.WebappUtils.brewTea` (webapp/src/index.tsx:1) is newer than the tables (12.0)',
  ],
  [
    'a method of the registry',
    'class P { initialize(r, store) { r.registerTeapot(); } }',
    '`registry.registerTeapot` (webapp/src/index.tsx:1) is newer than the tables (12.0)',
  ],
  [
    'a parameter of its type',
    'function f(r: PluginRegistry) { r.registerTeapot(); }',
    '`registry.registerTeapot` (webapp/src/index.tsx:1) is newer than the tables (12.0)',
  ],
  [
    'in the table without a version',
    'export default window.Components.DatePicker;',
    '`window.Components.DatePicker` (webapp/src/index.tsx:1) is of a version that the tables do not know',
  ],
  [
    'both',
    'class P { initialize(registry) { registry.registerChannelIntro(a); registry.registerTeapot(); registry.registerKettle(); } }',
    '`registry.registerTeapot` (webapp/src/index.tsx:1) is newer than the tables (12.0), as is one more use; `registry.registerChannelIntro` (webapp/src/index.tsx:1) is of a version that the tables do not know',
  ],
])('unknown, never passed: %s', async (_, code, reason) => {
  expect(await unprovenOf(script(code), '11.0.0')).toEqual([reason]);
});

test.each([
  ['guarded', 'window.WebappUtils.brewTea?.(); class P { initialize(r) { r.registerTeapot?.(); } }'],
  ['a registry of the plugin’s own', 'const registry = new Map(); registry.registerTeapot();'],
  ['a member of every object', 'window.WebappUtils.toString();'],
  ['a library', 'window.React.brewTea();'],
])('not unknown: %s', async (_, code) => {
  expect(await unprovenOf(script(code), '11.0.0')).toEqual([]);
});

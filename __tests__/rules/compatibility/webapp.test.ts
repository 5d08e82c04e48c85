import { expect, test } from '@jest/globals';
import { registry } from '../../../src/rules/compatibility/registry.js';
import { externals } from '../../../src/rules/webapp/externals.js';
import { reactRemoved } from '../../../src/rules/webapp/react-removed.js';
import { judged } from '../../support/go.js';

const script = (code: string): Readonly<Record<string, string>> => ({ 'webapp/src/index.tsx': `${code}\n` });
const initialize = (code: string, name = 'registry'): Readonly<Record<string, string>> =>
  script(`export class P {\n    initialize(${name}, store) {\n${code}\n    }\n}`);
const SEEN =
  'webapp/src/index.tsx:3:1 error: `min_server_version` is 5.37.0, but `registry.registerAppBarComponent` exists only from 6.3.';
const GUARDED = /^webapp\/src\/index.tsx:\d+:\d+ notice: .* It stands behind a check\.$/;

test.each([
  ['a call', initialize('registry.registerAppBarComponent(a, b);')],
  ['under another name', initialize('r.registerAppBarComponent(a, b);', 'r')],
  ['on a field', script('\n\nthis.registry.registerAppBarComponent(a);')],
])('a method newer than the minimum: %s', async (_, files) => {
  expect((await judged(registry, files, '5.37.0')).filter((line) => !line.startsWith('plugin.json'))).toEqual([SEEN]);
});

test.each([
  ['an optional call', 'registry.registerAppBarComponent?.(a);'],
  ['an if', 'if (registry.registerAppBarComponent) { registry.registerAppBarComponent(a); }'],
  ['&&', 'registry.registerAppBarComponent && registry.registerAppBarComponent(a);'],
  ['an early return', 'if (!registry.registerAppBarComponent) { return; }\nregistry.registerAppBarComponent(a);'],
  ['try', 'try { registry.registerAppBarComponent(a); } catch (error) { }'],
  ['a version', 'if (isMinimumVersion("6.3.0")) { registry.registerAppBarComponent(a); }'],
])('a guard: %s', async (_, code) => {
  const lines = await judged(registry, initialize(code), '5.37.0');
  expect(lines).toEqual([expect.stringMatching(GUARDED)]);
});

test.each([
  ['an if', 'if (getUpdateSupported()) { registry.registerAppBarComponent(a); }'],
  ['else', 'if (isOld()) { old(); } else { registry.registerAppBarComponent(a); }'],
  ['&&', 'hasBar && registry.registerAppBarComponent(a);'],
  ['an early return', 'if (!hasBar) { return; } registry.registerAppBarComponent(a);'],
  ['switch', 'switch (bar) { case 1: registry.registerAppBarComponent(a); }'],
])('a condition that may ask for it: %s', async (_, code) => {
  const lines = await judged(registry, initialize(code), '5.37.0');
  expect(lines).toEqual([
    expect.stringMatching(/^plugin\.json:\d+:\d+ warning: .* the smallest version that would do is 6\.3\.0: .*$/),
    expect.stringMatching(
      /^webapp\/src\/index\.tsx:3:\d+ warning: .* `registry\.registerAppBarComponent` exists only from 6\.3\. It is called under a condition\.$/,
    ),
  ]);
});

test.each([
  ['a method of something else', initialize('other.registerAppBarComponent(a);')],
  ['a method of the plugin’s own', initialize('registry.registerNothingOfTheKind(a);')],
  ['an old method', initialize('registry.registerReducer(a);')],
  [
    'an example',
    { 'webapp/shared/example/index.tsx': 'registry.registerAppBarComponent(a);', 'webapp/src/index.ts': '' },
  ],
  ['a test', { 'webapp/src/index.test.tsx': 'registry.registerAppBarComponent(a);', 'webapp/src/index.ts': '' }],
])('nothing to say: %s', async (_, files) => {
  expect(await judged(registry, files, '5.37.0')).toEqual([]);
});

test('a method that went away', async () => {
  expect(await judged(registry, initialize('registry.registerInsightsHandler(a);'), '7.1.0')).toEqual([
    'webapp/src/index.tsx:3:1 error: Server 9.0 removed `registry.registerInsightsHandler`: the call throws from there on.',
  ]);
  expect(await judged(registry, initialize('if (hasInsights) registry.registerInsightsHandler(a);'), '7.1.0')).toEqual([
    'webapp/src/index.tsx:3:18 warning: Server 9.0 removed `registry.registerInsightsHandler`: the call throws from there on. It is called under a condition.',
  ]);
});

test.each([
  [
    'findDOMNode',
    "import ReactDOM from 'react-dom';\nReactDOM.findDOMNode(x);",
    [
      'webapp/src/index.tsx:2:1 warning: React 19, in the web app from server 12.0 on, removed `findDOMNode` of `ReactDOM`; a ref takes the place.',
    ],
  ],
  [
    'a named import',
    "import {render} from 'react-dom';\nrender(x, y);",
    [
      'webapp/src/index.tsx:1:9 warning: React 19, in the web app from server 12.0 on, removed `render` of `react-dom`; `createRoot` of `react-dom/client` takes the place.',
    ],
  ],
  [
    'a subtree',
    "import ReactDOM from 'react-dom';\nReactDOM.unstable_renderSubtreeIntoContainer(a, b, c);",
    [
      'webapp/src/index.tsx:2:1 warning: React 19, in the web app from server 12.0 on, removed `unstable_renderSubtreeIntoContainer` of `ReactDOM`; `createPortal` takes the place.',
    ],
  ],
  [
    'a string ref',
    'const a = <i ref="x"/>;',
    [
      'webapp/src/index.tsx:1:14 warning: React 19, in the web app from server 12.0 on, removed strings as `ref`; a ref object or function takes the place.',
    ],
  ],
  [
    'legacy context',
    'class A { getChildContext() { return {}; } }',
    [
      'webapp/src/index.tsx:1:11 warning: React 19, in the web app from server 12.0 on, removed `getChildContext` (legacy context); `createContext` takes the place.',
    ],
  ],
  [
    'render of something else',
    "import {createPortal} from 'react-dom';\nimport other from 'other';\nother.render(x); render(y); class A { render() {} }",
    [],
  ],
  ['a ref object', 'const a = <i ref={x}/>;', []],
])('React 19: %s', async (_, code, expected) => {
  expect(await judged(reactRemoved, script(code))).toEqual(expected);
});

const DOM = (line: number, column: number): readonly string[] => [
  `webapp/webpack.config.js:${line}:${column} warning: \`react-dom\` is not among the externals: the web app lends it as \`ReactDOM\`, from server 5.2 on.`,
];

test.each([
  ['an object without react-dom', "module.exports = {\n  externals: {react: 'React'},\n};", DOM(2, 3)],
  ['an object with it', "module.exports = {externals: {react: 'React', 'react-dom': 'ReactDOM'}};", []],
  ['a variable', "const e = {react: 'React'};\nmodule.exports = {\n  externals: e,\n};", DOM(3, 3)],
  [
    'a spread variable',
    "const e = {react: 'React'};\nmodule.exports = {\n  externals: {...e, redux: 'Redux'},\n};",
    DOM(3, 3),
  ],
  ['an assignment', "config.externals = {react: 'React'};", DOM(1, 1)],
  ['a list', "module.exports = {externals: ['react']};", DOM(1, 19)],
  ['a function', 'module.exports = {externals: shared()};', []],
  ['a list with a function', "module.exports = {externals: ['react', ({request}, done) => done()]};", []],
  ['an imported constant', "import {lent} from './lent';\nexport default {externals: {react: 'React', ...lent}};", []],
  ['a required constant', "const lent = require('./lent');\nmodule.exports = {externals: lent};", []],
  ['a list of objects', "module.exports = {externals: [{react: 'React'}, {'react-dom': 'ReactDOM'}]};", []],
  ['a spread call', "module.exports = {externals: {react: 'React', ...shared()}};", []],
  ['no externals', 'module.exports = {};', []],
  ['externals of something else', "module.exports = {externals: {fs: 'fs'}};", []],
  ['no script', 'externals: {{{', []],
])('externals: %s', async (_, code, expected) => {
  expect(await judged(externals, { 'webapp/webpack.config.js': code })).toEqual(expected);
});

test('what no file imports need not be external, except react-dom', async () => {
  const files = {
    'webapp/webpack.config.js': "module.exports = {externals: {react: 'React', 'react-dom': 'ReactDOM'}};",
    ...script("import {FormattedMessage} from 'react-intl';"),
  };
  expect(await judged(externals, files)).toEqual([
    'webapp/webpack.config.js:1:19 warning: `react-intl` is not among the externals: the web app lends it as `ReactIntl`, from server 5.38 on.',
  ]);
});

test('vite', async () => {
  expect(
    await judged(externals, {
      'webapp/vite.config.ts': "export default defineConfig({build: {rollupOptions: {external: ['react']}}});",
    }),
  ).toEqual([
    'webapp/vite.config.ts:1:54 warning: `react-dom` is not among the externals: the web app lends it as `ReactDOM`, from server 5.2 on.',
  ]);
});

test('React 19: its other entry points are copies too, where something imports them', async () => {
  const config = {
    'webapp/webpack.config.js': "module.exports = {externals: {react: 'React', 'react-dom': 'ReactDOM'}};",
  };
  expect(await judged(externals, { ...config, ...script("import {createRoot} from 'react-dom/client';") })).toEqual([
    'webapp/webpack.config.js:1:19 warning: `react-dom/client` is not among the externals: from server 12.0 on, with React 19, it must be the web app’s own, too.',
  ]);
  expect(await judged(externals, { ...config, ...script("import {jsx} from 'react/jsx-runtime';") })).toEqual([
    'webapp/webpack.config.js:1:19 warning: `react/jsx-runtime` is not among the externals: from server 12.0 on, with React 19, it must be the web app’s own, too.',
  ]);
});

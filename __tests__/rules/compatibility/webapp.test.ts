import { expect, test } from '@jest/globals';
import { registry } from '../../../src/rules/compatibility/registry.js';
import { reactRemoved } from '../../../src/rules/webapp/react-removed.js';
import { judged } from '../../support/go.js';

const script = (code: string): Readonly<Record<string, string>> => ({ 'webapp/src/index.tsx': `${code}\n` });
const initialize = (code: string, name = 'registry'): Readonly<Record<string, string>> =>
  script(`export class P {\n    initialize(${name}, store) {\n${code}\n    }\n}`);
const SEEN =
  'webapp/src/index.tsx:3:1 error: `registry.registerAppBarComponent` needs server 6.3; `min_server_version` is 5.37.0.';
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
    expect.stringMatching(/^plugin\.json:\d+:\d+ warning: .* needs 6\.3\.0; the manifest allows .*$/),
    expect.stringMatching(
      /^webapp\/src\/index\.tsx:3:\d+ warning: `registry\.registerAppBarComponent` needs server 6\.3; .* It is called under a condition\.$/,
    ),
  ]);
});

test.each([
  ['a method of something else', initialize('other.registerAppBarComponent(a);')],
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
    'class A extends React.Component { getChildContext() { return {}; } }',
    [
      'webapp/src/index.tsx:1:35 warning: React 19, in the web app from server 12.0 on, removed `getChildContext` (legacy context); `createContext` takes the place.',
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

const UNKNOWN = '`registry.registerChannelForecastBar`';
test.each([
  [
    'certain',
    'registry.registerChannelForecastBar(a);',
    [`webapp/src/index.tsx:3:1 error: No server up to 11.10 has ${UNKNOWN}: the call throws.`],
  ],
  [
    'nearly one that is there',
    'registry.registerReduser(a);',
    [
      'webapp/src/index.tsx:3:1 error: No server up to 11.10 has `registry.registerReduser`: the call throws. Did you mean `registerReducer`?',
    ],
  ],
  [
    'under a condition',
    'if (rain) registry.registerChannelForecastBar(a);',
    [
      `webapp/src/index.tsx:3:11 warning: No server up to 11.10 has ${UNKNOWN}: the call throws. It is called under a condition.`,
    ],
  ],
  [
    'asked for',
    'registry.registerChannelForecastBar?.(a);',
    [
      `webapp/src/index.tsx:3:1 notice: No server up to 11.10 has ${UNKNOWN}: what stands behind the check never runs there.`,
    ],
  ],
  [
    'out of favour',
    'registry.registerPostDropdownMenuComponent(a);\nregistry.registerPostDropdownMenuComponent(b);',
    [
      'webapp/src/index.tsx:3:1 notice: Server 11.0 deprecated `registry.registerPostDropdownMenuComponent`: a later one may lack it.',
    ],
  ],
])('a method that no release has, or not for long: %s', async (_, code, expected) => {
  expect(await judged(registry, initialize(code), '7.0.0')).toEqual(expected);
});

test('what the tables do not reach is not called unknown', async () => {
  expect(await judged(registry, initialize('registry.registerChannelForecastBar(a);'), '12.0.0')).toEqual([]);
});

const badge = (code: string): Readonly<Record<string, string>> => script(`import React from 'react';\n${code}`);
const DEFAULTS =
  'warning: React 19, in the web app from server 12.0 on, removed `defaultProps` of function components; a default value of the parameter takes the place.';
test.each([
  ['an arrow function', 'const B = ({size}) => <i/>;\nB.defaultProps = {size: 16};', [DEFAULTS]],
  ['a function', 'function B({size}) { return <i/>; }\nB.defaultProps = {size: 16};', [DEFAULTS]],
  ['memo', 'const B = React.memo(({size}) => <i/>);\nB.defaultProps = {size: 16};', [DEFAULTS]],
  ['a class', 'class B extends React.Component {}\nB.defaultProps = {size: 16};', []],
  ['a value of its own', 'const B = ({size = 16}) => <i/>;\nB.defaultProps = {size: 16};', []],
  ['nothing', 'const B = ({size}) => <i/>;\nB.defaultProps = {open: false};', []],
  ['something else', 'const B = connect(a)(C);\nB.defaultProps = {size: 16};', []],
])('defaultProps of %s', async (_, code, expected) => {
  expect((await judged(reactRemoved, badge(code))).map((line) => line.replace(/^\S+ /, ''))).toEqual(expected);
});

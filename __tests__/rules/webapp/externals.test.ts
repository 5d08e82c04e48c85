import { expect, test } from '@jest/globals';
import { externals } from '../../../src/rules/webapp/externals.js';
import { judged } from '../../support/go.js';

type Files = Readonly<Record<string, string>>;
const CODE =
  "import React from 'react';\nimport ReactDOM from 'react-dom';\nReactDOM.createPortal(React.createElement('i'));\n";
const config = (code: string, more: Files = {}): Files => ({
  'webapp/webpack.config.js': code,
  'webapp/src/index.tsx': CODE,
  ...more,
});
const DOM = 'warning: `react-dom` is not among the externals: the web app lends it as `ReactDOM`, from server 5.2 on.';
const NONE =
  'warning: The configuration of webpack names no externals: the bundle brings its own React, and the web app lends it as `React`.';
const BOTH = "{react: 'React', 'react-dom': 'ReactDOM'}";
const LENT: Files = { 'webapp/lent.js': `module.exports = ${BOTH};` };

test.each<readonly [string, Files, readonly string[]]>([
  ['an object', config(`module.exports = {externals: ${BOTH}};`), []],
  ['an object without react-dom', config("module.exports = {externals: {react: 'React'}};"), [DOM]],
  ['a variable', config("const e = {react: 'React'};\nmodule.exports = {externals: e};"), [DOM]],
  ['a spread', config("const e = {react: 'React'};\nmodule.exports = {externals: {...e, redux: 'Redux'}};"), [DOM]],
  ['an assignment', config("const c = {};\nc.externals = {react: 'React'};\nmodule.exports = c;"), [DOM]],
  ['a list', config("module.exports = {externals: ['react']};"), [DOM]],
  ['a list of objects', config("module.exports = {externals: [{react: 'React'}, {'react-dom': 'ReactDOM'}]};"), []],
  ['a pattern', config('module.exports = {externals: /^react(-dom)?$/};'), []],
  ['a pattern for less', config('module.exports = {externals: [/^react$/]};'), [DOM]],
  ['a function of the environment', config("module.exports = (env) => ({externals: {react: 'React'}});"), [DOM]],
  ['a common file', config("module.exports = {externals: require('./lent')};", LENT), []],
  ['a spread of a common file', config("module.exports = {externals: {...require('./lent.js')}};", LENT), []],
  ['a default export', config("import lent from './lent';\nexport default {externals: lent};", LENT), []],
  [
    'webpack-merge',
    config(
      "const {merge} = require('webpack-merge');\nmodule.exports = merge(require('./common'), {mode: 'production'});",
      {
        'webapp/common.js': "module.exports = {externals: {react: 'React'}};",
      },
    ),
    [DOM],
  ],
  ['a condition', config("module.exports = {externals: process.env.X ? {react: 'React'} : {}};"), [DOM]],
  [
    'a function that is asked',
    config(
      "module.exports = {externals: ({request}, callback) => { if (request === 'react') { return callback(null, 'React'); } callback(); }};",
    ),
    [DOM],
  ],
  [
    'reduce',
    config("module.exports = {externals: [['react', 'React']].reduce((all, [k, v]) => ({...all, [k]: v}), {})};"),
    [DOM],
  ],
  ['a helper of another package', config("module.exports = {externals: require('lent')()};"), []],
  ['what such a helper adds', config("module.exports = {externals: {react: 'React', ...require('lent')()}};"), []],
  ['none', config('module.exports = {};'), [NONE]],
  ['no script', config('externals: {{{'), ['skipped: what `webapp/webpack.config.js` configures cannot be told']],
  [
    'no configuration',
    { 'webapp/src/index.tsx': CODE },
    ['skipped: no configuration of a bundler was found in `webapp/`'],
  ],
  [
    'vite',
    {
      'webapp/vite.config.ts':
        "import {defineConfig} from 'vite';\nexport default defineConfig({build: {rollupOptions: {external: ['react']}}});",
      'webapp/src/index.tsx': CODE,
    },
    [DOM],
  ],
  [
    'esbuild',
    { 'webapp/esbuild.config.mjs': "require('esbuild').build({external: ['react']});", 'webapp/src/index.tsx': CODE },
    [DOM],
  ],
  [
    'a module that is lent under another name',
    config("module.exports = {externals: {react: 'React', 'mm-react-dom': 'ReactDOM'}};", {
      'webapp/src/lent.ts': "import {createPortal} from 'mm-react-dom';\ncreatePortal();\n",
    }),
    [],
  ],
])('externals: %s', async (_, files, expected) => {
  expect((await judged(externals, files)).map((line) => line.replace(/^webapp\S+ /, ''))).toEqual(expected);
});

test('what some servers do not lend may be in the bundle', async () => {
  const files = config(`module.exports = {externals: ${BOTH}};`, {
    'webapp/src/index.tsx': "import {FormattedMessage} from 'react-intl';\nFormattedMessage();",
  });
  const severities = async (minimum: string): Promise<unknown> =>
    (await judged(externals, files, minimum)).map((line) => line.split(' ')[1]);
  expect(await severities('5.37.0')).toEqual(['notice:']);
  expect(await severities('5.38.0')).toEqual(['warning:']);
});

const jsx = (rule: string, more: Files = {}): Files => ({
  'webapp/webpack.config.js': `module.exports = {module: {rules: [{test: /\\.tsx?$/, exclude: /node_modules/, ${rule}}]}, externals: ${BOTH}};`,
  'webapp/src/index.tsx': "import React from 'react';\nexport const a = <i/>;\n",
  ...more,
});
const tsconfig = (options: string): Files => ({
  'webapp/tsconfig.json': `{\n  // comment\n  "compilerOptions": {${options}},\n}`,
});
const babel = (presets: string): Files => ({
  'webapp/babel.config.js': `module.exports = (api) => ({presets: ${presets}});`,
});
const packaged = (json: string): Files => ({ 'webapp/package.json': json });
const AUTOMATIC = "['@babel/preset-react', {runtime: 'automatic'}]";

test.each<readonly [string, Files, boolean]>([
  ['ts-loader', jsx("use: 'ts-loader'", tsconfig('"jsx": "react-jsx"')), true],
  ['ts-loader, classic', jsx("use: 'ts-loader'", tsconfig('"jsx": "react"')), false],
  [
    'an extended tsconfig',
    jsx("use: 'ts-loader'", {
      'webapp/tsconfig.json': '{"extends": "./base"}',
      'webapp/base.json': '{"compilerOptions": {"jsx": "react-jsx"}}',
    }),
    true,
  ],
  [
    'a type check beside Babel',
    jsx("use: 'babel-loader'", {
      ...tsconfig('"jsx": "react-jsx"'),
      ...babel("['@babel/preset-react']"),
      ...packaged('{"devDependencies": {"@babel/core": "^7.20.0"}}'),
    }),
    false,
  ],
  [
    'Babel',
    jsx("use: 'babel-loader'", babel("['@babel/env', ['@babel/react', {runtime: 'automatic'}], '@babel/typescript']")),
    true,
  ],
  ['Babel in the loader', jsx(`use: {loader: 'babel-loader', options: {presets: [${AUTOMATIC}]}}`), true],
  [
    'Babel in package.json',
    jsx(
      "loader: 'babel-loader'",
      packaged('{"babel": {"presets": [["@babel/preset-react", {"runtime": "automatic"}]]}}'),
    ),
    true,
  ],
  [
    '.babelrc',
    jsx("loader: 'babel-loader'", {
      'webapp/.babelrc': '{"presets": [["@babel/preset-react", {"runtime": "automatic"}]]}',
    }),
    true,
  ],
  [
    'emotion’s preset after it',
    jsx("use: 'babel-loader'", babel(`[${AUTOMATIC}, '@emotion/babel-preset-css-prop']`)),
    false,
  ],
  [
    'Babel 8',
    jsx("use: 'babel-loader'", {
      ...babel("['@babel/preset-react']"),
      ...packaged('{"devDependencies": {"@babel/core": "^8.0.0"}}'),
    }),
    true,
  ],
  ['a preset that nobody knows', jsx("use: 'babel-loader'", babel(`[${AUTOMATIC}, 'house']`)), false],
  [
    'TypeScript before Babel',
    jsx("use: ['babel-loader', 'ts-loader']", { ...tsconfig('"jsx": "preserve"'), ...babel(`[${AUTOMATIC}]`) }),
    true,
  ],
  ['swc', jsx("use: {loader: 'swc-loader', options: {jsc: {transform: {react: {runtime: 'automatic'}}}}}"), true],
  [
    'swc by its file',
    jsx("use: 'swc-loader'", { 'webapp/.swcrc': '{"jsc": {"transform": {"react": {"runtime": "automatic"}}}}' }),
    true,
  ],
  ['esbuild-loader', jsx("use: {loader: 'esbuild-loader', options: {jsx: 'automatic'}}"), true],
  ['esbuild-loader by tsconfig', jsx("loader: 'esbuild-loader'", tsconfig('"jsx": "react-jsx"')), true],
  [
    'a comment in the file',
    jsx("use: 'ts-loader'", {
      ...tsconfig('"jsx": "react-jsx"'),
      'webapp/src/index.tsx': "/** @jsxRuntime classic */\nimport React from 'react';\nexport const a = <i/>;",
    }),
    false,
  ],
  [
    'no JSX',
    jsx("use: 'ts-loader'", { ...tsconfig('"jsx": "react-jsx"'), 'webapp/src/index.tsx': 'export const a = 1;' }),
    false,
  ],
])('JSX that imports a runtime: %s', async (_, files, isFound) => {
  const lines = await judged(externals, files);
  expect(lines.map((line) => line.includes('`react/jsx-runtime` is not among the externals'))).toEqual(
    isFound ? [true] : [],
  );
});

import { expect, test } from '@jest/globals';
import { registry } from '../../../src/rules/compatibility/registry.js';
import { judged } from '../../support/go.js';

const ENTRY = {
  'webapp/webpack.config.js':
    "module.exports = {entry: ['./src/index.tsx'], resolve: {modules: ['src', 'node_modules']}};",
};
const USES = 'class P { initialize(registry) { registry.registerAppBarComponent(a); } }';

test.each([
  ['a path', "import {P} from './plugin';", 'webapp/src/plugin.tsx'],
  ['a path with the extension of what it becomes', "export * from './plugin.js';", 'webapp/src/plugin.ts'],
  ['a path with a blank', "import {P} from './of mine/plugin';", 'webapp/src/of mine/plugin.tsx'],
  ['a folder', "import {P} from '../lib';", 'webapp/lib/index.ts'],
  ['a path from the root of the sources', "import {P} from 'components/plugin';", 'webapp/src/components/plugin.tsx'],
  ['an alias', "import {P} from '@/plugin';", 'webapp/src/plugin.tsx'],
  ['an alias of a folder', "import {P} from '@plugins/one';", 'webapp/src/plugins/one.tsx'],
  ['a package of the repository', "import {P} from '@example/shared';", 'webapp/packages/shared/src/main.ts'],
  ['a chunk', "const P = lazy(() => import(/* webpackChunkName: 'p' */ './plugin'));", 'webapp/src/plugin.tsx'],
  ['require', "const {P} = require('./plugin');", 'webapp/src/plugin.js'],
  ['another import between', "import './between';", 'webapp/src/plugin.tsx'],
  ['an import from a folder, chosen when the code runs', 'import(`./plugins/${name}`);', 'webapp/src/plugins/one.ts'],
  ['one whose name begins in the import', 'import(`./plugins/my_${name}`);', 'webapp/src/plugins/my_one.ts'],
  ['one from a folder without a path', 'require(`plugins/${name}`);', 'webapp/src/plugins/one.ts'],
  ['one from anywhere', 'require(`${name}`);', 'webapp/src/standalone.ts'],
  ['a name that is computed', 'import(nameOf(plugin));', 'webapp/src/standalone.ts'],
  ['all files of a folder', "require.context('./plugins', true);", 'webapp/src/plugins/one.ts'],
])('a script that gets into the bundle by %s', async (_, code, path) => {
  const files = { ...ENTRY, 'webapp/src/index.tsx': code, 'webapp/src/between.ts': "import './plugin';", [path]: USES };
  expect((await judged(registry, files, '5.37.0')).filter((line) => !line.startsWith('plugin.json'))).toEqual([
    `${path}:1:34 error: \`registry.registerAppBarComponent\` needs server 6.3; \`min_server_version\` is 5.37.0.`,
  ]);
});

test.each([
  ['a configuration that names the entry', ENTRY],
  [
    'one that takes it from another',
    {
      'webapp/webpack.config.js': "module.exports = merge(require('./webpack.common.js'), {});",
      'webapp/webpack.common.js': "module.exports = {entry: path.resolve(__dirname, 'src/index.tsx')};",
    },
  ],
  [
    'one that takes it from a folder',
    {
      'webapp/webpack.config.js': "module.exports = require('./build-tools/common')(process.env);",
      'webapp/build-tools/common.js': "module.exports = () => ({entry: './src/index.tsx'});",
    },
  ],
])('a script that the bundle does not take in, with %s', async (_, configuration) => {
  const files = {
    ...configuration,
    'webapp/src/index.tsx': "import {a} from '@/between';\nrequire(`moment/locale/${language}`);",
    'webapp/src/between.ts': '',
    'webapp/src/between/standalone.tsx': USES,
    'webapp/webpack.dev.js': "module.exports = {entry: './src/between/standalone.tsx'};",
  };
  expect(await judged(registry, files, '5.37.0')).toEqual([]);
});

test('a package from a registry is none of the repository’s folders, one from a folder may be', async () => {
  const files = {
    ...ENTRY,
    'webapp/src/index.tsx': "import Icon from '@example/icons/components';",
    'webapp/src/components/standalone.tsx': USES,
  };
  const uses = async (version: string): Promise<readonly string[]> =>
    judged(
      registry,
      { ...files, 'webapp/package.json': JSON.stringify({ dependencies: { '@example/icons': version } }) },
      '5.37.0',
    );
  expect(await uses('^1.2.3')).toEqual([]);
  expect(await uses('file:../icons')).toHaveLength(2);
});

test.each([
  ['no configuration', {}],
  [
    'one whose entry cannot be found',
    { 'webapp/webpack.config.js': 'module.exports = {entry: entryOf(process.env)};' },
  ],
])('every script counts with %s', async (_, configuration) => {
  const files = { ...configuration, 'webapp/src/index.tsx': '', 'webapp/src/standalone.tsx': USES };
  expect((await judged(registry, files, '5.37.0')).at(-1)).toMatch(/^webapp\/src\/standalone\.tsx:1:34 error: /);
});

test('thousands of scripts, each with imports from everywhere', async () => {
  const many = Array.from({ length: 3_000 }, (_, index): [string, string] => [
    `webapp/src/y${index}.ts`,
    `import 'src';\nimport './y${index + 1}';\nimport(\`./z${index}/\${a}\`);\nimport(\`./\${b}\`);\n`.repeat(20),
  ]);
  const files = {
    ...ENTRY,
    'webapp/src/index.tsx': "import './y0';",
    ...Object.fromEntries(many),
    'webapp/lib/standalone.ts': USES,
  };
  expect(await judged(registry, files, '5.37.0')).toEqual([]);
});

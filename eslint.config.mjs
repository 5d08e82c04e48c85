import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Which folders a folder may not import from: facts → rules → outcomes → verdict → texts → publish, and I/O at the edges. */
const EDGES = [
  'node:fs',
  'node:fs/*',
  'node:child_process',
  'node:http',
  'node:https',
  'node:tls',
  'node:dns',
  'node:dns/*',
  '@actions/*',
];

const boundary = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns: patterns.map((group) => ({ group: [group].flat() })) }] },
});

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'examples/', 'src/data/generated/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }],
      eqeqeq: 'error',
    },
  },
  boundary(
    ['src/**/*.ts'],
    [EDGES],
    [
      'src/cli.ts',
      'src/index.ts',
      'src/publish.ts',
      'src/repository/directory.ts',
      'src/repository/git.ts',
      'src/repository/go/wasm.ts',
      'src/web/github.ts',
      'src/web/network.ts',
      'src/web/request.ts',
    ],
  ),
  boundary(
    ['src/rules/**/*.ts'],
    [
      EDGES,
      ['**/web/*', '**/reporters/*', '**/verdict.js', '**/check.js', '**/publish.js', '**/main.js', '**/inputs.js'],
    ],
  ),
  boundary(
    ['src/reporters/**/*.ts'],
    [EDGES, ['**/publish.js', '**/main.js', '**/repository/source.js', '**/repository/directory.js']],
  ),
  boundary(
    ['src/repository/**/*.ts'],
    [EDGES, ['**/rules/*', '**/rules/**', '**/reporters/*', '**/verdict.js', '**/check.js']],
    ['src/repository/directory.ts', 'src/repository/git.ts', 'src/repository/go/wasm.ts'],
  ),
  {
    files: ['**/*.mjs', '**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        module: 'writable',
        process: 'readonly',
        console: 'readonly',
        performance: 'readonly',
        URL: 'readonly',
      },
    },
  },
  // A table of Go sources, one a case.
  { files: ['__tests__/support/go-cases.ts'], rules: { 'max-lines': 'off' } },
);

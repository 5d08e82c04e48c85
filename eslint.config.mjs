import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const NO_DEFAULT = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' };

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
      'max-lines': ['error', { max: 200 }],
      'no-restricted-syntax': ['error', NO_DEFAULT],
      eqeqeq: 'error',
    },
  },
  {
    // What a stranger wrote is matched in linear time.
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: true }],
      'regexp/no-empty-alternative': 'error',
      'regexp/no-misleading-capturing-group': 'error',
      'regexp/optimal-lookaround-quantifier': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    // Still to become data.
    ignores: [
      'src/facts/server/cgo.ts',
      'src/facts/server/review/{authentication,cheap-symbols,jobs,kv-keys,kv-races,logs,secret-values,state}.ts',
      'src/facts/webapp/review/{root-urls,unsafe-html}.ts',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        NO_DEFAULT,
        {
          selector: 'Literal[regex.pattern=/^.{81,}$/]',
          message: 'A pattern over 80 characters is a vocabulary: keep it as data.',
        },
      ],
    },
  },
  {
    // Half a megabyte, which a start must not compile: import() it where a script is parsed.
    files: ['src/{facts,rules,mattermost,texts,verdict}/**/*.ts'],
    ignores: ['src/facts/webapp/bundler/configuration.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/documents/script/script.js', '@babel/parser'], allowTypeImports: true }] },
      ],
    },
  },
  {
    files: ['__tests__/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name="now"][callee.object.name=/^(performance|Date)$/]',
          message: 'No test depends on the clock.',
        },
      ],
    },
  },
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
  // Generated, a line a rule.
  { files: ['src/rules/index.ts'], rules: { 'max-lines': 'off' } },
);

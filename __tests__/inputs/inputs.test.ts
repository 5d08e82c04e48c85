import { expect, test } from '@jest/globals';
import type { Inputs } from '../../src/inputs/inputs.js';
import { readInputs } from '../../src/inputs/inputs.js';
import { INPUTS } from '../../src/inputs/table.js';
import { UsageError } from '../../src/inputs/usage-error.js';

function read(given: Readonly<Record<string, string>>): Inputs {
  return readInputs((name) => given[name]);
}

function problems(given: Readonly<Record<string, string>>): readonly string[] {
  try {
    read(given);
  } catch (error) {
    if (error instanceof UsageError) return error.problems;
    throw error;
  }
  return [];
}

const DEFAULTS = {
  path: '.',
  kind: undefined,
  marketplace: undefined,
  failOn: 'error',
  bundles: [],
  releaseTag: undefined,
  submission: false,
  config: undefined,
  noIgnores: false,
  online: false,
  token: undefined,
  annotations: 'auto',
  comment: 'auto',
  suggestions: true,
  report: undefined,
  onlyNew: false,
  sarif: undefined,
  format: 'terminal',
  output: undefined,
  fix: false,
  matrix: false,
  whatIf: undefined,
};

test('what is left out has its default', () => {
  expect(read({})).toEqual(DEFAULTS);
});

test('what is empty counts as left out', () => {
  expect(read(Object.fromEntries(INPUTS.map(({ name }) => [name, ' \n ']))).failOn).toBe('error');
  expect(read(Object.fromEntries(INPUTS.map(({ name }) => [name, ''])))).toEqual(DEFAULTS);
});

test('everything can be given, with white space around it', () => {
  const given = {
    path: ' sub/folder ',
    kind: 'app',
    marketplace: 'web\n',
    'fail-on': 'never',
    bundle: ' dist/*.tar.gz\n\n  other/b.tar.gz ',
    'release-tag': 'v1.0.0',
    submission: 'true',
    config: 'a.yml',
    'no-ignores': 'true',
    online: 'true',
    token: 't',
    annotations: 'none',
    suggestions: 'false',
    comment: 'never',
    report: 'r.json',
    'only-new': 'true',
    sarif: 's.sarif',
    format: 'markdown',
    output: 'o',
    fix: 'true',
    matrix: 'true',
    'what-if': '10.5.0',
  };
  expect(read(given)).toEqual({
    path: 'sub/folder',
    kind: 'app',
    marketplace: 'web',
    failOn: 'never',
    bundles: ['dist/*.tar.gz', 'other/b.tar.gz'],
    releaseTag: 'v1.0.0',
    submission: true,
    config: 'a.yml',
    noIgnores: true,
    online: true,
    token: 't',
    annotations: 'none',
    suggestions: false,
    comment: 'never',
    report: 'r.json',
    onlyNew: true,
    sarif: 's.sarif',
    format: 'markdown',
    output: 'o',
    fix: true,
    matrix: true,
    whatIf: '10.5.0',
  });
});

test('they cannot be changed', () => {
  expect(Object.isFrozen(read({}))).toBe(true);
});

test.each([
  ['kind', 'plugins', 'Did you mean plugin?'],
  ['kind', 'theme', 'Allowed: plugin, app, playbook, webhook, tool.'],
  ['kind', 'Plugin', 'Did you mean plugin?'],
  ['marketplace', 'inproduct', 'Did you mean in-product?'],
  ['marketplace', 'store', 'Allowed: web, in-product.'],
  ['fail-on', 'errors', 'Did you mean error?'],
  ['fail-on', 'notice', 'Allowed: error, warning, unknown, never.'],
  ['annotations', 'yes', 'Allowed: auto, check-run, workflow, none.'],
  ['online', 'yes', 'Allowed: true, false.'],
  ['format', 'md', 'Allowed: terminal, full, concise, json, markdown, annotations, sarif, junit, gitlab.'],
])('%s: %s', (name, value, words) => {
  expect(problems({ [name]: value })).toEqual([`${name}: "${value}" is not allowed. ${words}`]);
});

test('everything that is wrong is told in one run', () => {
  expect(problems({ kind: 'x', 'fail-on': 'y', format: 'z' }).map((line) => line.split(':')[0])).toEqual([
    'kind',
    'fail-on',
    'format',
  ]);
  expect(() => read({ kind: 'x', format: 'z' })).toThrow('format: "z" is not allowed.');
});

test('values act in no output, and do not fill it', () => {
  expect(problems({ kind: 'a\n::error::x\u202e' })[0]).toMatch(/^kind: "a\\x0a::error::x\\u\{202e\}" is not allowed\./);
  expect(problems({ kind: 'x'.repeat(1024 * 1024) })).toEqual([
    `kind: "${'x'.repeat(80)}" is not allowed. Allowed: plugin, app, playbook, webhook, tool.`,
  ]);
});

test('the table says nothing twice, and its defaults are allowed', () => {
  expect(new Set(INPUTS.map(({ name }) => name)).size).toBe(INPUTS.length);
  for (const row of INPUTS) if ('values' in row && row.default !== '') expect(row.values).toContain(row.default);
});

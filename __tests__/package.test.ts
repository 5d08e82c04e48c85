import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { NAME, VERSION } from '../src/about.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const temp = mkdtempSync(join(tmpdir(), 'package-'));
const folder = join(temp, 'empty');
const modules = join(folder, 'node_modules');
let packed: readonly string[] = [];

/** Runs a program as in a shell that knows nothing of the repository, nor of the npm that runs the tests. */
const run = (cwd: string, program: string, ...words: readonly string[]): string =>
  execFileSync(program, words, {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: temp, npm_config_update_notifier: 'false' },
  });

beforeAll(() => {
  const [archive] = JSON.parse(run(ROOT, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', temp)) as [
    { readonly filename: string; readonly files: readonly { readonly path: string }[] },
  ];
  packed = archive.files.map(({ path }) => path);
  mkdirSync(folder);
  run(folder, 'npm', 'install', '--offline', '--ignore-scripts', '--no-audit', join(temp, archive.filename));
});

afterAll(() => rmSync(temp, { recursive: true }));

test('the package holds what it runs on, and neither sources nor tests', () => {
  const bundle = readdirSync(join(ROOT, 'dist/bundle')).map((name) => `dist/bundle/${name}`);
  expect([...packed].sort()).toEqual(
    [
      'LICENSE',
      'README.md',
      'dist/cli/index.js',
      'dist/index.js',
      'dist/licenses.txt',
      'docs/configuration.schema.json',
      'docs/problem-matcher.json',
      'docs/report.schema.json',
      'package.json',
      ...bundle,
    ].sort(),
  );
});

test('no other package comes with it', () => {
  expect(readdirSync(modules).filter((name) => !name.startsWith('.'))).toEqual([NAME]);
});

test('the command is started by Node, wherever that is', () => {
  expect(readFileSync(join(modules, NAME, 'dist/cli/index.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test.each([
  [['--version'], `${NAME} ${VERSION}\n`],
  [[join(ROOT, 'examples/ready')], '\nin-product: ready · '],
])('the installed command answers %j', (words, answer) => {
  expect(run(folder, join(modules, '.bin', NAME), ...words)).toContain(answer);
});

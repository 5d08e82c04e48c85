import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { example } from './support/contribution.js';
import { checkout } from './support/runner.js';

const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const made: string[] = [];
let root = '';
let expected = '';

function report(path: string, where: { readonly cwd?: string; readonly env?: object } = {}): string {
  const { stdout } = spawnSync(process.execPath, [CLI, path, '--format', 'json', '--fail-on', 'never'], {
    cwd: where.cwd ?? tmpdir(),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...where.env },
  });
  return stdout;
}

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'same-'));
  made.push(folder);
  return join(folder, 'copy');
}

beforeAll(() => {
  root = checkout(example('not-ready'));
  made.push(root);
  expected = report(root);
});

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['another working directory', { cwd: '/' }],
  ['the repository as working directory', 'itself'],
  ['another time zone', { env: { TZ: 'Pacific/Kiritimati' } }],
  ['another language', { env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } }],
  ['a runner', { env: { CI: 'true', FORCE_COLOR: '1' } }],
] as const)('the report is the same in %s', (_, where) => {
  expect(where === 'itself' ? report('.', { cwd: root }) : report(root, where)).toBe(expected);
});

test.each([
  ['a copy', (to: string) => cpSync(root, to, { recursive: true, verbatimSymlinks: true })],
  ['a clone', (to: string) => execFileSync('git', ['clone', '-q', root, to])],
  ['a work tree', (to: string) => execFileSync('git', ['-C', root, 'worktree', 'add', '-q', '--detach', to])],
])('the report is the same in %s', (name, make) => {
  const to = temporary();
  make(to);
  // A clone has an origin, which says less than none: it is elsewhere.
  const same = (text: string): string =>
    text.replaceAll(/ \(its remote `origin` is elsewhere\)| \(no remote `origin`\)/g, '');
  expect(name === 'a clone' ? same(report(to)) : report(to)).toBe(name === 'a clone' ? same(expected) : expected);
});

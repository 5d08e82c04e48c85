import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { example } from './support/contribution.js';
import { checkout, runStep } from './support/runner.js';

const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const PRELOAD = `--import ${new URL('support/loaded-files.mjs', import.meta.url).href}`;
const temp = mkdtempSync(join(tmpdir(), 'doors-'));

afterAll(() => rmSync(temp, { recursive: true }));

/** The modules that the bundle's own files, loaded by a start, name in their comments. */
function modulesIn(list: string): readonly string[] {
  const files = JSON.parse(readFileSync(list, 'utf8')) as readonly string[];
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^;\/\/ CONCATENATED MODULE: (?<name>.*)$/gm)].map(
      ({ groups }) => groups?.['name'] ?? '',
    ),
  );
}

test('the command line starts without the code of the runner', () => {
  const list = join(temp, 'cli');
  const { status } = spawnSync(process.execPath, [CLI, 'examples/ready'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { PATH: process.env['PATH'], NODE_OPTIONS: PRELOAD, LOADED_FILES: list },
  });
  expect(status).toBe(0);
  const modules = modulesIn(list);
  expect(modules).toContain('./src/cli.ts');
  expect(
    modules.filter((name) => /^\.\/src\/(?:action|publish)|\/node_modules\/(?:@actions|@octokit)\//.test(name)),
  ).toEqual([]);
});

test('the action starts without the code of the command line', async () => {
  const list = join(temp, 'action');
  const workspace = checkout(example('ready'));
  const { code } = await runStep(workspace, {}, { NODE_OPTIONS: PRELOAD, LOADED_FILES: list });
  rmSync(workspace, { recursive: true });
  expect(code).toBe(0);
  const modules = modulesIn(list);
  expect(modules).toContain('./src/action.ts');
  expect(modules.filter((name) => /^\.\/src\/(?:cli|texts\/help)/.test(name))).toEqual([]);
});

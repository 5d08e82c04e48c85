import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { edited } from '../../src/rules/example.js';
import { example } from '../support/contribution.js';
import { startGitHub } from '../support/github.js';
import { checkout, runStep } from '../support/runner.js';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function kept(folder: string): string {
  made.push(folder);
  return folder;
}

test.each([
  ['GITHUB_STEP_SUMMARY', 'The job summary could not be written: '],
  ['GITHUB_OUTPUT', 'The outputs of the step could not be written: '],
])('where %s cannot be written that is said, and costs nothing else', async (name, words) => {
  const folder = kept(mkdtempSync(join(tmpdir(), 'runner-')));
  mkdirSync(join(folder, 'taken'));
  const step = await runStep(kept(checkout(example('ready'))), {}, { [name]: join(folder, 'taken') });
  expect(step.code).toBe(0);
  expect(step.commands.some((line) => line.includes(words))).toBe(true);
  expect(name === 'GITHUB_OUTPUT' ? step.summary : step.outputs['verdict']).toMatch(/ready/i);
});

test('a report that cannot be written is said, and is no output', async () => {
  const root = kept(checkout(edited(example('ready'), { 'out/a.txt': 'a' })));
  const step = await runStep(root, { report: 'out/a.txt/report.json' });
  expect([step.code, step.outputs['verdict'], step.outputs['report']]).toEqual([0, 'ready', '']);
  expect(step.log).toContain('::The report could not be written: ');
});

test('the verdict is published before GitHub is asked, and only so many pages are', async () => {
  const folder = kept(mkdtempSync(join(tmpdir(), 'runner-')));
  const [summary, output] = [join(folder, 'summary'), join(folder, 'output')];
  for (const file of [summary, output]) writeFileSync(file, '');
  const before = new Set<string>();
  const github = await startGitHub((query) => {
    before.add(`${readFileSync(summary, 'utf8').slice(0, 5)} ${readFileSync(output, 'utf8').includes('verdict')}`);
    return { status: 200, body: [], next: Number(query.get('page') ?? 1) + 1 };
  });
  const unknown = Array.from({ length: 12 }, (_, index) => [`plan${index}-amd64`, 'server/dist/plugin']);
  const edit = { 'plugin.json': { server: { executables: Object.fromEntries(unknown) as object } } };
  const env = { GITHUB_API_URL: github.url, GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output };
  const event = { pull_request: { number: 7 } };
  const step = await runStep(kept(checkout(edited(example('ready'), edit))), { token: 't' }, env, event);
  await github.close();
  expect([step.code, github.requests.length, [...before]]).toEqual([0, 30, ['## Re true']]);
});

test('a file that cannot be read is never green', async () => {
  const deep = `"name": "Weather", "props": {"deep": ${'['.repeat(1_001)}${']'.repeat(1_001)}},`;
  const edit = { 'plugin.json': ['"name": "Weather",', deep] as const, 'README.md': '>'.repeat(5_000) };
  const root = kept(checkout(edited(example('ready'), edit)));
  const step = await runStep(root, {});
  expect([step.code, step.outputs['verdict'], step.outputs['ready']]).toEqual([1, 'not-checked', 'false']);
  expect(step.summary).toMatch(
    /^## No errors found for the in-product Marketplace: \d+ of \d+ requirements not checked\n/,
  );
  expect(step.commands).toContain(
    '::error title=Mattermost Marketplace Readiness::Not checked: plugin.json cannot be read: it is nested 1003 levels deep.',
  );
  expect((await runStep(root, { 'fail-on': 'never' })).code).toBe(0);
});

import { rmSync } from 'node:fs';
import { afterEach, expect, test } from '@jest/globals';
import { edited } from '../../src/rules/example.js';
import { example } from '../support/contribution.js';
import type { Answer, GitHub } from '../support/github.js';
import { startGitHub } from '../support/github.js';
import type { Step } from '../support/runner.js';
import { checkout, runStep } from '../support/runner.js';

const EVENT = { pull_request: { number: 7 } };
let github: GitHub | undefined;

afterEach(async () => {
  await github?.close();
  github = undefined;
});

function changedFile(filename: string): object {
  return {
    sha: 'bbcd538c8e72b8c175046e27cc8f907076331401',
    filename,
    status: 'modified',
    additions: 1,
    deletions: 1,
    changes: 2,
    blob_url: 'https://github.com/a/b/blob/c/d',
    raw_url: 'https://github.com/a/b/raw/c/d',
    contents_url: 'https://api.github.com/repos/a/b/contents/d?ref=c',
  };
}

/** A plugin with eleven warnings in plugin.json, and one in server/manifest.go, which comes last. */
async function run(answer: Answer, inputs: Readonly<Record<string, string>> = { token: 't' }): Promise<Step> {
  github = await startGitHub(answer);
  const unknown = Array.from({ length: 11 }, (_, index) => [`plan${index}-amd64`, 'server/dist/plugin'] as const);
  const root = checkout(
    edited(example('ready'), {
      'plugin.json': { server: { executables: Object.fromEntries(unknown) } },
      'server/manifest.go': 'package main\n\nvar manifest = struct{ Version string }{Version: "2.4.0"}\n',
    }),
  );
  const step = await runStep(root, inputs, { GITHUB_API_URL: github.url }, EVENT);
  rmSync(root, { recursive: true });
  return step;
}

const drift = (step: Step): number =>
  step.commands.findIndex((command) => command.startsWith('::warning file=server/manifest.go'));

test('where no finding is in a changed file, report order decides', async () => {
  const step = await run(() => ({ status: 200, body: [changedFile('README.md')] }));
  expect(drift(step)).toBe(-1);
});

test('findings in changed files are annotated first, whatever page names them', async () => {
  const step = await run((query) =>
    query.get('page') === '2'
      ? { status: 200, body: [changedFile('server/manifest.go')] }
      : { status: 200, body: [changedFile('README.md')], next: 2 },
  );
  expect(github?.requests).toEqual([
    'GET /repos/example/mattermost-plugin-weather/pulls/7/files?per_page=100',
    'GET /repos/example/mattermost-plugin-weather/pulls/7/files?per_page=100&page=2',
  ]);
  expect(github?.breaches).toEqual([]);
  expect(drift(step)).toBe(0);
  expect(step.log).toMatch(
    /\n1 more finding is not annotated, because GitHub shows 10 of each severity: see the job summary at https:\S+\.\n/,
  );
});

test.each([
  [403, 'add `permissions: pull-requests: read` to the job'],
  [404, 'add `permissions: pull-requests: read` to the job'],
])('where GitHub answers %i the run goes on, and says what is missing', async (status, words) => {
  const step = await run(() => ({
    status,
    body: {
      message: 'Resource not accessible by integration',
      documentation_url: 'https://docs.github.com',
      status: String(status),
    },
  }));
  expect(step.log).toContain(
    `Which files the pull request changes is not known: ${words}. Findings are annotated in report order.`,
  );
  expect([step.code, step.commands.length, drift(step)]).toEqual([0, 10, -1]);
});

test('without a token nothing is asked', async () => {
  const step = await run(() => ({ status: 200, body: [] }), { token: '' });
  expect(github?.requests).toEqual([]);
  expect(step.log).toContain('Which files the pull request changes is not known: no token.');
});

test('where every finding can be annotated nothing is asked', async () => {
  github = await startGitHub(() => ({ status: 200, body: [] }));
  const root = checkout(edited(example('ready'), { 'plugin.json': { description: null } }));
  await runStep(root, { token: 't' }, { GITHUB_API_URL: github.url }, EVENT);
  rmSync(root, { recursive: true });
  expect(github.requests).toEqual([]);
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { edited } from '../../src/rules/example.js';
import type { Edit } from '../../src/rules/rule.js';
import { example } from '../support/contribution.js';
import type { Step } from '../support/runner.js';
import { checkout, runStep } from '../support/runner.js';

const FILE = '.github/marketplace-readiness.yml';
const IGNORE =
  'ignore:\n  - rule: manifest/description\n    code: absent\n    reason: It comes with the next release.\n';
const WITHOUT_DESCRIPTION: Edit = { 'plugin.json': { description: null } };
const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const HEAD = 'f'.repeat(40);

/** Runs the action on a pull request that adds the ignore to a plugin without a description. */
async function run(from: string, base?: string, config = IGNORE, name = 'pull_request'): Promise<Step> {
  const root = checkout(edited(example('ready'), WITHOUT_DESCRIPTION));
  made.push(root);
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], {
      cwd: root,
      encoding: 'utf8',
    });
  const sha = git('rev-parse', 'HEAD').trim();
  mkdirSync(join(root, '.github'), { recursive: true });
  writeFileSync(join(root, FILE), config);
  git('add', '-A', '-f');
  git('commit', '-q', '-m', 'y');
  const into = 'example/mattermost-plugin-weather';
  const event = {
    pull_request: {
      number: 7,
      base: { sha: base ?? sha, repo: { full_name: into } },
      head: { sha: HEAD, repo: { full_name: from } },
    },
  };
  const merge = git('rev-parse', 'HEAD').trim();
  return runStep(root, {}, { GITHUB_EVENT_NAME: name, GITHUB_SHA: merge }, event);
}

test('lines are linked at the commit that was pushed, not at the merge commit', async () => {
  const { summary } = await run('example/mattermost-plugin-weather');
  expect(summary).toContain(`/blob/${HEAD}/plugin.json#L1`);
});

test('on pull_request_target, what was checked out is judged, with one warning', async () => {
  const { summary, commands } = await run('mallory/weather', undefined, IGNORE, 'pull_request_target');
  expect(commands.filter((line) => line.includes('runs on pull_request_target'))).toHaveLength(1);
  expect(summary).not.toContain(HEAD);
  expect(summary).toMatch(/\/blob\/[0-9a-f]{40}\/plugin\.json#L1/);
});

test('a fork does not set aside its own findings', async () => {
  const step = await run('mallory/weather');
  expect([step.code, step.outputs['verdict'], step.outputs['ignored'], step.outputs['errors']]).toEqual([
    1,
    'not-ready',
    '0',
    '1',
  ]);
  const words =
    'This pull request sets aside 1 finding: manifest/description (1). It comes from a fork, and they count until it is merged.';
  expect(step.commands).toContain(`::warning title=Mattermost Marketplace Readiness::${words}`);
  expect(step.summary).toContain('Set aside by this pull request, and counted until it is merged (1)');
  expect(step.summary).toContain('It comes with the next release.');
});

test('a fork in a shallow checkout does not, either, and hears of the remedy', async () => {
  const step = await run('mallory/weather', 'f'.repeat(40));
  expect([step.code, step.outputs['ignored']]).toEqual([1, '0']);
  expect(step.log).toContain('Add `fetch-depth: 0` to the step with actions/checkout.');
});

test('a fork does not choose its kind', async () => {
  const step = await run('mallory/weather', undefined, 'kind: tool\n');
  expect([step.code, step.outputs['verdict']]).toEqual([1, 'not-ready']);
  expect(step.log).toContain('This pull request changes `kind` of the configuration. It comes from a fork');
});

test('the repository itself sets findings aside, which is counted and shown', async () => {
  const step = await run('example/mattermost-plugin-weather');
  expect([step.code, step.outputs['verdict'], step.outputs['ignored']]).toEqual([0, 'ready', '1']);
  expect(step.commands).toContain(
    '::warning title=Mattermost Marketplace Readiness::This pull request sets aside 1 finding: manifest/description (1).',
  );
  expect(step.commands).toContain(
    '::notice title=Mattermost Marketplace Readiness::Set aside with a reason: 1 finding: manifest/description (1).',
  );
  expect(step.log).toMatch(/^in-product: ready · no findings, 1 set aside – summary: https:.*\/actions\/runs\/\d+$/m);
});

test('where the event is empty, what a pull request sets aside does not count, and the run goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'event-'));
  writeFileSync(join(folder, 'event.json'), '');
  const root = checkout(edited(example('ready'), { ...WITHOUT_DESCRIPTION, [FILE]: IGNORE }));
  made.push(folder, root);
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(folder, 'event.json') };
  const step = await runStep(root, {}, env);
  expect([step.code, step.outputs['verdict']]).toEqual([1, 'not-ready']);
  expect(step.log).toContain('The event that started the run cannot be read: ');
});

import { readFileSync, rmSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import type { Files } from '../../src/rules/example.js';
import { edited } from '../../src/rules/example.js';
import { example } from '../support/contribution.js';
import { GOLDEN, GOLDEN_STEPS, goldenText, runGolden, under } from '../support/golden-steps.js';
import { checkout, runStep } from '../support/runner.js';

const made: string[] = [];

function repository(files: Files, links: Readonly<Record<string, string>> = {}): string {
  const root = checkout(files, links);
  made.push(root);
  return root;
}

afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true, force: true });
});

const ENDINGS: Readonly<Record<string, readonly [code: number, verdict: string]>> = {
  ready: [0, 'ready'],
  'not-ready': [1, 'not-ready'],
  'broken-manifest': [1, 'not-ready'],
  'no-manifest': [2, 'wrong-usage'],
  'no-manifest-of-kind': [1, 'not-ready'],
  subfolder: [1, 'not-ready'],
  'two-plugins': [2, 'wrong-usage'],
  'wrong-inputs': [2, 'wrong-usage'],
};

test.each(GOLDEN_STEPS.map((step) => [step.name, step] as const))(
  '%s: all that the step shows',
  async (name, golden) => {
    const step = await runGolden(golden);
    made.push(step.workspace);
    expect([step.code, step.outputs['verdict']]).toEqual(ENDINGS[name]);
    expect(goldenText(step)).toBe(readFileSync(new URL(`${name}.md`, GOLDEN), 'utf8'));
  },
);

test('the report is written where it is asked for', async () => {
  const step = await runStep(repository(example('not-ready')), { report: 'out/report.json' });
  expect(JSON.parse(readFileSync(`${step.workspace}/out/report.json`, 'utf8'))).toMatchObject({
    schemaVersion: 1,
    verdict: 'not-ready',
  });
});

test('a plugin that is not ready, where findings must not fail the run', async () => {
  const step = await runStep(
    repository(example('not-ready')),
    { 'fail-on': 'never', annotations: 'none' },
    { GITHUB_REPOSITORY: 'example/mattermost-plugin-forecast' },
  );
  expect([step.code, step.commands, step.outputs['verdict']]).toEqual([0, [], 'not-ready']);
});

test('two plugins in one repository: each can be checked', async () => {
  const root = repository(new Map([...under('one', example('ready')), ...under('two', example('not-ready'))]));
  expect((await runStep(root, { path: 'one' })).outputs['verdict']).toBe('ready');
  expect((await runStep(root, { path: 'two' })).outputs['verdict']).toBe('not-ready');
});

test('the tag of a release is held against the version', async () => {
  const step = await runStep(repository(example('ready')), {}, { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v2.5.0' });
  expect([step.code, step.outputs['errors']]).toEqual([1, '1']);
  expect(step.commands[0]).toContain('The version is 2.4.1, but the release tag is v2.5.0.');
});

test('an icon that is a link out of the repository is not followed', async () => {
  const step = await runStep(
    repository(edited(example('ready'), { 'assets/icon.svg': null }), { 'assets/icon.svg': '/etc/passwd' }),
    {},
  );
  expect(step.code).toBe(1);
  expect(step.commands[0]).toContain('assets/icon.svg leads out of the repository.');
  expect(step.log + step.summary).not.toContain('root:');
});

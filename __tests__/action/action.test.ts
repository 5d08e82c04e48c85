import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import type { Files } from '../../src/rules/example.js';
import { edited } from '../../src/rules/example.js';
import { example } from '../support/contribution.js';
import type { Step } from '../support/runner.js';
import { checkout, runStep } from '../support/runner.js';

const made: string[] = [];

function repository(files: Files, links: Readonly<Record<string, string>> = {}): string {
  const root = checkout(files, links);
  made.push(root);
  return root;
}

function under(folder: string, files: Files): Files {
  return new Map([...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]));
}

afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true, force: true });
});

/** Everything that the step shows, as one text; with UPDATE_GOLDEN=1 it is written instead of compared. */
function expectGolden(name: string, { code, commands, summary, outputs, workspace }: Step): void {
  const text = [`exit code ${code}`, '', ...commands, '', JSON.stringify(outputs, null, 2), '', summary]
    .join('\n')
    .replaceAll(workspace, '<workspace>')
    .replace(/\b[0-9a-f]{40}\b/g, '<commit>')
    .replace(/commit [0-9a-f]{7}\b/g, 'commit <short>');
  const file = new URL(`golden/${name}.md`, import.meta.url);
  if (process.env['UPDATE_GOLDEN']) writeFileSync(file, text);
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : 'not recorded: UPDATE_GOLDEN=1 npm test -- action');
}

test('a ready plugin', async () => {
  const step = await runStep(repository(example('ready')), {});
  expect(step.code).toBe(0);
  expect(step.outputs['verdict']).toBe('ready');
  expectGolden('ready', step);
});

test('a plugin that is not ready', async () => {
  const step = await runStep(
    repository(example('not-ready')),
    { report: 'out/report.json' },
    { GITHUB_REPOSITORY: 'example/mattermost-plugin-forecast' },
  );
  expect(step.code).toBe(1);
  expect(JSON.parse(readFileSync(`${step.workspace}/out/report.json`, 'utf8'))).toMatchObject({
    schemaVersion: 1,
    verdict: 'not-ready',
  });
  expectGolden('not-ready', step);
});

test('a plugin that is not ready, where findings must not fail the run', async () => {
  const step = await runStep(
    repository(example('not-ready')),
    { 'fail-on': 'never', annotations: 'none' },
    { GITHUB_REPOSITORY: 'example/mattermost-plugin-forecast' },
  );
  expect([step.code, step.commands, step.outputs['verdict']]).toEqual([0, [], 'not-ready']);
});

test('a manifest that does not parse', async () => {
  const step = await runStep(
    repository(
      edited(example('ready'), {
        'plugin.json': '{\n  "id": "org.example.weather"\n  "name": "Weather",\n  // no comments\n}\n',
      }),
    ),
    {},
  );
  expect(step.code).toBe(1);
  expectGolden('broken-manifest', step);
});

test('no manifest, and no kind named', async () => {
  const step = await runStep(repository(edited(example('ready'), { 'plugin.json': null })), {});
  expect(step.code).toBe(2);
  expectGolden('no-manifest', step);
});

test('no manifest of the kind that is named', async () => {
  const step = await runStep(repository(edited(example('ready'), { 'plugin.json': null })), { kind: 'plugin' });
  expect(step.code).toBe(1);
  expectGolden('no-manifest-of-kind', step);
});

test('a plugin in a subfolder, with paths from the root of the repository', async () => {
  const step = await runStep(
    repository(under('plugins/forecast', example('not-ready'))),
    { path: 'plugins/forecast' },
    { GITHUB_REPOSITORY: 'example/mattermost-plugin-forecast' },
  );
  expect(step.code).toBe(1);
  expectGolden('subfolder', step);
});

test('two plugins in one repository: the folders are named, and each can be checked', async () => {
  const root = repository(new Map([...under('one', example('ready')), ...under('two', example('not-ready'))]));
  const neither = await runStep(root, {});
  expect(neither.code).toBe(2);
  expectGolden('two-plugins', neither);
  expect((await runStep(root, { path: 'one' })).outputs['verdict']).toBe('ready');
  expect((await runStep(root, { path: 'two' })).outputs['verdict']).toBe('not-ready');
});

test('wrong inputs are all named at once', async () => {
  const step = await runStep(repository(example('ready')), {
    kind: 'plugn',
    'fail-on': 'sometimes',
    annotations: 'everywhere',
  });
  expect(step.code).toBe(2);
  expectGolden('wrong-inputs', step);
});

test('the tag of a release is held against the version', async () => {
  const step = await runStep(repository(example('ready')), {}, { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v2.5.0' });
  expect([step.code, step.outputs['errors']]).toEqual([1, '1']);
  expect(step.commands[0]).toContain('The version is `2.4.1`, the release tag is `v2.5.0`.');
});

test('an icon that is a link out of the repository is not followed', async () => {
  const step = await runStep(
    repository(edited(example('ready'), { 'assets/icon.svg': null }), { 'assets/icon.svg': '/etc/passwd' }),
    {},
  );
  expect(step.code).toBe(1);
  expect(step.commands[0]).toContain('`assets/icon.svg` leads out of the repository.');
  expect(step.log + step.summary).not.toContain('root:');
});

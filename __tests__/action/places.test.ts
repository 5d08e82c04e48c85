import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { example } from '../support/contribution.js';
import { checkout, runStep } from '../support/runner.js';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The example that is ready, with links that a pull request could bring. */
function workspace(links: Readonly<Record<string, string>>): string {
  const root = checkout(example('ready'), links);
  made.push(root);
  return root;
}

test.each([
  [
    'report',
    'out.json',
    '../stolen.json',
    'report: out.json is a link, and nothing is written through one. Name a file that is none.',
  ],
  [
    'report',
    'out/a.json',
    '..',
    'report: out/a.json leads through the link out, and nothing is written through one. Name another file.',
  ],
  [
    'report',
    '.git/hooks/post-checkout',
    '',
    'report: .git/hooks/post-checkout leads into a .git folder, where nothing is written. Name another file.',
  ],
  ['report', '../stolen.json', '', 'report: ../stolen.json lies outside of the workspace. Name a file below it.'],
  [
    'config',
    'own.yml',
    '.git/config',
    'config: own.yml leads out of the repository or into .git. Name a file of the repository.',
  ],
  [
    'config',
    '.git/config',
    '',
    'config: .git/config leads out of the repository or into .git. Name a file of the repository.',
  ],
])('%s: %s with a link to %j is refused', async (input, value, target, message) => {
  const [link = ''] = value.split('/');
  const root = workspace(target === '' ? {} : { [link]: target });
  const step = await runStep(root, { [input]: value });
  expect([step.code, step.outputs['ready']]).toEqual([2, 'false']);
  expect(step.commands).toEqual([`::error title=Mattermost Marketplace Readiness::${message}`]);
  expect(existsSync(join(root, '../stolen.json'))).toBe(false);
});

test('a link to the configuration of git shows nothing of it', async () => {
  const root = workspace({ '.github/marketplace-readiness.yml': '../.git/config', 'docs/own.md': '../.git/config' });
  const step = await runStep(root, {});
  expect([step.code, step.commands]).toEqual([
    2,
    [
      '::error title=Mattermost Marketplace Readiness::config: .github/marketplace-readiness.yml leads out of the repository or into .git. Name a file of the repository.',
    ],
  ]);
  expect(step.log + step.summary).not.toContain('repositoryformatversion');
});

test('a path that leads out of the repository is not judged', async () => {
  const root = workspace({ plugin: workspace({}) });
  const step = await runStep(root, { path: 'plugin' });
  expect([step.code, step.outputs['ready']]).toEqual([2, 'false']);
  expect(step.commands).toEqual([
    `::error title=Mattermost Marketplace Readiness::path: "${root}/plugin" leads out of the repository through a link. Name a folder of the repository.`,
  ]);
});

test('without a place for the report it is written where the runner keeps such files', async () => {
  const temp = mkdtempSync(join(tmpdir(), 'readiness-'));
  made.push(temp);
  const step = await runStep(workspace({}), {}, { RUNNER_TEMP: temp, GITHUB_ACTION: '__self_2' });
  expect(step.outputs['report']).toBe(join(temp, 'marketplace-readiness-__self_2.json'));
  expect(JSON.parse(readFileSync(step.outputs['report'] ?? '', 'utf8'))).toMatchObject({ verdict: 'ready' });
});

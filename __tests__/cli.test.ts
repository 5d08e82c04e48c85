import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { edited } from '../src/rules/example.js';
import { example } from './support/contribution.js';
import { checkout } from './support/runner.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const CLI = join(ROOT, 'dist/cli/index.js');
const made: string[] = [];

afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true, force: true });
});

function cli(...words: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  return { code: status, out: stdout, err: stderr };
}

function repository(...edit: Parameters<typeof edited>): string {
  const root = checkout(edited(...edit));
  made.push(root);
  return root;
}

const validate = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(`${ROOT}docs/report.schema.json`, 'utf8')) as object,
);

test.each(['ready', 'not-ready'])(
  'the report on examples/%s is what its schema says, and the same on every run',
  (name) => {
    const first = cli(`examples/${name}`, '--format', 'json');
    expect(validate(JSON.parse(first.out)) || validate.errors).toBe(true);
    expect(first.err).toBe('');
    expect(cli(`examples/${name}`, '--format', 'json').out).toBe(first.out);
  },
);

test('the report with timings is what its schema says', () => {
  const { out, err } = cli('examples/ready', '--format', 'json', '--timings');
  expect(validate(JSON.parse(out)) || validate.errors).toBe(true);
  expect(err).toContain('Effective configuration: ');
});

test.each([
  [['examples/ready'], 0],
  [['examples/not-ready'], 1],
  [['examples/not-ready', '--fail-on', 'never'], 0],
  [['examples/nowhere'], 2],
  [['README.md'], 2],
  [['docs'], 2],
])('%j ends with exit code %i', (words, code) => {
  expect(cli(...words).code).toBe(code);
});

test('everything that is wrong with the words is told in one run', () => {
  const { code, err } = cli(
    '--frmat',
    'json',
    '--kind',
    'plugn',
    '--rule',
    'manifest/nam',
    '--explain',
    'x',
    'a',
    'b',
    '--output',
  );
  expect(code).toBe(2);
  expect(err.split('\n').slice(0, -2)).toEqual([
    'Unknown option --frmat. Did you mean --format?',
    '--output needs a value.',
    'Only one path can be checked at a time: json, a, b.',
    'Unknown rule "manifest/nam". Did you mean manifest/name? All of them: --list-rules.',
    expect.stringMatching(/^Unknown rule "x"\. Did you mean \w+\/[\w-]+\? All of them: --list-rules\.$/),
    '--kind: "plugn" is not allowed. Did you mean plugin?',
  ]);
});

test('--output writes the report to a file and prints nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'));
  made.push(folder);
  const { out } = cli('examples/ready', '--format', 'json', '--output', join(folder, 'report.json'));
  expect(out).toBe('');
  expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({ verdict: 'ready' });
});

test('--output is not written through a link of the repository, nor into .git', () => {
  const root = checkout(example('ready'), { 'out.json': '../stolen.json' });
  made.push(root);
  for (const [file, message] of [
    ['out.json', `leads through the link out.json, and nothing is written through one. Name another file.`],
    ['.git/config', `leads into a .git folder, where nothing is written. Name another file.`],
  ] as const) {
    const { code, err } = cli(root, '--output', join(root, file));
    expect([code, err.split('\n')[0]]).toEqual([2, `--output: ${join(root, file)} ${message}`]);
  }
});

test('only the rules that are named are run, and the report says so', () => {
  const report: unknown = JSON.parse(cli('examples/not-ready', '--format', 'json', '--rule', 'manifest/name').out);
  expect(report).toMatchObject({
    outcomes: [{ rule: 'manifest/name', status: 'failed' }],
    limits: ['Only these rules were run: manifest/name'],
  });
});

test('a rule is explained, and all are listed', () => {
  expect(cli('--explain', 'manifest/name').out).toMatch(
    /^manifest\/name \(warning\)\n\nThe name says .*\n\nWhy: .*\n.*\nFix: .*\nFor: product\/presentation; plugin\nPage: https:\/\/.*\n$/,
  );
  expect(cli('--list-rules').out).toMatch(
    /^app\/deprecated +notice {3}The app does .*\n(?:.*\n)*manifest\/present +error {4}There is one plugin manifest\n/,
  );
});

test('the configuration sets findings aside with a reason, which the reviewer sees', () => {
  const root = repository(example('not-ready'), {
    '.github/marketplace-readiness.yml':
      'ignore:\n  - rule: manifest/name\n    reason: It is known under this name.\n  - rule: manifest/icon\n    reason: none needed\n',
  });
  const report = JSON.parse(cli(root, '--format', 'json').out) as {
    readonly ignored: unknown;
    readonly limits: unknown;
    readonly outcomes: readonly { rule: string; status: string }[];
  };
  expect(report.ignored).toEqual([
    { rule: 'manifest/name', path: 'plugin.json', reason: 'It is known under this name.', until: null },
  ]);
  expect(report.limits).toEqual([
    'The ignore of manifest/icon (.github/marketplace-readiness.yml:4) matches nothing: delete it',
  ]);
  expect(report.outcomes.find(({ rule }) => rule === 'manifest/name')?.status).toBe('ignored');
});

test('a wrong configuration stops the run with every place', () => {
  const root = repository(example('ready'), {
    '.github/marketplace-readiness.yml':
      'kindd: plugin\nignore:\n  - rule: manifest/nme\n  - reason: because\n    until: soon\n    rule: manifest/name\n',
  });
  const { code, err } = cli(root);
  expect(code).toBe(2);
  expect(err.split('\n').slice(0, -2)).toEqual([
    '.github/marketplace-readiness.yml:1:1: unknown key "kindd". Did you mean kind?',
    '.github/marketplace-readiness.yml:3:11: rule: "manifest/nme" is not known. Did you mean manifest/name?',
    '.github/marketplace-readiness.yml:3:5: this ignore needs a reason.',
    '.github/marketplace-readiness.yml:5:12: until: "soon" is not a date; write it as 2027-01-31.',
  ]);
});

test('an ignore that has ended holds nothing back', () => {
  const root = repository(example('not-ready'), {
    '.github/marketplace-readiness.yml':
      'ignore:\n  - rule: manifest/name\n    reason: For now.\n    until: 2020-01-31\n',
  });
  const report: unknown = JSON.parse(cli(root, '--format', 'json').out);
  expect(report).toMatchObject({
    ignored: [],
    limits: ['The ignore of manifest/name (.github/marketplace-readiness.yml:2) ended on 2020-01-31'],
  });
});

test('who stops reading early, as `head` does, hears of no failure', async () => {
  const child = spawn(process.execPath, [CLI, 'examples/not-ready'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  expect([code, told]).toEqual([1, '']);
});

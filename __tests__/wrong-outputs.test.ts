import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import type { Files } from '../src/rules/example.js';
import { edited } from '../src/rules/example.js';
import type { Edit } from '../src/rules/rule.js';
import { example } from './support/contribution.js';
import { checkout } from './support/runner.js';

// One thing that stood in two places, wrong in the output until 2026-11-25; each through the shipped command.

const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const made: string[] = [];
afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true, force: true });
});

interface Report {
  readonly findings: readonly { rule: string; requirement: string; message: string; file: string | null }[];
  readonly requirements: readonly { id: string; status: string }[];
  readonly subject: { readonly kind: string; readonly id: string };
}

function shown(files: Files, ...words: readonly string[]): { readonly code: number | null; readonly out: string } {
  const root = checkout(files);
  made.push(root);
  const env = { ...process.env, CI: 'true' };
  const { status, stdout } = spawnSync(process.execPath, [CLI, root, ...words], { encoding: 'utf8', env });
  return { code: status, out: stdout };
}

function report(files: Files): Report {
  return JSON.parse(shown(files, '--format', 'json', '--fail-on', 'never').out) as Report;
}

test('a finding names a requirement that applies', () => {
  const { findings, requirements } = report(example('playbook-not-ready'));
  expect(findings.find(({ rule }) => rule === 'docs/screenshot')?.requirement).toBe('web/documentation');
  const moot = new Set(requirements.flatMap(({ id, status }) => (status === 'notApplicable' ? [id] : [])));
  expect(findings.filter(({ requirement }) => moot.has(requirement))).toEqual([]);
});

test('an ignore that was written for a warning leaves the error of its rule', () => {
  const edit: Edit = {
    'plugin.json': { server: { executables: { 'linux-amd64': '/usr/bin/weather' } } },
    '.github/marketplace-readiness.yml':
      'ignore:\n  - rule: manifest/executables\n    reason: we do not build for arm64\n',
  };
  const { code, out } = shown(edited(example('ready'), edit));
  expect(code).toBe(1);
  expect(out).toContain('`/usr/bin/weather` is an absolute path.');
});

test('the app that makes a folder an app is the one that is judged', () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const folders = Array.from({ length: 25 }, (_, index) => `a${String(index).padStart(2, '0')}/manifest.json`);
  const { subject, findings } = report(
    new Map([
      ...folders.map((path) => [path, encode('{"name": "A web app", "start_url": "/"}')] as const),
      ...[...example('app-ready')].map(([path, bytes]) => [`z/${path}`, bytes] as const),
    ]),
  );
  expect(subject).toMatchObject({ kind: 'app', id: 'org.example.oncall' });
  expect(findings.filter(({ file }) => file?.startsWith('a'))).toEqual([]);
});

test('the excerpt of a README in UTF-16 is its text', () => {
  const text = '\ufeff# Weather\n\nSee [the guide](missing.md).\n';
  const { out } = shown(
    new Map([...example('ready'), ['README.md', Buffer.from(text, 'utf16le')]]),
    '--format',
    'full',
  );
  expect(out).toContain('See [the guide](missing.md).');
  expect(out).not.toMatch(/\ufffd|\0/);
});

test('a caret stands below its column where wide characters come before it', () => {
  const { out } = shown(
    edited(example('ready'), {
      'plugin.json': ['"description":', '"descriptoin": "天気天気天気", "helptext": 1, "description":'],
    }),
    '--format',
    'full',
  );
  const lines = out.split('\n');
  const excerpt = lines.findIndex((line) => line.includes('天気天気天気'));
  const width = (line: string): number => line.length + (line.match(/[天気]/g)?.length ?? 0);
  const carets = lines.slice(excerpt + 1).find((line) => line.includes('^')) ?? '';
  const line = lines[excerpt] ?? '';
  const word = ['"descriptoin"', '"helptext"'].find(
    (key) => width(line.slice(0, line.indexOf(key))) === carets.indexOf('^'),
  );
  expect(word).toBeDefined();
});

test('a pipe in a workflow is given no colours', () => {
  expect(shown(example('not-ready')).out).not.toContain('\u001b');
});

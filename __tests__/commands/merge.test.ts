import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { merge } from '../../src/commands/merge.js';
import { UsageError } from '../../src/inputs/usage-error.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'readiness-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

function report(name: string, path: string, verdict: string, severities: readonly string[] = []): string {
  const subject = { path, kind: 'plugin', id: `org.example.${name}`, version: '1.0.0' };
  const findings = severities.map((severity) => ({ severity }));
  return written(name, JSON.stringify({ schemaVersion: 1, subject, verdict, findings }));
}

function written(name: string, text: string): string {
  const file = join(FOLDER, `${name}.json`);
  writeFileSync(file, text);
  return file;
}

const A = report('a', 'plugins/a', 'ready', ['notice']);
const B = report('b', 'plugins/b', 'not-ready', ['error', 'error', 'warning']);
const C = report('c', 'plugins/c', 'checker-failure');

test('reports become one table, in the order of their folders', () => {
  expect(merge([B, A])).toEqual({
    text: [
      '# 1 of 2 contributions ready',
      '',
      '| Folder | Kind | Id | Version | Verdict | Errors | Warnings | Notices |',
      '|---|---|---|---|---|---:|---:|---:|',
      '| `plugins/a` | `plugin` | `org.example.a` | `1.0.0` | Ready | 0 | 0 | 1 |',
      '| `plugins/b` | `plugin` | `org.example.b` | `1.0.0` | Not ready | 2 | 1 | 0 |',
      '',
    ].join('\n'),
    output: undefined,
    code: 1,
  });
});

test('reports become one file', () => {
  const { text, output } = merge([A, B, '--format', 'json', '--output=all.json']);
  const merged = JSON.parse(text) as { readonly reports: readonly { readonly verdict: string }[] };
  expect([merged.reports.map(({ verdict }) => verdict), output]).toEqual([['ready', 'not-ready'], 'all.json']);
});

test.each([
  [[A], 0],
  [[A, B], 1],
  [[C, B, A], 3],
])('the code is that of the worst: %#', (files, code) => {
  expect(merge(files).code).toBe(code);
});

const BROKEN = written('broken', '{');
const OTHER = written('other', '{"schemaVersion": 2}');
const NO_VERDICT = written('no-verdict', '{"schemaVersion": 1, "subject": {"path": "."}, "verdict": "toString"}');

test.each([
  [[BROKEN], `merge: ${BROKEN} does not parse.`],
  [[OTHER], `merge: ${OTHER} is no report of this tool, as --format json writes it.`],
  [[NO_VERDICT], `merge: ${NO_VERDICT} is no report of this tool, as --format json writes it.`],
  [['/nowhere/x.json'], 'merge: /nowhere/x.json is no file.'],
  [['--format', 'json'], 'merge: name the JSON reports to merge.'],
  [[A, '--format', 'xml'], 'merge: the format "xml" is not allowed. Allowed: markdown, json.'],
  [[A, '--colour'], 'merge: --colour is no option. Allowed: --format, --output.'],
  [[A, '--output'], 'merge: --output needs a value.'],
])('%j', (words, problem) => {
  expect(() => merge(words)).toThrow(new UsageError([problem]));
});

test('what a stranger wrote into a report acts nowhere', () => {
  const hostile = report('x', 'a`|\n# b <img src=x>', 'ready');
  expect(merge([hostile]).text.split('\n')[4]).toBe(
    "| `a'\\|\\x0a# b <img src=x>` | `plugin` | `org.example.x` | `1.0.0` | Ready | 0 | 0 | 0 |",
  );
});

import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { edited } from '../../src/rules/example.js';
import type { Edit } from '../../src/rules/rule.js';
import type { Assessment } from '../../src/run.js';
import { json } from '../../src/texts/json.js';
import { markdown } from '../../src/texts/markdown.js';
import { assessed } from '../support/assessed.js';
import { example } from '../support/contribution.js';
import { checkout } from '../support/runner.js';

const made: string[] = [];
afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true });
});

function git(root: string, ...words: readonly string[]): string {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
  return execFileSync('git', [...who, ...words], { cwd: root, encoding: 'utf8' });
}

interface Shown {
  readonly states: readonly string[];
  readonly assessment: Assessment;
  readonly root: string;
}

/** What a pull request comes to, by the files of its base commit and its own. */
async function compared(before: Edit, after: Edit, base?: string, onlyNew = true): Promise<Shown> {
  const root = checkout(edited(example('ready'), before));
  made.push(root);
  const sha = git(root, 'rev-parse', 'HEAD').trim();
  for (const [path, bytes] of edited(example('ready'), after)) writeFileSync(join(root, path), bytes);
  git(root, 'add', '-A', '-f');
  git(root, 'commit', '-q', '--allow-empty', '-m', 'y');
  const proposal = { base: base ?? sha, isFork: true };
  const assessment = await assessed(root, { 'only-new': String(onlyNew) }, { proposal });
  const report = JSON.parse(json(assessment.verdict, assessment.excerpts, false)) as {
    readonly findings: readonly { readonly rule: string; readonly state: string }[];
  };
  return { states: report.findings.map(({ rule, state }) => `${state} ${rule}`), assessment, root };
}

const README = Buffer.from(example('ready').get('README.md') ?? []).toString();
const LOST = 'See [there](docs/nowhere.md).';
const withLinks = (...lines: readonly string[]): Edit => ({ 'README.md': `${README}\n${lines.join('\n\n')}\n` });

test.each<[string, Edit, Edit, readonly string[], string]>([
  ['what was there is listed, and fails nothing', withLinks(LOST), withLinks(LOST), ['existing docs/links'], 'ready'],
  [
    'a moved line is the same',
    withLinks(LOST),
    withLinks('More.', 'And more.', LOST),
    ['existing docs/links'],
    'ready',
  ],
  [
    'another one beside it is new',
    withLinks(LOST),
    withLinks('See [here](docs/elsewhere.md).', LOST),
    ['new docs/links', 'existing docs/links'],
    'not-ready',
  ],
  ['what comes is new', withLinks(), withLinks(LOST), ['new docs/links'], 'not-ready'],
  ['what is mended is gone', withLinks(LOST), withLinks(), [], 'ready'],
  [
    'a finding without a place',
    { LICENSE: null },
    { LICENSE: null },
    ['existing docs/license', 'existing docs/links'],
    'ready',
  ],
])('%s', async (_name, before, after, states, decision) => {
  const shown = await compared(before, after);
  expect(shown.states).toEqual(states);
  expect(shown.assessment.verdict.decision).toBe(decision);
});

test('what is cut of many findings does not come back as new', async () => {
  const many = Array.from({ length: 60 }, (_unused, index) => `See [there](docs/nowhere${index}.md).`);
  const { states, assessment } = await compared(withLinks(...many), withLinks(...many.slice(1)));
  expect(new Set(states)).toEqual(new Set(['existing docs/links']));
  expect(states).toHaveLength(50);
  expect(assessment.verdict.counts).toEqual({ error: 0, warning: 0, notice: 0 });
});

test('it is said, and folded in the summary', async () => {
  const { assessment } = await compared(withLinks(LOST), withLinks(LOST));
  const { verdict } = assessment;
  expect(verdict.limits).toEqual([
    'There before this pull request, and not counted (only-new): 1 finding: docs/links (1)',
  ]);
  const text = markdown(verdict, () => undefined);
  expect(text).toContain('<details><summary>There before this pull request (1)</summary>');
  expect(text).not.toContain('### Must change');
});

test('without the base commit everything counts, and the remedy is said', async () => {
  const { states, assessment } = await compared(withLinks(LOST), withLinks(LOST), 'f'.repeat(40));
  expect([states, assessment.verdict.decision]).toEqual([['unknown docs/links'], 'not-ready']);
  expect(assessment.verdict.limits.join()).toMatch(
    /Every finding counts, because .* Add `fetch-depth: 0` to the step with actions\/checkout/,
  );
});

test('without the input everything counts', async () => {
  const { states, assessment } = await compared(withLinks(LOST), withLinks(LOST), undefined, false);
  expect([states, assessment.verdict.decision]).toEqual([['unknown docs/links'], 'not-ready']);
});

test('the work tree and the index are left as they are', async () => {
  const { root } = await compared(withLinks(LOST), withLinks());
  expect(git(root, 'status', '--porcelain')).toBe('');
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe(`${README}\n\n`);
});

import { expect, test } from '@jest/globals';
import type { Location } from '../../src/documents/text.js';
import type { Source } from '../../src/facts/fact.js';
import { SHIPPED_MANIFEST } from '../../src/facts/manifest/shipped.js';
import { MANIFEST } from '../../src/facts/manifest/manifest.js';
import { RELEASE_TAG } from '../../src/facts/repository/origin.js';
import type { Outcome } from '../../src/rules/check.js';
import { check } from '../../src/rules/check.js';
import type { Ignore } from '../../src/rules/ignores.js';
import type { Problem } from '../../src/rules/finding.js';
import type { Rule } from '../../src/rules/rule.js';
import { rule } from '../../src/rules/rule.js';
import { example, inMemory, sourceOf } from '../support/contribution.js';

function place(file: string, line: number, column = 1): Location {
  return { file, line, column, endLine: line, endColumn: column + 1 };
}

/** What a rule says of itself, for tests in which it does not matter. */
const SAID = {
  requirements: ['product/id'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'summary',
  why: 'why',
  fix: 'fix',
  example: { bad: {}, good: {} },
} as const;

function made(id: string, problems: readonly Problem[]): Rule {
  return rule({
    ...SAID,
    id,
    summary: `summary of ${id}`,
    needs: { manifest: MANIFEST },
    *check() {
      yield* problems;
    },
  });
}

function source(directory = inMemory(example('ready'))): Source {
  return sourceOf({ directory });
}

function ignore(id: string, path?: string): Ignore {
  return { rule: id, code: undefined, path, reason: 'we mean it', until: undefined };
}

async function one(of: Rule, ignores: readonly Ignore[] = [], from: Source = source()): Promise<Outcome> {
  const [outcome] = await check(from, [of], ignores);
  if (!outcome) throw new Error('one rule has one outcome');
  return outcome;
}

test('a rule without problems passes', async () => {
  expect(await one(made('a/b', []))).toMatchObject({ status: 'passed' });
});

test('a problem becomes a finding with all that its rule says', async () => {
  expect(await one(made('a/b', [{ message: 'm' }]))).toMatchObject({
    status: 'failed',
    ignored: [],
    findings: [
      {
        rule: 'a/b',
        code: undefined,
        summary: 'summary of a/b',
        severity: 'warning',
        message: 'm',
        why: 'why',
        fix: 'fix',
        at: undefined,
        suggestion: undefined,
      },
    ],
  });
});

test('a problem may have a code, with the severity of that, and a fix of its own', async () => {
  const suggestion = { line: 1, endLine: 1, text: 'x' };
  const coded = rule({
    ...SAID,
    id: 'a/b',
    codes: { heavy: 'warning', light: 'notice' },
    needs: {},
    *check() {
      yield { code: 'light', message: 'm', fix: 'other', at: place('a', 1), suggestion };
      yield { code: 'heavy', message: 'n', at: place('a', 2) };
    },
  });
  expect(await one(coded)).toMatchObject({
    findings: [
      { code: 'light', severity: 'notice', fix: 'other', at: place('a', 1), suggestion },
      { code: 'heavy', severity: 'warning', fix: 'fix' },
    ],
  });
});

test('findings come in the order of their places, those without one first', async () => {
  const at = [place('b', 1), place('a', 10), place('a', 9, 7), place('a', 9, 2), undefined];
  const outcome = await one(
    made(
      'a/b',
      at.map((each, index) => ({ message: `${index}`, at: each })),
    ),
  );
  expect(outcome.status === 'failed' && outcome.findings.map(({ message }) => message)).toEqual([
    '4',
    '3',
    '2',
    '1',
    '0',
  ]);
});

test('the outcomes come in the order of the rules', async () => {
  const outcomes = await check(source(), [made('c/c', []), made('a/a', [{ message: 'm' }]), made('b/b', [])], []);
  expect(outcomes.map((outcome) => [outcome.rule.id, outcome.status])).toEqual([
    ['c/c', 'passed'],
    ['a/a', 'failed'],
    ['b/b', 'passed'],
  ]);
  expect(outcomes.every(({ milliseconds }) => milliseconds >= 0)).toBe(true);
});

test('a rule whose fact is missing is skipped, and says why', async () => {
  const empty = inMemory(new Map([['plugin.json', new TextEncoder().encode('[]')]]));
  expect(await one(made('a/b', [{ message: 'm' }]), [], source(empty))).toMatchObject({
    status: 'skipped',
    reason: 'plugin.json does not hold an object',
    cause: 'undecided',
  });
});

test('a rule that has nothing to judge is skipped as such', async () => {
  const release = rule({ ...SAID, id: 'a/b', needs: { releaseTag: RELEASE_TAG }, check: () => [] });
  expect(await one(release)).toMatchObject({
    status: 'skipped',
    reason: 'no release is under check',
    cause: 'inapplicable',
  });
});

test('a rule gets the facts that it needs, and no other', async () => {
  const seen: string[] = [];
  const needs = rule({
    ...SAID,
    id: 'a/b',
    needs: { shipped: SHIPPED_MANIFEST, manifest: MANIFEST },
    *check(facts) {
      yield* [];
      seen.push(...Object.keys(facts));
    },
  });
  await one(needs);
  expect(seen).toEqual(['shipped', 'manifest']);
});

test.each([
  [new TypeError('no such thing'), 'TypeError: no such thing'],
  ['a word', 'a word'],
])('a rule that throws %s is at fault, and no other rule', async (thrown, reason) => {
  const throwing = rule({
    ...SAID,
    id: 'a/a',
    needs: {},
    *check() {
      yield { message: 'seen before' };
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- libraries throw what they like
      throw thrown;
    },
  });
  const outcomes = await check(source(), [throwing, made('b/b', [])], [ignore('a/a')]);
  expect(outcomes).toMatchObject([{ status: 'errored', reason }, { status: 'passed' }]);
  expect(outcomes[0]).not.toHaveProperty('findings');
});

test('a fact whose loading fails is the fault of the checker, for every rule that asks for it', async () => {
  const broken = { ...inMemory(example('ready')), read: async (): Promise<never> => Promise.reject(new Error('EIO')) };
  const outcomes = await check(source(broken), [made('a/a', []), made('b/b', [])], []);
  expect(outcomes).toMatchObject([
    { status: 'errored', reason: 'Error: EIO' },
    { status: 'errored', reason: 'Error: EIO' },
  ]);
});

test('each fact is loaded once', async () => {
  const files = inMemory(example('ready'));
  const reads: string[] = [];
  const counting = {
    ...files,
    read: async (path: string): ReturnType<typeof files.read> => {
      reads.push(path);
      return files.read(path);
    },
  };
  await check(source(counting), [made('a/a', []), made('b/b', [])], []);
  expect(reads).toEqual(['plugin.json']);
});

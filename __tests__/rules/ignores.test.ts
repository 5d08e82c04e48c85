import { expect, test } from '@jest/globals';
import type { Location } from '../../src/documents/text.js';
import { check } from '../../src/rules/check.js';
import type { Finding, Reported } from '../../src/rules/finding.js';
import type { Ignore } from '../../src/rules/ignores.js';
import { nameOf, unusedWords } from '../../src/rules/ignores.js';
import { RULES } from '../../src/rules/index.js';
import type { Codes, Rule } from '../../src/rules/rule.js';
import { edited } from '../../src/rules/example.js';
import { example, inMemory, sourceOf } from '../support/contribution.js';

function place(file: string): Location {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 2 };
}

function made(problems: readonly Reported[], codes?: Codes): Rule {
  return {
    id: 'a/b',
    requirements: ['product/id'],
    kinds: ['plugin'],
    severity: 'error',
    ...(codes ? { codes } : {}),
    summary: 's',
    why: 'w',
    fix: 'f',
    example: { bad: {}, good: {} },
    needs: [],
    judge: async () => Promise.resolve(() => problems),
  };
}

function ignore(rule: string, rest: Partial<Ignore> = {}): Ignore {
  return { rule, code: undefined, path: undefined, reason: 'we mean it', until: undefined, ...rest };
}

/** What is left of a rule's findings, what is set aside, and how the rule ended. */
async function after(
  rule: Rule,
  ...ignores: readonly Ignore[]
): Promise<{ status: string; left: readonly Finding[]; aside: readonly string[] }> {
  const [outcome] = await check(sourceOf({ directory: inMemory(new Map()) }), [rule], ignores);
  return {
    status: outcome?.status ?? '',
    left: outcome?.status === 'failed' ? outcome.findings : [],
    aside: outcome && 'ignored' in outcome ? outcome.ignored.map(({ finding }) => finding.message) : [],
  };
}

const BOTH = made([
  { message: 'in a', at: place('a') },
  { message: 'in b', at: place('b') },
]);

test.each([
  ['all findings of its rule', [ignore('a/b')], 'ignored', [], ['in a', 'in b']],
  ['with a path only those in that file', [ignore('a/b', { path: 'b' })], 'failed', ['in a'], ['in b']],
  ['nothing in another file', [ignore('a/b', { path: 'c' })], 'failed', ['in a', 'in b'], []],
  ['nothing of another rule', [ignore('a/c'), ignore('a'), ignore('a/bb')], 'failed', ['in a', 'in b'], []],
  ['nothing by a code that the rule has not', [ignore('a/b', { code: 'x' })], 'failed', ['in a', 'in b'], []],
] as const)('an ignore sets aside %s', async (_, ignores, status, left, aside) => {
  const result = await after(BOTH, ...ignores);
  expect([result.status, result.left.map(({ message }) => message), result.aside]).toEqual([status, left, aside]);
});

test('what has no place is in no file, and a rule without problems passes', async () => {
  expect((await after(made([{ message: 'nowhere' }]), ignore('a/b', { path: 'b' }))).status).toBe('failed');
  expect((await after(made([]), ignore('a/b'))).status).toBe('passed');
});

test('the first ignore that matches counts', async () => {
  const [outcome] = await check(
    sourceOf({ directory: inMemory(new Map()) }),
    [BOTH],
    [ignore('a/b', { path: 'a' }), ignore('a/b')],
  );
  expect(outcome?.status === 'ignored' && outcome.ignored.map((held) => held.ignore.path)).toEqual(['a', undefined]);
});

const CODED = made(
  [
    { code: 'heavy', message: 'heavy' },
    { code: 'other', message: 'other' },
    { code: 'light', message: 'light' },
    { code: 'faint', message: 'faint' },
  ],
  { heavy: 'error', other: 'error', light: 'warning', faint: 'warning' },
);
const REMARK = 'names no code, and reaches only what is milder than what was found: name';

test.each([
  ['without a code', [ignore('a/b')], ['light', 'faint']],
  ['with a code', [ignore('a/b', { code: 'heavy' })], ['heavy']],
  ['with a mild code', [ignore('a/b', { code: 'faint' })], ['faint']],
  ['with two codes', [ignore('a/b', { code: 'heavy' }), ignore('a/b', { code: 'light' })], ['heavy', 'light']],
] as const)('an ignore %s covers what it was written for, and nothing heavier', async (_, ignores, aside) => {
  expect((await after(CODED, ...ignores)).aside).toEqual(aside);
});

test('codes of one severity need not be named', async () => {
  const rule = made(
    [
      { code: 'one', message: 'one' },
      { code: 'two', message: 'two' },
    ],
    { one: 'notice', two: 'notice' },
  );
  expect((await after(rule, ignore('a/b'))).aside).toEqual(['one', 'two']);
});

test('what is said of an ignore that set nothing aside', async () => {
  const { left } = await after(CODED);
  const errors = left.filter(({ severity }) => severity === 'error');
  expect(unusedWords(ignore('a/b'), [])).toBe('matches nothing: delete it');
  expect(unusedWords(ignore('a/b'), errors)).toBe(`${REMARK} heavy (error) or other (error) if it is meant`);
  expect(unusedWords(ignore('a/b', { code: 'light' }), errors)).toBe('matches nothing: delete it');
  expect(unusedWords(ignore('a/b', { path: 'c' }), errors)).toBe('matches nothing: delete it');
  expect(unusedWords(ignore('a/c'), errors)).toBe('matches nothing: delete it');
  expect([nameOf(ignore('a/b')), nameOf(ignore('a/b', { code: 'light' }))]).toEqual(['a/b', 'a/b, code light,']);
});

// One of the five wrong outputs of issue 9: the ignore was written for the warning, and hid the error.
test('an ignore for arm64 leaves an absolute path an error', async () => {
  const edit = (executables: object): Rule['example']['bad'] => ({ 'plugin.json': { server: { executables } } });
  const messages = async (executables: object, ...ignores: readonly Ignore[]): Promise<readonly string[]> => {
    const directory = inMemory(edited(example('ready'), edit(executables)));
    const rules = RULES.filter(({ id }) => id === 'manifest/executables');
    const [outcome] = await check(sourceOf({ directory }), rules, ignores);
    return outcome?.status === 'failed'
      ? outcome.findings.map(({ severity, message }) => `${severity}: ${message}`)
      : [];
  };
  const ABSOLUTE = 'error: `/usr/bin/weather` is an absolute path.';
  const arm64 = ignore('manifest/executables', { reason: 'we do not build for arm64' });
  expect(await messages({ 'linux-amd64': '/usr/bin/weather' }, arm64)).toEqual([ABSOLUTE]);
  expect(await messages({ 'linux-amd64': '/usr/bin/weather', 'linux-arm64': null }, arm64)).toEqual([ABSOLUTE]);
  expect(await messages({ 'linux-arm64': null }, arm64)).toEqual([]);
  expect(await messages({ 'linux-amd64': '/usr/bin/weather' }, { ...arm64, code: 'no-arm64' })).toEqual([ABSOLUTE]);
  expect(await messages({ 'linux-amd64': '/usr/bin/weather' }, { ...arm64, code: 'absolute' })).toEqual([]);
});

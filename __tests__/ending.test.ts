import { afterEach, expect, test } from '@jest/globals';
import type { Failure } from '../src/ending.js';
import { finish } from '../src/ending.js';
import { UsageError } from '../src/inputs/usage-error.js';

const before = process.exitCode;
afterEach(() => {
  process.removeAllListeners('beforeExit');
  process.exitCode = before;
});

/** The exit code that a run leaves, and the failures that were published. */
async function ended(run: () => Promise<number>): Promise<readonly [number | string | undefined, readonly Failure[]]> {
  const failures: Failure[] = [];
  finish(run, async (failure) => {
    failures.push(failure);
    return Promise.resolve();
  });
  await new Promise((resolve) => setImmediate(resolve));
  process.emit('beforeExit', 0);
  await new Promise((resolve) => setImmediate(resolve));
  return [process.exitCode ?? undefined, failures];
}

test.each([0, 1, 3])('a published verdict of code %i ends with it', async (code) => {
  expect(await ended(async () => Promise.resolve(code))).toEqual([code, []]);
});

test('wrong usage ends with 2, and all its problems', async () => {
  const problems = ['path: there is no folder "x".', 'fail-on: "y" is not allowed.'];
  expect(await ended(async () => Promise.reject(new UsageError(problems)))).toEqual([
    2,
    [{ verdict: 'wrong-usage', problems }],
  ]);
});

test('a fault of the checker ends with 3, and its stack', async () => {
  const [code, failures] = await ended(async () => Promise.reject(new TypeError('no such thing')));
  expect(code).toBe(3);
  expect(failures).toMatchObject([
    { verdict: 'checker-failure', details: expect.stringMatching(/^TypeError: no such thing\n {4}at /) as unknown },
  ]);
});

test('a promise that is never kept ends with 3, and says so', async () => {
  expect(await ended(async () => new Promise(() => undefined))).toEqual([
    3,
    [{ verdict: 'checker-failure', details: 'The run ended before it came to a verdict.' }],
  ]);
});

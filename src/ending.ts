import { UsageError } from './inputs/usage-error.js';
import type { Verdict } from './verdict/verdict.js';
import { isUnread } from './verdict/verdict.js';

/** Why a run came to no verdict: what was asked for cannot be done, or the checker itself failed. */
export type Failure =
  | { readonly verdict: 'wrong-usage'; readonly problems: readonly string[] }
  | { readonly verdict: 'checker-failure'; /** The error with its stack, for a log. */ readonly details: string };

/** What every door says of a fault of the checker. */
export const CHECKER_FAILED = 'The checker failed, which is its own fault and says nothing about the contribution';

/** 0 ready, 1 not ready or not read, 3 the checker itself failed; 2 is for wrong usage. */
export function exitCodeOf(verdict: Pick<Verdict, 'decision' | 'failOn' | 'open'>): 0 | 1 | 3 {
  const { decision, failOn } = verdict;
  if (decision === 'checker-failure') return 3;
  if (decision === 'ready' || failOn === 'never') return 0;
  return decision === 'not-ready' || failOn === 'unknown' || isUnread(verdict) ? 1 : 0;
}

/**
 * Runs a door to its end and sets the exit code of the process. `run` gives the code of a published verdict; without
 * one, `publish` says why there is none. The code is 3 until then, so that a run that never comes back is no success.
 */
export function finish(run: () => Promise<number>, publish: (failure: Failure) => Promise<void>): void {
  process.exitCode = 3;
  let isOver = false;
  const failed = async (failure: Failure): Promise<number> => {
    await publish(failure);
    return failure.verdict === 'wrong-usage' ? 2 : 3;
  };
  const end = async (code: Promise<number>): Promise<void> => {
    try {
      process.exitCode = await code;
    } catch (error) {
      process.exitCode = 3;
      process.stderr.write(`The failure could not be published: ${String(error)}\n`);
    }
    isOver = true;
  };
  // What is thrown out of reach of any promise, as by a finalizer: Node would end with 1, which reads as "not ready".
  process.once('uncaughtException', (error) => {
    void end(failed(failureOf(error))).finally(() => process.exit());
  });
  void end(run().catch(async (error: unknown) => failed(failureOf(error))));
  // Nothing is left to wait for, and yet no verdict came: some promise is never kept.
  process.once('beforeExit', () => {
    if (!isOver)
      void end(failed({ verdict: 'checker-failure', details: 'The run ended before it came to a verdict.' }));
  });
}

function failureOf(error: unknown): Failure {
  if (error instanceof UsageError) return { verdict: 'wrong-usage', problems: error.problems };
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { verdict: 'checker-failure', details };
}

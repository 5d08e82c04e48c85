import { UsageError } from '../../src/inputs/usage-error.js';

/** The problems of a usage error that is thrown. */
export async function problems(loading: Promise<unknown>): Promise<readonly string[]> {
  const error: unknown = await loading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UsageError)) throw new Error('a usage error was expected');
  return error.problems;
}

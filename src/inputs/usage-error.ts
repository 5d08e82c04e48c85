/** Wrong input of ours, not of the contribution: what is wrong, where, and what is allowed. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    /** Everything that could be found wrong in one run. */
    readonly problems: readonly string[],
  ) {
    super(problems.join('\n'));
  }
}

/** The HTTP status that an error of Octokit carries; 0 where no answer came. */
export function statusOf(error: unknown): number {
  return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 0;
}

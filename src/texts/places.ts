import type { Finding } from '../rules/finding.js';

/** Whether a finding is about a whole file: its place is the start of the file then, and nothing can be pointed at. */
export function isOfWholeFile({ at }: Pick<Finding, 'at'>): boolean {
  return at?.line === 1 && at.column === 1;
}

import type { FailOn } from '../verdict/verdict.js';

/** What the command line prints. */
export const FORMATS = [
  'terminal',
  'full',
  'concise',
  'json',
  'markdown',
  'annotations',
  'sarif',
  'junit',
  'gitlab',
] as const;
/** What findings can be grouped by at a terminal. */
export const GROUPS = ['requirement', 'file'] as const;
/** What fails a run. */
export const FAIL_ON = ['error', 'warning', 'unknown', 'never'] as const satisfies readonly FailOn[];
/** The values of an input that is on or off. */
export const SWITCH = ['true', 'false'] as const;
/** Where findings are put on their lines. */
export const ANNOTATIONS = ['auto', 'check-run', 'workflow', 'none'] as const;
/** When a pull request is commented on. */
export const COMMENT = ['auto', 'always', 'never'] as const;

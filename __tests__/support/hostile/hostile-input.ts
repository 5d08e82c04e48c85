import type { Edit } from '../../../src/rules/rule.js';

/** An input that is meant to hang the checker, fill its memory or end it without a verdict. `size` scales it. */
export interface HostileInput {
  readonly name: string;
  /** How large the attack was when it was found; ten times smaller, it must take about a tenth of the time. */
  readonly size: number;
  /** What is changed in `examples/ready`. */
  files(size: number): Edit;
  /** On the command line, beside the path. */
  readonly args?: readonly string[];
}

/** One input of the action, which is a flag of the command line, too. */
export interface InputRow {
  readonly name: string;
  /** Where it can be given. */
  readonly on: 'both' | 'action' | 'command';
  readonly default: string;
  /** The values that are allowed; anything where it is absent. */
  readonly values?: readonly string[];
  /** What stands for the value in `--help`; empty for a switch, which takes none there. */
  readonly hint: string;
  readonly description: string;
}

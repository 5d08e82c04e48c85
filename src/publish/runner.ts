// @actions/core exports its index alone, which loads its OpenID client, and with it a megabyte of undici at every start.
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js';
import { issueFileCommand, prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js';

export { summary } from '../../node_modules/@actions/core/lib/summary.js';

/** An input of the action as the runner hands it over; empty where it was not given. */
export function givenInput(name: string): string {
  return process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim() ?? '';
}

/** Sets an output of the step, as `setOutput` of @actions/core does. */
export function setOutput(name: string, value: string): void {
  if (process.env['GITHUB_OUTPUT']) issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
  else issueCommand('set-output', { name }, value);
}

/** Opens a group of the log, which is folded. */
export function startGroup(name: string): void {
  issueCommand('group', {}, name);
}

/** Closes it. */
export function endGroup(): void {
  issueCommand('endgroup', {}, '');
}

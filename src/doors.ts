/** The door of GitHub's runner. Each door is loaded alone: a start on the command line must not pay for the runner's toolkit. */
export async function action(): Promise<void> {
  await import('./action.js');
}

/** The door of the command line. */
export async function cli(): Promise<void> {
  await import('./cli.js');
}

import { randomUUID } from 'node:crypto';
import { closeSync, constants, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UNFOLLOWING } from '../repository/files.js';
import type { Annotations } from '../texts/annotations.js';
import { commandData } from '../texts/untrusted.js';
import { visible } from '../words/quote.js';
import { setOutput, summary } from './runner.js';

/** Where in GitHub the run takes place: from the runner's variables and the event. */
export interface Place {
  readonly slug: string | undefined;
  readonly workspace: string;
  readonly server: string;
  readonly pullRequest: number | undefined;
  /** The last commit of the pull request where its run may write to GitHub, which that of a fork may not. */
  readonly head: string | undefined;
  /** The commit that was pushed to it, and the one that GitHub merged it into for the run. */
  readonly pushed: string | undefined;
  readonly merge: string | undefined;
}

/** The files that a pull request changes, or why they are not known. */
export interface Changed {
  readonly files: ReadonlySet<string>;
  readonly unknown: string | undefined;
}

const NO_FILES: ReadonlySet<string> = new Set();

/** GitHub lists no more than 3,000 files. */
const MAX_PAGES = 30;
const MILLISECONDS = 10_000;

/** Asks GitHub which files the pull request changes, within a limited time. */
export async function changedFiles({ slug, pullRequest }: Place, token: string | undefined): Promise<Changed> {
  const [owner, repo] = slug?.split('/') ?? [];
  if (pullRequest === undefined || !owner || !repo) return { files: NO_FILES, unknown: undefined };
  if (!token) return { files: NO_FILES, unknown: 'no token' };
  // Few runs have more findings than GitHub shows.
  const { getOctokit } = await import('@actions/github');
  const { paginate, rest } = getOctokit(token);
  try {
    const signal = AbortSignal.timeout(MILLISECONDS);
    const question = { owner, repo, pull_number: pullRequest, per_page: 100, request: { signal } };
    const files = new Set<string>();
    let pages = 0;
    for await (const { data } of paginate.iterator(rest.pulls.listFiles, question)) {
      for (const { filename } of data) files.add(filename);
      pages += 1;
      if (pages === MAX_PAGES) break;
    }
    return { files, unknown: undefined };
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
    return {
      files: NO_FILES,
      unknown:
        status === 403 || status === 404
          ? 'add `permissions: pull-requests: read` to the job'
          : `GitHub answered ${status || 'nothing'}`,
    };
  }
}

/** Prints a text whose lines come from the checked repository in part: nothing in it can be a workflow command. */
export function log(text: string): void {
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n${text.endsWith('\n') ? text : `${text}\n`}::${token}::\n`);
}

/** Prints annotations, and how many more findings there are. */
export function annotate({ commands, left }: Annotations, summaryUrl: string | undefined): void {
  process.stdout.write(commands.map((line) => `${line}\n`).join(''));
  if (left > 0)
    process.stdout.write(
      `${left === 1 ? '1 more finding is' : `${left} more findings are`} not annotated, because GitHub shows 10 of each severity: see the job summary${summaryUrl ? ` at ${summaryUrl}` : ''}.\n`,
    );
}

/** Prints one annotation of ours that has no place. */
export function remark(severity: 'error' | 'warning' | 'notice', text: string): void {
  process.stdout.write(`::${severity} title=Mattermost Marketplace Readiness::${commandData(visible(text))}\n`);
}

/** Writes the job summary; without a place to write it (outside of a runner) nothing happens. */
export async function writeSummary(text: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY'])
    await orSaid('The job summary', async () => {
      await summary.addRaw(`${text}\n`).write();
    });
}

/** Sets the outputs of the action. */
export async function setOutputs(outputs: readonly (readonly [name: string, value: string])[]): Promise<void> {
  await orSaid('The outputs of the step', () => {
    for (const [name, value] of outputs) setOutput(name, value);
  });
}

/** Does one part of publishing: where it cannot be done, that is said and costs nothing else. The result is whether it was done. */
export async function orSaid(what: string, write: () => Promise<void> | void): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    remark('warning', `${what} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

/** Writes a file where a workflow may have one (see destinationWithin). */
export function writeReport(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | UNFOLLOWING, 0o666);
  try {
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}

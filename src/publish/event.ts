import { readFileSync } from 'node:fs';

/** The pull request that started the run. */
interface PullRequest {
  /** Undefined where the event does not say. */
  readonly number: number | undefined;
  /** The commit that it is to be merged into; undefined where the event does not say. */
  readonly base: string | undefined;
  /** The commit that was pushed; undefined where the event does not say. */
  readonly head: string | undefined;
  /** Whether it comes from another repository; where the event does not say, it may. */
  readonly isFork: boolean;
}

/** What is known of the event that started the run. */
export interface RunEvent {
  /** Undefined where no pull request started it. */
  readonly pullRequest: PullRequest | undefined;
  /** Why the event could not be read, if so. */
  readonly unreadable: string | undefined;
}

const NOBODY: PullRequest = { number: undefined, base: undefined, head: undefined, isFork: true };

/** What is said of a run on `pull_request_target`, whose checkout is the base commit unless the workflow says otherwise. */
export const TARGET_REMARK =
  'This workflow runs on pull_request_target: what was checked out is judged, which need not be the pull request. Use pull_request, which needs no token that can write.';

/** Whether the event checks out the base commit, not the pull request's merge commit. */
export function isTarget({ GITHUB_EVENT_NAME: name }: NodeJS.ProcessEnv): boolean {
  return name === 'pull_request_target';
}

/** Reads the event from the file that the runner writes. It never fails: what cannot be read costs what it would have said. */
export function readEvent({ GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: name }: NodeJS.ProcessEnv): RunEvent {
  const unknown = name?.startsWith('pull_request') ? NOBODY : undefined;
  if (!path) return { pullRequest: unknown, unreadable: undefined };
  try {
    const event: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const found = field(event, 'pull_request');
    return { pullRequest: isObject(found) ? pullRequestOf(found) : unknown, unreadable: undefined };
  } catch (error) {
    return { pullRequest: unknown, unreadable: error instanceof Error ? error.message : String(error) };
  }
}

function pullRequestOf(found: object): PullRequest {
  const number = field(found, 'number');
  const base = field(found, 'base');
  const sha = field(base, 'sha');
  const head = field(field(found, 'head'), 'sha');
  const into = field(field(base, 'repo'), 'full_name');
  // A fork that was deleted meanwhile has no repository.
  const from = field(field(field(found, 'head'), 'repo'), 'full_name');
  return {
    number: typeof number === 'number' ? number : undefined,
    base: typeof sha === 'string' ? sha : undefined,
    head: typeof head === 'string' && /^[0-9a-f]{40,64}$/.test(head) ? head : undefined,
    isFork: typeof into !== 'string' || from !== into,
  };
}

function field(value: unknown, name: string): unknown {
  return isObject(value) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

import type { getOctokit } from '@actions/github';
import type { Place } from './github.js';
import { statusOf } from '../web/status.js';

/** GitHub’s API, as this action asks it. */
export type Rest = Awaited<ReturnType<typeof load>>['rest'];

/** What a request came to: its value, or why GitHub refused it, as the end of a sentence. */
export type Reply<Value> = { readonly value: Value } | { readonly refused: string };

/** What every request names, and how long it may take. */
export interface Address {
  readonly owner: string;
  readonly repo: string;
  readonly request: { readonly signal: AbortSignal };
}

const MILLISECONDS = 10_000;
/** A longer wait than this is not worth it for what is published beside the verdict. */
const MAX_WAIT_SECONDS = 5;
const BUSY: ReadonlySet<number> = new Set([403, 429, 500, 502, 503, 504]);

async function load(token: string): Promise<ReturnType<typeof getOctokit>> {
  const github = await import('@actions/github');
  return github.getOctokit(token);
}

/**
 * Asks GitHub, and once more where it says when it will answer.
 * @param permission What the job must be permitted, as `checks: write`.
 */
export async function ask<Value>(
  { slug }: Place,
  token: string | undefined,
  permission: string,
  request: (rest: Rest, address: Address) => Promise<Value>,
): Promise<Reply<Value>> {
  const [owner, repo] = slug?.split('/') ?? [];
  if (!owner || !repo) return { refused: 'the repository is not known' };
  if (!token) return { refused: 'there is no token' };
  const { rest } = await load(token);
  const once = async (): Promise<Value> =>
    request(rest, { owner, repo, request: { signal: AbortSignal.timeout(MILLISECONDS) } });
  try {
    return { value: await once() };
  } catch (error) {
    const wait = waitOf(error);
    if (wait === undefined) return { refused: reasonOf(error, permission) };
    await new Promise((done) => setTimeout(done, wait * 1_000));
  }
  try {
    return { value: await once() };
  } catch (error) {
    return { refused: reasonOf(error, permission) };
  }
}

/** In seconds; undefined where asking again is of no use. */
function waitOf(error: unknown): number | undefined {
  const after = headerOf(error, 'retry-after');
  if (!BUSY.has(statusOf(error)) || after === undefined || !/^\d{1,3}$/.test(after)) return undefined;
  return Number(after) <= MAX_WAIT_SECONDS ? Number(after) : undefined;
}

function reasonOf(error: unknown, permission: string): string {
  const status = statusOf(error);
  const after = headerOf(error, 'retry-after');
  if (status === 429 || (status === 403 && (after !== undefined || headerOf(error, 'x-ratelimit-remaining') === '0')))
    return `GitHub answers ${status}: too many requests`;
  if (status === 403 || status === 404)
    return `GitHub answers ${status}: add \`permissions: ${permission}\` to the job`;
  return status >= 400 ? `GitHub answers ${status}` : 'GitHub did not answer';
}

function headerOf(error: unknown, name: string): string | undefined {
  if (typeof error !== 'object' || error === null || !('response' in error)) return undefined;
  const { response } = error as { readonly response?: { readonly headers?: Readonly<Record<string, unknown>> } };
  const value = response?.headers?.[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

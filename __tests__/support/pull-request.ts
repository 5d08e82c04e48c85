import type { Answered, Asked } from './github.js';
import { answerOf, itemOf } from './github.js';

interface Body {
  readonly body?: string;
  readonly output?: { readonly annotations?: readonly object[] };
  readonly conclusion?: string;
  readonly head_sha?: string;
  readonly comments?: readonly Suggested[];
}

interface Suggested {
  readonly path: string;
  readonly line: number;
  readonly body: string;
}

const FILE = {
  sha: 'bbcd538c8e72b8c175046e27cc8f907076331401',
  status: 'modified',
  additions: 1,
  deletions: 1,
  changes: 2,
  blob_url: 'https://github.com/a/b/blob/c/d',
  raw_url: 'https://github.com/a/b/raw/c/d',
  contents_url: 'https://api.github.com/repos/a/b/contents/d?ref=c',
};

function reviewComment({ body }: Suggested): unknown {
  return itemOf('/repos/{owner}/{repo}/pulls/{pull_number}/comments', { body, user: { ...USER, type: 'Bot' } });
}

/** What GitHub keeps of a pull request, with a switch for what it refuses. */
export class PullRequest {
  readonly checkRuns: { head: string; conclusion: string; annotations: object[] }[] = [];
  readonly comments: { id: number; body: string; bot: boolean }[] = [];
  readonly suggestions: Suggested[] = [];
  reviews = 0;
  files: readonly { readonly filename: string; readonly patch: string }[] = [];
  /** The status, and the headers, of the next answers to requests of these; a status of 0 hangs up no connection and ends nothing. */
  readonly refusals: {
    readonly on: RegExp;
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    times: number;
  }[] = [];

  /** Answers as GitHub's contract says. */
  answer(query: URLSearchParams, path: string, { method, body }: Asked): Answered {
    const refusal = this.refusals.find(({ on, times }) => times > 0 && on.test(`${method} ${path}`));
    if (refusal) {
      refusal.times -= 1;
      const { status, headers } = refusal;
      return {
        status,
        body: { message: 'refused', documentation_url: 'u', status: String(status) },
        ...(headers ? { headers } : {}),
      };
    }
    const sent = (body ?? {}) as Body;
    if (path.includes('/check-runs')) return this.#checkRun(path, method, sent);
    if (path.includes('/issues/')) return this.#comment(query, path, method, sent);
    if (path.endsWith('/files')) return { status: 200, body: this.files.map((file) => ({ ...FILE, ...file })) };
    if (path.endsWith('/reviews')) return this.#review(sent);
    return { status: 200, body: this.suggestions.map(reviewComment) };
  }

  #review({ comments = [] }: Body): Answered {
    this.reviews += 1;
    this.suggestions.push(...comments);
    const of = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews';
    return { status: 200, body: answerOf(of, { user: USER }, 'post') };
  }

  #checkRun(path: string, method: string, { output, conclusion = '', head_sha: head = '' }: Body): Answered {
    const annotations = output?.annotations ?? [];
    if (method === 'POST') this.checkRuns.push({ head, conclusion, annotations: [] });
    const id = method === 'POST' ? this.checkRuns.length : Number(path.split('/').at(-1));
    this.checkRuns[id - 1]?.annotations.push(...annotations);
    const of =
      method === 'POST' ? '/repos/{owner}/{repo}/check-runs' : '/repos/{owner}/{repo}/check-runs/{check_run_id}';
    const status = method === 'POST' ? 201 : 200;
    return { status, body: answerOf(of, { id }, method.toLowerCase(), String(status)) };
  }

  #comment(query: URLSearchParams, path: string, method: string, { body = '' }: Body): Answered {
    const of = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
    const shown = (comment: (typeof this.comments)[number]): object => {
      const plain = answerOf(of, { id: comment.id, body: comment.body }, 'post', '201') as { readonly user: object };
      return { ...plain, user: { ...plain.user, ...USER, type: comment.bot ? 'Bot' : 'User' } };
    };
    if (method === 'GET') {
      const [page, size] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 30)];
      return { status: 200, body: this.comments.slice((page - 1) * size, page * size).map(shown) };
    }
    const id = method === 'POST' ? this.comments.length + 1 : Number(path.split('/').at(-1));
    const comment = this.comments.find((each) => each.id === id) ?? { id, body, bot: true };
    comment.body = body;
    if (method === 'POST') this.comments.push(comment);
    return { status: method === 'POST' ? 201 : 200, body: shown(comment) };
  }
}

const { owner: USER } = answerOf('/repos/{owner}/{repo}') as { readonly owner: object };

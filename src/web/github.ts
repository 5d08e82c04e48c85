import type { Missing } from '../repository/missing.js';
import { missing } from '../repository/missing.js';
import { statusOf } from './status.js';

/** A release, as its page shows it. */
export interface Release {
  readonly tag: string;
  readonly hasNotes: boolean;
}

/** What GitHub tells of a repository, given as `owner/name`. */
export interface GitHub {
  repository(
    slug: string,
  ): Promise<{ readonly hasIssues: boolean; readonly isPrivate: boolean; readonly isArchived: boolean } | Missing>;
  /** The published releases, newest first: 300 at most. */
  releases(slug: string): Promise<readonly Release[] | Missing>;
  /** Whether vulnerabilities can be reported in private; missing where the token may not see it. */
  privateReporting(slug: string): Promise<boolean | Missing>;
  /** The security policy that an owner keeps for all repositories without one, in `OWNER/.github`; undefined where there is none. */
  defaultPolicy(owner: string): Promise<string | undefined | Missing>;
}

/** GitHub’s API, and whose name it is asked in. The token is sent there and nowhere else. */
export interface Access {
  readonly api: string;
  readonly token: string | undefined;
}

const PAGE = 100;
const MAX_PAGES = 3;

/** Opens the API; each question is asked once. Its code is loaded with the first. */
export function openGitHub({ api, token }: Access, milliseconds: number): GitHub {
  const rest = async () => {
    const { GitHub: Octokit } = await import('@actions/github/lib/utils');
    return new Octokit({ baseUrl: api, ...(token ? { auth: token } : {}) }).rest;
  };
  type Rest = Awaited<ReturnType<typeof rest>>;
  const asked = new Map<string, Promise<unknown>>();
  const once = async <Value>(
    what: string,
    slug: string,
    ask: (rest: Rest, place: { owner: string; repo: string; request: { signal: AbortSignal } }) => Promise<Value>,
  ): Promise<Value | Missing> => {
    const key = `${what} ${slug.toLowerCase()}`;
    const [owner = '', repo = ''] = slug.split('/');
    const answer =
      asked.get(key) ??
      rest()
        .then((loaded) => ask(loaded, { owner, repo, request: { signal: AbortSignal.timeout(milliseconds) } }))
        .catch((error: unknown) => missing(reasonOf(error), 'network'));
    asked.set(key, answer);
    // The key says what was asked, and so what the answer is.
    return answer as Promise<Value | Missing>;
  };
  return {
    repository: (slug) =>
      once('repository', slug, async ({ repos }, place) => {
        const { data } = await repos.get(place);
        return { hasIssues: flag(data.has_issues), isPrivate: flag(data.private), isArchived: flag(data.archived) };
      }),
    releases: (slug) =>
      once('releases', slug, async ({ repos }, place) => {
        const releases: Release[] = [];
        for (let page = 1; page <= MAX_PAGES; page++) {
          const { data } = await repos.listReleases({ ...place, per_page: PAGE, page });
          releases.push(
            ...data
              .filter(({ draft }) => !draft)
              .map(({ tag_name: tag, body }) => ({ tag, hasNotes: (body ?? '').trim() !== '' })),
          );
          if (data.length < PAGE) break;
        }
        return releases;
      }),
    privateReporting: (slug) =>
      once('private reporting', slug, async ({ repos }, place) => {
        const { data } = await repos.checkPrivateVulnerabilityReporting(place);
        return flag(data.enabled);
      }),
    defaultPolicy: (owner) =>
      once('default policy', `${owner}/.github`, async ({ repos }, place) => {
        try {
          const { data } = await repos.getContent({ ...place, path: 'SECURITY.md', mediaType: { format: 'raw' } });
          return typeof data === 'string' ? data : undefined;
        } catch (error) {
          if (statusOf(error) === 404) return undefined;
          throw error;
        }
      }),
  };
}

/** What stands between may answer in GitHub’s place, with a page that says nothing: that must not read as `false`. */
function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new TypeError('no answer of GitHub');
  return value;
}

function reasonOf(error: unknown): string {
  const status = statusOf(error);
  if (status === 403 || status === 429)
    return `GitHub refuses to answer (${status}: too many requests, or a token that may not see it)`;
  return status >= 400 && status !== 500 ? `GitHub answers ${status}` : 'GitHub could not be asked';
}

/** GitHub where it cannot be asked. */
export function silentGitHub(reason: string): GitHub {
  const silent = async (): Promise<Missing> => Promise.resolve(missing(reason, 'elsewhere'));
  return { repository: silent, releases: silent, privateReporting: silent, defaultPolicy: silent };
}

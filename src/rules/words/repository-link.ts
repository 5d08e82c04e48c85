import { sequence } from '../../words/pattern.js';

/** `owner/name` of the repository on GitHub that an address leads into. */
export function repositoryOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?github\.com\/+([\w.-]+\/[\w.-]+?)(?:\.git)?(?:[/?#]|$)/.exec(url ?? '')?.[1];
}

/** Whether two repositories are one: a fork or a moved repository keeps its name, and GitHub leads on from the old place. */
export function isSameRepository(a: string, b: string): boolean {
  return nameOf(a) === nameOf(b);
}

function nameOf(slug: string): string {
  return (slug.split('/')[1] ?? '').toLowerCase();
}

const FORGES: ReadonlySet<string> = new Set([
  'github.com',
  'www.github.com',
  'gitlab.com',
  'codeberg.org',
  'bitbucket.org',
]);

/** Whether an address is that of a repository itself, and of nothing in it. */
export function isRepositoryRoot(url: string): boolean {
  return FORGES.has(hostOf(url)) && partsOf(url).length === 2;
}

/** Whether an address may be that of a repository; a forge of its own is known by its name only. */
export function mayBeRepository(url: string): boolean {
  const parts = partsOf(url);
  if (FORGES.has(hostOf(url))) return hostOf(url) === 'gitlab.com' ? parts.length >= 2 : parts.length === 2;
  return (
    parts.length >= 2 &&
    hostOf(url)
      .split(/[.-]/)
      .slice(0, -1)
      .some((part) => FORGE.test(part))
  );
}

const FORGE = /^(?:\w*git\w*|code\w*|forge\w*|source|src|scm|repos?|bitbucket|stash)$/;

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
}

function partsOf(url: string): readonly string[] {
  return URL.canParse(url) ? new URL(url).pathname.split('/').filter(Boolean) : [];
}

/** A file or folder that an address names in a repository on GitHub. */
export interface LinkedPath {
  readonly repository: string;
  readonly path: string;
}

const BRANCH = /\/(?:refs\/heads\/)?(?:main|master|HEAD)\/([^?#]*)/y;
const START = /^https?:\/\/(?:www\.)?/;
const SHOWN = sequence([START, /github\.com\/+([\w.-]+\/[\w.-]+)\/(?:blob|tree|raw|blame|edit)/y, BRANCH]);
const RAW = sequence([START, /raw\.githubusercontent\.com\/([\w.-]+\/[\w.-]+)/y, BRANCH]);

/** What an address names on the default branch, as far as its name tells which that is. */
export function linkedPath(url: string): LinkedPath | undefined {
  const [, repository, path = ''] = SHOWN.exec(url) ?? RAW.exec(url) ?? [];
  if (repository === undefined) return undefined;
  try {
    return { repository, path: decodeURIComponent(path.replace(/^\/+/, '')).replace(/(?<!\/)\/+$/, '') };
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

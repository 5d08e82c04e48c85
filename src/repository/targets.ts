import { posix } from 'node:path';
import type { Directory } from './directory.js';
import type { Fact, Source } from './facts.js';
import { isMissing } from './facts.js';

/** What the address of a link or an image means, seen from a file of the repository. */
export type Target =
  /** A file or folder of the repository, relative to its root, and the name in it that is meant. */
  | { readonly kind: 'file'; readonly path: string; readonly anchor: string | undefined }
  | { readonly kind: 'web'; readonly url: URL }
  /** An address beyond the repository's root, mail, or what cannot be made out. */
  | { readonly kind: 'other' };

/** Resolves an address as GitHub does: relative to the file, or to the repository's root where it starts with `/`. */
export function targetOf(file: string, address: string): Target {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) {
    const full = address.startsWith('//') ? `https:${address}` : address;
    return /^https?:/i.test(full) && URL.canParse(full) ? { kind: 'web', url: new URL(full) } : { kind: 'other' };
  }
  const [, before = '', hash] = /^([^#]*)(?:#(.*))?$/s.exec(address) ?? [];
  const anchor = hash === undefined ? undefined : decoded(hash);
  const path = decoded(before.replace(/\?.*$/s, ''));
  if (path === '') return before === '' && anchor !== undefined ? { kind: 'file', path: file, anchor } : { kind: 'other' };
  const joined = posix.normalize(path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(file), path));
  return joined.startsWith('..') || joined.includes('\0') ? { kind: 'other' } : { kind: 'file', path: joined.replace(/\/$/, ''), anchor };
}

/** A part of an address as it was before it was encoded. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray per cent sign stands for itself.
    return text;
  }
}

/** What is not listed without git. */
const UNLISTED = /(?:^|\/)(?:\.|(?:node_modules|vendor|dist)(?:\/|$))/;

/** Which paths lead somewhere in the repository. */
export class PathIndex {
  readonly #files: ReadonlySet<string>;
  readonly #isPartial: boolean;
  readonly #folders = new Set<string>(['', '.']);
  readonly #byLowerCase = new Map<string, string>();

  constructor(directory: Directory) {
    this.#isPartial = directory.commit === undefined;
    this.#files = new Set(directory.files);
    for (const file of directory.files) {
      this.#byLowerCase.set(file.toLowerCase(), file);
      for (let at = file.lastIndexOf('/'); at > 0 && !this.#folders.has(file.slice(0, at)); at = file.lastIndexOf('/', at - 1))
        this.#folders.add(file.slice(0, at));
    }
  }

  /** Whether there is such a file or folder. What lies in a linked folder or a submodule cannot be seen and counts as there. */
  has(path: string): boolean {
    if (this.#files.has(path) || this.#folders.has(path) || (this.#isPartial && UNLISTED.test(path))) return true;
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) if (this.#files.has(path.slice(0, at))) return true;
    return false;
  }

  /** The Markdown file that a documentation site serves under a path: `guide`, `guide.html`. */
  pageAt(path: string): string | undefined {
    const page = path.replace(/\.html$/, '');
    return ['.md', '.mdx', '.markdown'].map((extension) => page + extension).find((file) => this.#files.has(file));
  }

  /** The file whose path differs only in capital letters. */
  differentCase(path: string): string | undefined {
    return this.#byLowerCase.get(path.toLowerCase());
  }
}

export async function loadPaths(source: Source): Promise<Fact<'paths'>> {
  return Promise.resolve(new PathIndex(source.directory));
}

export async function loadTrackers(source: Source): Promise<Fact<'trackers'>> {
  const [slug, manifest] = await Promise.all([source.fact('slug'), source.fact('manifest')]);
  const named = isMissing(manifest) ? [] : [manifest.value.support_url, manifest.value.homepage_url];
  return [...named, isMissing(slug) ? undefined : `https://github.com/${slug}/issues`].flatMap((url) => (url ? [url] : []));
}

/** `owner/name`, in lower case, of an address on GitHub, and the parts of its path behind. */
export function gitHubPath(url: URL): { readonly slug: string; readonly rest: readonly string[] } | undefined {
  if (url.hostname.replace(/^www\./, '') !== 'github.com') return undefined;
  const [owner, name, ...rest] = url.pathname.split('/').filter(Boolean);
  return owner && name ? { slug: `${owner}/${name.replace(/\.git$/, '')}`.toLowerCase(), rest } : undefined;
}

/** Whether a site explains how plugins in general are developed, and nothing of this one. */
export function isGeneral(url: URL): boolean {
  return url.hostname === 'developers.mattermost.com';
}

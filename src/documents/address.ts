import { posix } from 'node:path';

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
  const path = decoded(before.split('?', 1)[0] ?? '');
  if (path === '')
    return before === '' && anchor !== undefined ? { kind: 'file', path: file, anchor } : { kind: 'other' };
  const joined = posix.normalize(path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(file), path));
  return joined.startsWith('..') || joined.includes('\0')
    ? { kind: 'other' }
    : { kind: 'file', path: joined.replace(/\/$/, ''), anchor };
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

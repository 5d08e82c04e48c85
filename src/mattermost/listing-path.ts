import { posix } from 'node:path';

/**
 * Whether the listing finds a path: it matches `*\/` and the path with Go's `path.Match` against the names in the bundle.
 * Source: `getFromTarFile` in cmd/generator/main.go of mattermost/mattermost-marketplace.
 */
export function isLiteral(path: string): boolean {
  return path === plainPath(path) && !/[*?[\\]/.test(path);
}

/** A path as the names in the bundle are written. */
export function plainPath(path: string): string {
  return posix.normalize(path).replace(/^\/+/, '');
}

import type { GoModule } from '../../documents/go/module.js';

/** Hosts whose repositories have an owner and a name. */
const OWNED = /^(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\//;

/**
 * The module that a repository without go.mod stands for, if any: the start of the import paths whose end is a folder of it,
 * as it was cloned into GOPATH. None where no import leads into the repository.
 */
export function inferModules(
  imports: readonly string[],
  folders: ReadonlySet<string>,
  slug: string | undefined,
): readonly GoModule[] {
  const votes = new Map<string, number>();
  for (const path of imports) {
    const start = startOf(path, folders);
    if (start !== undefined) votes.set(start, (votes.get(start) ?? 0) + 1);
  }
  const named = slug === undefined ? undefined : [...votes.keys()].find((start) => start.endsWith(`/${slug}`));
  const [most] = [...votes].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  const path = named ?? most?.[0];
  if (path === undefined) return [];
  const nothing = { go: undefined, toolchain: undefined, requires: [], replaces: new Map(), uses: [] };
  return [{ file: '', directory: '', path, ...nothing }];
}

/** What is left of an import path in front of the longest end that is a folder. */
function startOf(path: string, folders: ReadonlySet<string>): string | undefined {
  const parts = path.split('/');
  // The standard library has no dot in its first part.
  if (!parts[0]?.includes('.')) return undefined;
  for (let length = OWNED.test(path) ? 3 : 2; length < parts.length; length++)
    if (folders.has(parts.slice(length).join('/'))) return parts.slice(0, length).join('/');
  return undefined;
}

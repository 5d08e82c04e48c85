import { versionIn } from './release-tags.js';

/** A name of git's in an address of release notes. */
export interface NotesRef {
  readonly ref: string;
  /** Whether it is the page of a release, and no file or comparison at that name. */
  readonly isRelease: boolean;
}

/** The folders of an address behind which such a name stands, by host: GitHub's and Gitea's, GitLab's behind a dash. */
const PLACES: Readonly<Record<string, 'release' | 'file' | 'comparison'>> = {
  'releases/tag': 'release',
  'releases/download': 'file',
  '-/releases': 'release',
  '-/tags': 'release',
  blob: 'file',
  tree: 'file',
  raw: 'file',
  'src/tag': 'file',
  compare: 'comparison',
};
/** GitHub's own pages below `releases` are no tags. */
const NO_TAG: ReadonlySet<string> = new Set(['tag', 'tags', 'latest', 'download', 'new', 'edit']);

/** The name of git's that an address of release notes rests on; undefined where it names none. */
export function notesRef(url: string): NotesRef | undefined {
  if (!URL.canParse(url)) return undefined;
  const parts = new URL(url).pathname.split('/').filter(Boolean).map(decoded);
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1] ?? '';
    const [kind, from] = [PLACES[`${part}/${next}`], index + 2];
    const [place, start] = kind === undefined ? [PLACES[part], index + 1] : [kind, from];
    if (index < 2 || place === undefined) continue;
    const rest = parts.slice(start);
    if (place === 'comparison')
      return refOf(
        rest
          .join('/')
          .split(/\.{2,3}/)
          .at(-1),
        false,
      );
    // The name of a tag can hold slashes; the path of a file follows it.
    return place === 'release'
      ? refOf(rest[0] === undefined ? undefined : rest.join('/'), true)
      : refOf(rest[0], false);
  }
  const at = parts.indexOf('releases');
  const last = at > 1 ? parts[at + 1] : undefined;
  return last !== undefined && !NO_TAG.has(last) && at + 2 === parts.length ? refOf(last, true) : undefined;
}

/** Branches are no versions. */
function refOf(ref: string | undefined, isRelease: boolean): NotesRef | undefined {
  return ref !== undefined && versionIn(ref) !== undefined ? { ref, isRelease } : undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}

import type { PathIndex } from '../../facts/repository/paths.js';
import type { ManifestDocument } from '../../mattermost/shapes/plugin-manifest.js';
import { quote } from '../../words/quote.js';
import type { Problem } from '../finding.js';
import { linkedPath, repositoryOf } from './repository-link.js';

const LINKS = ['homepage_url', 'support_url', 'release_notes_url'] as const;

/** A link of the manifest into this repository whose file is not there. */
export function* ownFile(
  manifest: ManifestDocument,
  field: (typeof LINKS)[number],
  url: string,
  { slug, paths }: { readonly slug: string | undefined; readonly paths: PathIndex },
): Generator<Problem<'no-such-file'>> {
  const linked = linkedPath(url);
  if (!linked || !isOwn(linked.repository, manifest, field, slug) || linked.path === '' || paths.has(linked.path))
    return;
  const other = paths.differentCase(linked.path);
  yield {
    code: 'no-such-file',
    message: `\`${field}\` leads to ${quote(linked.path)}, which this repository does not have.${other === undefined ? '' : ` There is ${quote(other)}: capital letters count.`}`,
    at: manifest.at(field),
    fix: 'Link a file that is there.',
  };
}

/** Where the repository's name is not known, its own is the one that the other links name. */
function isOwn(repository: string, manifest: ManifestDocument, field: string, slug: string | undefined): boolean {
  const others = LINKS.filter((each) => each !== field).map((each) => repositoryOf(manifest.value[each]));
  const own = slug === undefined ? others : [slug];
  return own.some((each) => each?.toLowerCase() === repository.toLowerCase());
}

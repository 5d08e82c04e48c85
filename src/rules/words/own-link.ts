import type { ShippedManifest } from '../../facts/manifest/shipped.js';
import type { PathIndex } from '../../facts/repository/paths.js';
import type { Location } from '../../documents/text.js';
import { templateAt } from '../../facts/manifest/starter-template.js';
import { isValidHttpUrl } from '../../mattermost/refusals/url.js';
import type { ManifestDocument } from '../../mattermost/shapes/plugin-manifest.js';
import { quote } from '../../words/quote.js';
import type { Problem } from '../finding.js';
import { ownFile } from './own-file.js';
import { securing } from './suggested.js';
import { isSameRepository, repositoryOf } from './repository-link.js';

/** The severities of what can be wrong with such a link. */
export const OWN_LINK_CODES = {
  absent: 'error',
  'no-such-file': 'error',
  'not-https': 'warning',
  'doubled-slash': 'warning',
  'other-repository': 'warning',
  'moved-repository': 'notice',
} as const;

type Slip = Problem<keyof typeof OWN_LINK_CODES>;

/** What is known beside the manifest. */
interface Around {
  readonly shipped: ShippedManifest;
  readonly slug: string | undefined;
  readonly paths: PathIndex;
}

/** What is wrong with a link of the manifest that must be there, be sound, and be the plugin's own. */
export function* ownLink(
  manifest: ManifestDocument,
  field: 'homepage_url' | 'support_url',
  { shipped, slug, paths }: Around,
): Generator<Slip> {
  if (manifest.isMistyped(field)) return;
  const at = shipped.built(field)?.at ?? manifest.at(field);
  if (!shipped.writes(field)) yield { code: 'absent', message: `The manifest has no \`${field}\`.`, at };
  // What the build puts there and cannot be told is not judged.
  const url = shipped.text(field);
  if (!url || !isValidHttpUrl(url)) return;
  yield* slips(manifest, field, url, slug, at);
  yield* ownFile(manifest, field, url, { slug, paths });
}

function* slips(
  { source }: ManifestDocument,
  field: string,
  url: string,
  slug: string | undefined,
  at: Location,
): Generator<Slip> {
  if (url.startsWith('http:'))
    yield {
      code: 'not-https',
      message: `\`${field}\` is not https: ${quote(url)}.`,
      at,
      suggestion: securing(source, at),
    };
  if (/^https?:\/\/[^?#]*\/\//.test(url))
    yield {
      code: 'doubled-slash',
      message: `\`${field}\` has a doubled slash in its path: ${quote(url)}.`,
      at,
      fix: 'Take one of the two slashes out.',
    };
  const other = repositoryOf(url);
  // Of a link to a template manifest/template-leftovers speaks.
  if (!other || !slug || other.toLowerCase() === slug.toLowerCase() || templateAt(other) !== undefined) return;
  yield {
    code: isSameRepository(other, slug) ? 'moved-repository' : 'other-repository',
    message: `\`${field}\` leads to ${quote(other)}; this repository is ${quote(slug)}.`,
    at,
    fix: 'Name this repository, or keep the link if it is meant.',
  };
}

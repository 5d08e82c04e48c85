import type { Location } from '../../documents/text.js';
import { isValidHttpUrl } from '../../mattermost/refusals/url.js';
import type { ManifestDocument } from '../../mattermost/shapes/plugin-manifest.js';
import { quote } from '../../words/quote.js';
import type { Problem } from '../finding.js';

/** What is wrong with a link of the manifest that must be there, be sound, and be the plugin's own. */
export function* ownLink(
  manifest: ManifestDocument,
  field: 'homepage_url' | 'support_url',
  slug: string | undefined,
): Generator<Problem> {
  if (manifest.isMistyped(field)) return;
  const url = manifest.value[field];
  if (!url) yield { message: `The manifest has no \`${field}\`.`, at: manifest.at(field) };
  else if (isValidHttpUrl(url)) yield* slips(field, url, slug, manifest.at(field));
}

function* slips(field: string, url: string, slug: string | undefined, at: Location): Generator<Problem> {
  const severity = 'warning';
  if (url.startsWith('http:')) yield { severity, message: `\`${field}\` is not https: ${quote(url)}.`, at };
  if (/^https?:\/\/[^?#]*\/\//.test(url))
    yield {
      severity,
      message: `\`${field}\` has a doubled slash in its path: ${quote(url)}.`,
      at,
      fix: 'Take one of the two slashes out.',
    };
  const other = /^https?:\/\/(?:www\.)?github\.com\/+([\w.-]+\/[\w.-]+?)(?:\.git)?(?:[/?#]|$)/.exec(url)?.[1];
  if (!other || !slug || other.toLowerCase() === slug.toLowerCase()) return;
  // A fork or a moved repository keeps its name, and GitHub leads on from the old place.
  const moved = other.split('/')[1]?.toLowerCase() === slug.split('/')[1]?.toLowerCase();
  yield {
    severity: moved ? 'notice' : severity,
    message: `\`${field}\` leads to ${quote(other)}; this repository is ${quote(slug)}.`,
    at,
    fix: 'Name this repository, or keep the link if it is meant.',
  };
}

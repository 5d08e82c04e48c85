import type { Location } from '../../documents/text.js';
import { templateAt } from '../../facts/manifest/starter-template.js';
import { isValidHttpUrl } from '../../mattermost/refusals/url.js';
import type { ManifestDocument } from '../../mattermost/shapes/plugin-manifest.js';
import { quote } from '../../words/quote.js';
import type { Problem } from '../finding.js';

/** The severities of what can be wrong with such a link. */
export const OWN_LINK_CODES = {
  absent: 'error',
  'not-https': 'warning',
  'doubled-slash': 'warning',
  'other-repository': 'warning',
  'moved-repository': 'notice',
} as const;

type Slip = Problem<keyof typeof OWN_LINK_CODES>;

/** What is wrong with a link of the manifest that must be there, be sound, and be the plugin's own. */
export function* ownLink(
  manifest: ManifestDocument,
  field: 'homepage_url' | 'support_url',
  slug: string | undefined,
): Generator<Slip> {
  if (manifest.isMistyped(field)) return;
  const url = manifest.value[field];
  if (!url) yield { code: 'absent', message: `The manifest has no \`${field}\`.`, at: manifest.at(field) };
  else if (isValidHttpUrl(url)) yield* slips(field, url, slug, manifest.at(field));
}

function* slips(field: string, url: string, slug: string | undefined, at: Location): Generator<Slip> {
  if (url.startsWith('http:')) yield { code: 'not-https', message: `\`${field}\` is not https: ${quote(url)}.`, at };
  if (/^https?:\/\/[^?#]*\/\//.test(url))
    yield {
      code: 'doubled-slash',
      message: `\`${field}\` has a doubled slash in its path: ${quote(url)}.`,
      at,
      fix: 'Take one of the two slashes out.',
    };
  const other = /^https?:\/\/(?:www\.)?github\.com\/+([\w.-]+\/[\w.-]+?)(?:\.git)?(?:[/?#]|$)/.exec(url)?.[1];
  // Of a link to a template manifest/template-leftovers speaks.
  if (!other || !slug || other.toLowerCase() === slug.toLowerCase() || templateAt(other) !== undefined) return;
  // A fork or a moved repository keeps its name, and GitHub leads on from the old place.
  const moved = other.split('/')[1]?.toLowerCase() === slug.split('/')[1]?.toLowerCase();
  yield {
    code: moved ? 'moved-repository' : 'other-repository',
    message: `\`${field}\` leads to ${quote(other)}; this repository is ${quote(slug)}.`,
    at,
    fix: 'Name this repository, or keep the link if it is meant.',
  };
}

import type { Location } from '../../documents/text.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { ORIGIN } from '../../facts/repository/origin.js';
import { isValidHttpUrl } from '../../mattermost/refusals/url.js';
import type { RequirementId } from '../../mattermost/requirements.js';
import { quote } from '../../words/quote.js';
import type { Problem } from '../finding.js';
import { rule } from '../rule.js';

interface Row {
  readonly field: 'homepage_url' | 'support_url';
  readonly name: string;
  readonly requirements: readonly [RequirementId, ...RequirementId[]];
  readonly summary: string;
  readonly why: string;
  readonly good: string;
}

const ROWS = [
  {
    field: 'homepage_url',
    name: 'homepage-url',
    requirements: ['web/link', 'product/documentation'],
    summary: '`homepage_url` leads to the plugin’s home',
    why: 'The Marketplace shows it as the link to the plugin and its documentation; without it nobody can try the plugin or read about it.',
    good: 'https://github.com/example/mattermost-plugin-weather',
  },
  {
    field: 'support_url',
    name: 'support-url',
    requirements: ['web/tracker', 'product/documentation'],
    summary: '`support_url` leads to the plugin’s tracker',
    why: 'The page asks for a public place to report bugs; the System Console shows this link for it.',
    good: 'https://github.com/example/mattermost-plugin-weather/issues',
  },
] as const satisfies readonly Row[];

/** The rules of the two links that only need to be there, to be sound, and to be the plugin's own. */
export const [homepageUrl, supportUrl] = [makeRule(ROWS[0]), makeRule(ROWS[1])];

function makeRule({ field, name, requirements, summary, why, good }: Row): ReturnType<typeof rule> {
  return rule({
    id: `manifest/${name}`,
    requirements,
    kinds: ['plugin'],
    severity: 'error',
    summary,
    why,
    fix: `Give the https address, such as \`${good}\`.`,
    example: { bad: { 'plugin.json': { [field]: null } }, good: { 'plugin.json': { [field]: good } } },
    needs: { manifest: MANIFEST, origin: ORIGIN },
    *check({ manifest, origin }) {
      if (manifest.isMistyped(field)) return;
      const url = manifest.value[field];
      if (!url) yield { message: `The manifest has no \`${field}\`.`, at: manifest.at(field) };
      else if (isValidHttpUrl(url)) yield* slips(field, url, origin.slug, manifest.at(field));
    },
  });
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

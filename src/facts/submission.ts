import listed from '../data/marketplace-plugins.json' with { type: 'json' };
import owners from '../data/mattermost-organisations.json' with { type: 'json' };
import { isMissing } from '../repository/missing.js';
import { ALL_BUNDLES } from './bundle/bundles.js';
import type { Source } from './fact.js';
import { fact } from './fact.js';
import { MANIFEST } from './manifest/manifest.js';
import { SHIPPED_MANIFEST } from './manifest/shipped.js';
import { RELEASE } from './repository/release.js';

/** What the Marketplace is told of a plugin; each undefined where the repository does not say it. */
export interface Submission {
  readonly slug: string | undefined;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly version: string | undefined;
  readonly tag: string | undefined;
  readonly homepageUrl: string | undefined;
  readonly supportUrl: string | undefined;
  readonly releaseNotesUrl: string | undefined;
  readonly iconPath: string | undefined;
  /** The platforms that it runs on, as the manifest names them. */
  readonly platforms: readonly string[];
  /** The version of it that the Marketplace has, as far as the table knows; undefined where it has none. */
  readonly listedVersion: string | undefined;
  readonly isMattermosts: boolean;
  /** The bundles that were looked into. */
  readonly bundles: readonly string[];
}

const LISTED: ReadonlyMap<string, string> = new Map(
  listed.plugins.map(({ id, latest_listed: latest }) => [id.toLowerCase(), latest]),
);
const MATTERMOST: ReadonlySet<string> = new Set(owners.organisations);

/** What goes into the submission. Never missing: what is not known is left open in it. */
export const SUBMISSION = fact('submission', loadSubmission);

async function loadSubmission(source: Source): Promise<Submission> {
  const [manifest, shipped, release, bundles] = await Promise.all([
    MANIFEST.of(source),
    SHIPPED_MANIFEST.of(source),
    RELEASE.of(source),
    ALL_BUNDLES.of(source),
  ]);
  const value = isMissing(manifest) ? {} : manifest.value;
  const tag = isMissing(release) ? undefined : release.tag?.replace(/^refs\/tags\//, '');
  const text = (key: Parameters<Extract<typeof shipped, { text: unknown }>['text']>[0]): string | undefined =>
    isMissing(shipped) ? undefined : shipped.text(key);
  const slug = source.slug ?? source.contribution.repository.slug;
  return {
    slug,
    id: value.id,
    name: value.name,
    description: value.description,
    version: text('version') ?? tag?.replace(/^v/, ''),
    tag,
    homepageUrl: text('homepage_url'),
    supportUrl: text('support_url'),
    releaseNotesUrl: text('release_notes_url'),
    iconPath: value.icon_path,
    platforms: Object.keys(value.server?.executables ?? {}),
    listedVersion: LISTED.get(value.id?.toLowerCase() ?? ''),
    isMattermosts: MATTERMOST.has(slug?.split('/')[0]?.toLowerCase() ?? ''),
    bundles: isMissing(bundles) ? [] : bundles.map(({ file }) => file),
  };
}

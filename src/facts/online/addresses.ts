import { gitHubPath } from '../../documents/address.js';
import type { Location } from '../../documents/text.js';
import type { Missing } from '../../repository/missing.js';
import { inapplicable, isMissing, missing } from '../../repository/missing.js';
import type { Web } from '../../web/web.js';
import { APP } from '../app.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { MANIFEST } from '../manifest/manifest.js';
import { ORIGIN, SLUG } from '../repository/origin.js';

/** An address, and where it stands. */
interface Named {
  /** How a message calls it. */
  readonly name: string;
  readonly url: string;
  readonly at: Location | undefined;
}

/** An address that the web was asked for. */
export interface AskedUrl extends Named {
  /** The status that proves that nothing is there; undefined where something is. */
  readonly gone: 404 | 410 | undefined;
}

/** Release notes that were asked for. */
export interface AskedNotes extends AskedUrl {
  /** Whether they name a version of which no release is known here: they may come with it. */
  readonly isAwaited: boolean;
}

/** A tracker that was asked for; why nobody can report there, if so. */
export interface AskedTracker extends AskedUrl {
  readonly closed: 'off' | 'archived' | 'private' | undefined;
}

const OFFLINE = 'it needs the network (`online`)';

/** What the web says of the address where the contribution can be had; missing offline, as is the tracker. */
export const HOMEPAGE = fact('homepage', loadHomepage);

async function loadHomepage(source: Source): Promise<AskedUrl | Missing> {
  const named = await homeOf(source);
  if (isMissing(named)) return named;
  return source.web ? asked(source.web, named) : missing(OFFLINE, 'network');
}

async function homeOf(source: Source): Promise<Named | Missing> {
  if (source.kind === 'plugin') return inManifest(source, 'homepage_url');
  return source.kind === 'app' ? inApp(source) : repositoryAddress(source, '');
}

/** What the web says of `release_notes_url`. */
export const RELEASE_NOTES = fact('releaseNotes', loadReleaseNotes);

async function loadReleaseNotes(source: Source): Promise<AskedNotes | Missing> {
  const named = await inManifest(source, 'release_notes_url');
  if (isMissing(named)) return named;
  // The offline rules judge the address; that it was not asked for is no reason to leave its requirement open.
  if (!source.web) return inapplicable('release notes are looked up with `online` only');
  const found = await asked(source.web, named);
  if (isMissing(found)) return found;
  const origin = await ORIGIN.of(source);
  const released = new Set(
    [...(isMissing(origin) ? [] : (origin.tags ?? [])), ...(source.releaseTag ? [source.releaseTag] : [])].map(
      bareVersion,
    ),
  );
  const parts = named.url.split(/[/?#=]/).filter((part) => /\d\.\d/.test(part));
  return { ...found, isAwaited: parts.length > 0 && !parts.some((part) => released.has(bareVersion(part))) };
}

function bareVersion(tag: string): string {
  return tag.replace(/^v/, '');
}

/** What is said of the tracker that the contribution names. */
export const TRACKER = fact('tracker', loadTracker);

async function loadTracker(source: Source): Promise<AskedTracker | Missing> {
  const named =
    source.kind === 'plugin' ? await inManifest(source, 'support_url') : await repositoryAddress(source, '/issues');
  if (isMissing(named)) return named;
  const { web } = source;
  if (!web) return missing(OFFLINE, 'network');
  const place = gitHubPath(new URL(named.url));
  const found = await asked(web, named);
  if (isMissing(found) || found.gone !== undefined || place?.rest[0] !== 'issues')
    return isMissing(found) ? found : { ...found, closed: undefined };
  // A page that is there does not tell whether issues can be opened.
  const repository = await web.gitHub.repository(place.slug);
  if (isMissing(repository)) return repository;
  const { isPrivate, isArchived, hasIssues } = repository;
  return { ...found, closed: isPrivate ? 'private' : !hasIssues ? 'off' : isArchived ? 'archived' : undefined };
}

async function asked(web: Web, named: Named): Promise<AskedUrl | Missing> {
  const answer = await web.reach(new URL(named.url));
  return isMissing(answer) ? answer : { ...named, gone: answer.gone };
}

async function inManifest(
  source: Source,
  field: 'homepage_url' | 'support_url' | 'release_notes_url',
): Promise<Named | Missing> {
  const manifest = await MANIFEST.of(source);
  return isMissing(manifest) ? manifest : named(field, manifest.value[field], manifest.at(field));
}

async function inApp(source: Source): Promise<Named | Missing> {
  const app = await APP.of(source);
  return isMissing(app) ? app : named('homepage_url', app.value.homepage_url, app.at('homepage_url'));
}

/** The absence of an address, and what is none, are other rules'. */
function named(field: string, url: string | undefined, at: Location): Named | Missing {
  if (!url) return inapplicable(`the manifest gives no \`${field}\``);
  return /^https?:/i.test(url) && URL.canParse(url)
    ? { name: `\`${field}\``, url, at }
    : missing(`\`${field}\` is no web address`);
}

async function repositoryAddress(source: Source, page: '' | '/issues'): Promise<Named | Missing> {
  const slug = await SLUG.of(source);
  return isMissing(slug)
    ? slug
    : {
        name: page === '' ? 'The repository' : 'The issue tracker',
        url: `https://github.com/${slug}${page}`,
        at: undefined,
      };
}

import names from '../../data/words/special-names.json' with { type: 'json' };
import { decoded, gitHubPath, targetOf } from '../../documents/address.js';
import type { Location } from '../../documents/text.js';
import type { Missing } from '../../repository/missing.js';
import { inapplicable, isMissing } from '../../repository/missing.js';
import type { Web } from '../../web/web.js';
import { anyOf, either } from '../../words/pattern.js';
import { README } from '../docs/readme.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { CURRENT_VERSION } from '../repository/current-version.js';
import { SLUG } from '../repository/origin.js';
import type { PathIndex } from '../repository/paths.js';
import { PATHS } from '../repository/paths.js';
import { HOMEPAGE, RELEASE_NOTES, TRACKER } from './addresses.js';

/** An address on the web, in the README, that leads nowhere. */
export interface DeadLink {
  readonly url: string;
  readonly status: 404 | 410;
  readonly isImage: boolean;
  /** The first place where it stands. */
  readonly at: Location;
}

/** Names that stand for a server of the reader's, and what no name on the web looks like (RFC 2606, RFC 6761). */
const PLACEHOLDER_HOST = either(
  [
    /^(?:[^.]*|[\d.]+|\[.*\])$/,
    String.raw`(?:^|\.)${anyOf([...names.reserved, ...names.documentation, 'local', 'internal'])}$`,
    /your|(?:^|[.-])my[.-]/,
  ],
  'i',
);
const PLACEHOLDER = either(
  [/%3C|%7B|[<>{}]/, /\byour[-_]|\bmy[-_](?:org|user|repo|server|domain)/, /x\.x\.x|\.\.\.|…/],
  'i',
);
/** Pages that GitHub shows to those alone who are signed in, or may change the repository. */
const SIGNED_IN = /^(?:settings|security|edit|new|compare|upload|admin)$/;

/** Addresses on the web in the documentation that lead nowhere. */
export const DEAD_LINKS = fact('deadLinks', loadDeadLinks);

/** Asks for every address of the README that is meant for its readers. */
async function loadDeadLinks(source: Source): Promise<readonly DeadLink[] | Missing> {
  const { web } = source;
  if (!web) return inapplicable('links to the web are followed with `online` only');
  const [readme, paths, elsewhere] = [
    await README.of(source),
    await PATHS.of(source),
    await addressesJudgedElsewhere(source),
  ];
  if (isMissing(readme)) return readme;
  const slug = await SLUG.of(source);
  const own = isMissing(slug) ? undefined : await ownRepository(slug, web);
  const version = await CURRENT_VERSION.of(source);
  const links = new Map<string, { readonly url: URL; readonly at: Location; readonly isImage: boolean }>();
  for (const { url: written, span, ...part } of [...readme.parts.links, ...readme.parts.images]) {
    const target = targetOf(readme.file, written);
    if (target.kind !== 'web' || links.has(written) || elsewhere.has(target.url.href)) continue;
    if (PLACEHOLDER_HOST.test(target.url.hostname) || PLACEHOLDER.test(written)) continue;
    if (
      mayNotBeSeen(
        target.url,
        own,
        isMissing(version) ? undefined : version.version,
        isMissing(paths) ? undefined : paths,
      )
    )
      continue;
    links.set(written, { url: target.url, at: readme.locate(span), isImage: 'alt' in part });
  }
  const asked = await Promise.all(
    [...links].map(async ([written, { url, ...link }]) => ({ ...link, url: written, answer: await web.reach(url) })),
  );
  return asked.flatMap(({ url, at, isImage, answer }) =>
    isMissing(answer) || answer.gone === undefined ? [] : [{ url, at, isImage, status: answer.gone }],
  );
}

interface Own {
  readonly slug: string;
  readonly isSeen: boolean;
}

async function ownRepository(slug: string, web: Web): Promise<Own> {
  const home = await web.reach(new URL(`https://github.com/${slug}`));
  return { slug: slug.toLowerCase(), isSeen: !isMissing(home) && home.gone === undefined };
}

/** Whether a page may be there though nobody sees it now: it comes with the next commit or release, or is not for everyone. */
function mayNotBeSeen(
  url: URL,
  own: Own | undefined,
  version: string | undefined,
  paths: PathIndex | undefined,
): boolean {
  const place = gitHubPath(url) ?? rawPath(url);
  if (!place) return false;
  if (SIGNED_IN.test(place.rest[0] ?? '')) return true;
  if (place.slug !== own?.slug) return false;
  if (!own.isSeen || (version !== undefined && url.pathname.includes(version))) return true;
  const [page, ...path] = place.rest.map(decoded);
  if (page === 'actions' && path[0] === 'workflows') return paths?.has(`.github/workflows/${path[1] ?? ''}`) ?? false;
  if (!/^(?:blob|tree|raw|blame)$/.test(page ?? '')) return false;
  // A branch can have slashes in its name, though not many.
  return [1, 2, 3, 4, 5].some((start) => start < path.length && paths?.has(path.slice(start).join('/')));
}

function rawPath(url: URL): ReturnType<typeof gitHubPath> {
  if (url.hostname !== 'raw.githubusercontent.com') return undefined;
  const [owner = '', name = '', ...rest] = url.pathname.split('/').filter(Boolean);
  return { slug: `${owner}/${name}`.toLowerCase(), rest: ['raw', ...rest] };
}

/** What the manifest names is judged there. */
async function addressesJudgedElsewhere(source: Source): Promise<ReadonlySet<string>> {
  const facts = [await HOMEPAGE.of(source), await TRACKER.of(source), await RELEASE_NOTES.of(source)];
  return new Set(facts.flatMap((fact) => (isMissing(fact) ? [] : [new URL(fact.url).href])));
}

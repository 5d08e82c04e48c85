import breaks from '../../data/known-breaks.json' with { type: 'json' };
import tags from '../../data/server-module-tags.json' with { type: 'json' };
import releases from '../../data/server-releases.json' with { type: 'json' };
import type { GoModule } from '../../documents/go/module.js';
import { versionOf } from '../../documents/go/module.js';
import { pathInServer } from '../../mattermost/packages.js';
import { compareVersions } from '../../mattermost/versions.js';

interface Dated {
  readonly version: string;
  readonly released: string;
}

const RELEASES: readonly Dated[] = releases.releases
  .flatMap(({ version, released }) => (released === null ? [] : [{ version, released }]))
  .sort((a, b) => compareVersions(a.version, b.version));

const HALF_A_YEAR = 183 * 24 * 60 * 60 * 1000;

/** What is known of the server release that a required module's code is of. */
interface ModuleRelease {
  /** At least of this one. */
  readonly version: string;
  /** The version of the module, as it is written. */
  readonly written: string;
  /** By what is known of its tag, which has a number of its own: at least of this one. */
  readonly byTag?: string | undefined;
}

/** Where the server's code has lived since it shares a repository with the web app. */
const MONO_REPOSITORY = 'github.com/mattermost/mattermost/server/';
const FIRST_OF_MONO_REPOSITORY = '8.0';

/**
 * The server release that a required module's code is at least of; undefined where it is no server module, or where
 * its version does not tell. A pseudo-version carries the day of its commit: on the main branch that is code of the
 * next release at the earliest. A tag of `server/public` is younger than the pseudo-versions that announce it.
 */
export function moduleRelease(module: GoModule, path: string): ModuleRelease | undefined {
  const target = module.replaces.get(path)?.path ?? path;
  const written = pathInServer(target) === '' ? versionOf(module, path) : undefined;
  if (written === undefined) return undefined;
  const [, minor = '', , day] =
    /^v(\d+\.\d+)\.\d+(-(?:[\w.]*\.)?(\d{8})\d{6}-[0-9a-f]{12})?(?:\+incompatible)?$/.exec(written) ?? [];
  const named =
    target.includes('/mattermost-server') && !target.includes('/server/')
      ? RELEASES.find(({ version }) => version === minor)
      : undefined;
  if (day === undefined) {
    if (named) return { version: named.version, written };
    if (!target.startsWith(MONO_REPOSITORY)) return undefined;
    return { version: FIRST_OF_MONO_REPOSITORY, written, byTag: releaseOfTag(written) };
  }
  const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  // A commit soon after a tag's release stands on that release's branch; long after it, on the main branch.
  if (named && minor !== '0.0' && Math.abs(Date.parse(date) - Date.parse(named.released)) < HALF_A_YEAR)
    return { version: named.version, written };
  const next = RELEASES.find(({ released }) => released > date);
  if (next) return { version: next.version, written };
  return target.startsWith(MONO_REPOSITORY) ? { version: FIRST_OF_MONO_REPOSITORY, written } : undefined;
}

function releaseOfTag(written: string): string | undefined {
  const announced = tags.tags.filter(({ tag }) => compareVersions(tag, written) <= 0).at(-1);
  return announced && RELEASES.find(({ released }) => released > announced.after)?.version;
}

const BOTS = breaks.breaks.find(({ id }) => id === 'bot-owner');

/** Whether `Bot.EnsureBot` of the wrapper's former module surely calls `EnsureBotUser` of the server. */
export function leavesBotsToServer(module: GoModule | undefined): boolean {
  const written = module && BOTS?.module !== undefined ? versionOf(module, BOTS.module) : undefined;
  return (
    written !== undefined && /^v\d+\.\d+\.\d+$/.test(written) && compareVersions(written, BOTS?.moduleSince ?? '') >= 0
  );
}

/** Whether a use is of the former module, and does what that did before it left bots to the server. */
export function isOfOldModule(symbol: string, oldModule: boolean, module: GoModule | undefined): boolean {
  return oldModule && !(symbol === 'Bot.EnsureBot' && leavesBotsToServer(module));
}

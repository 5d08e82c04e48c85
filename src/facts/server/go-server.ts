import { emptiedBy, removedIn, since } from '../../mattermost/server-history.js';
import { compareVersions } from '../../mattermost/versions.js';
import type { Missing } from '../../repository/missing.js';
import { isMissing } from '../../repository/missing.js';
import { MINIMUM_VERSION } from '../compatibility/minimum.js';
import { isOfOldModule } from '../compatibility/module-release.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { GO_SOURCES } from './go-sources.js';
import type { GoServer } from './read.js';

/** What the plugin's Go code calls of the server, and which hooks it implements. */
export const GO_SERVER = fact('goServer', loadGoServer);

async function loadGoServer(source: Source): Promise<GoServer | Missing> {
  const sources = await GO_SOURCES.of(source);
  if (isMissing(sources)) return sources;
  const [{ readGoServer }, minimum] = await Promise.all([import('./read.js'), MINIMUM_VERSION.of(source)]);
  // Checks of the server's version matter only for what a declared minimum does not have, or what went away.
  const declared = isMissing(minimum) ? undefined : minimum.version;
  return readGoServer(sources, (symbol, oldModule, call) => {
    const [first, name = ''] = symbol.split('.');
    if (first === 'API' && (removedIn('api', name) !== undefined || emptiedBy(name) !== undefined)) return true;
    const came = since(symbol, isOfOldModule(symbol, oldModule, sources.serverModule), call?.values);
    if (came?.spans) return true;
    return came !== undefined && (declared === undefined || compareVersions(came.version, declared) > 0);
  });
}

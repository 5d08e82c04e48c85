import { emptiedBy, removedIn, since } from '../../mattermost/server-history.js';
import { compareVersions } from '../../mattermost/versions.js';
import { isMissing } from '../../repository/missing.js';
import { isOfOldModule } from '../compatibility/module-release.js';
import type { Fact, Source } from '../fact.js';

export async function loadGoServer(source: Source): Promise<Fact<'goServer'>> {
  const sources = await source.fact('goSources');
  if (isMissing(sources)) return sources;
  const [{ readGoServer }, minimum] = await Promise.all([import('./read.js'), source.fact('minimumVersion')]);
  // Checks of the server's version matter only for what a declared minimum does not have, or what went away.
  const declared = isMissing(minimum) ? undefined : minimum.version;
  return readGoServer(sources, (symbol, oldModule) => {
    const [first, name = ''] = symbol.split('.');
    if (first === 'API' && (removedIn('api', name) !== undefined || emptiedBy(name) !== undefined)) return true;
    const came = since(symbol, isOfOldModule(symbol, oldModule, sources.serverModule));
    return came !== undefined && (declared === undefined || compareVersions(came.version, declared) > 0);
  });
}

import { NEWEST } from '../../mattermost/server-history.js';
import { isMissing, missing } from '../../repository/missing.js';
import { quote } from '../../words/quote.js';
import type { Fact, Source } from '../fact.js';
import { goNeeds, moduleNeeds, toolchainNeeds } from './go-needs.js';
import { manifestNeeds } from './manifest-needs.js';
import type { Undated } from './need.js';
import { minimumServerVersion } from './need.js';
import { globalNeeds, registryNeeds } from './webapp-needs.js';

/** The code is read for it only where the manifest leaves the minimum out. */
export async function loadMissingMinimum(source: Source): Promise<Fact<'missingMinimum'>> {
  const manifest = await source.fact('manifest');
  if (isMissing(manifest)) return manifest;
  const needs = manifest.value.min_server_version ? undefined : await source.fact('needs');
  return minimumServerVersion(needs === undefined || isMissing(needs) ? [] : needs.needs, undefined);
}

export async function loadNeeds(source: Source): Promise<Fact<'needs'>> {
  const [manifest, sources, server, webapp] = await Promise.all([
    source.fact('manifest'),
    source.fact('goSources'),
    source.fact('goServer'),
    source.fact('webapp'),
  ]);
  const undated: Undated[] = [];
  const needs = [
    ...(isMissing(server) ? [] : goNeeds(server, isMissing(sources) ? undefined : sources.serverModule, undated)),
    ...(isMissing(sources) ? [] : [...toolchainNeeds(sources), ...moduleNeeds(sources)]),
    ...(isMissing(webapp) ? [] : [...registryNeeds(webapp, undated), ...globalNeeds(webapp, undated)]),
    ...(isMissing(manifest) ? [] : manifestNeeds(manifest)),
  ];
  return { needs, undated };
}

export async function loadDatedOnly(source: Source): Promise<Fact<'datedOnly'>> {
  const [needs, server] = await Promise.all([source.fact('needs'), source.fact('goServer')]);
  if (isMissing(needs)) return needs;
  const plugin = isMissing(server) ? undefined : server.handedOn.find(({ isPlugin }) => isPlugin);
  if (plugin)
    return missing(
      `the plugin that ${plugin.at.file}:${plugin.at.line} starts is code of ${quote(plugin.path)}, which is not in this repository`,
    );
  const reasons = [false, true].flatMap((listed) => {
    const [first, ...more] = needs.undated.filter((use) => use.listed === listed);
    if (!first) return [];
    const others =
      more.length > 1 ? `, as are ${more.length} more uses` : more.length > 0 ? ', as is one more use' : '';
    const lacks = listed ? 'of a version that the tables do not know' : `newer than the tables (${NEWEST})`;
    return [`${quote(first.symbol)} (${first.at.file}:${first.at.line}) is ${lacks}${others}`];
  });
  return reasons.length > 0 ? missing(reasons.join('; ')) : { calls: needs.needs.length };
}

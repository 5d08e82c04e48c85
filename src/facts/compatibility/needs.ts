import { NEWEST } from '../../mattermost/server-history.js';
import type { Missing } from '../../repository/missing.js';
import { isMissing, missing } from '../../repository/missing.js';
import { quote } from '../../words/quote.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { MANIFEST } from '../manifest/manifest.js';
import { GO_SERVER } from '../server/go-server.js';
import { GO_SOURCES } from '../server/go-sources.js';
import { WEBAPP } from '../webapp/webapp.js';
import { goNeeds, moduleNeeds, toolchainNeeds } from './go-needs.js';
import { manifestNeeds } from './manifest-needs.js';
import type { MinimumServerVersion, ServerNeeds, Undated } from './need.js';
import { minimumServerVersion } from './need.js';
import { globalNeeds, reactNeeds, registryNeeds } from './webapp-needs.js';

/** The smallest version that would do, where the manifest leaves `min_server_version` out. */
export const MISSING_MINIMUM = fact('missingMinimum', loadMissingMinimum);

/** The code is read for it only where the manifest leaves the minimum out. */
async function loadMissingMinimum(source: Source): Promise<MinimumServerVersion | Missing> {
  const manifest = await MANIFEST.of(source);
  if (isMissing(manifest)) return manifest;
  const needs = manifest.value.min_server_version ? undefined : await SERVER_NEEDS.of(source);
  return minimumServerVersion(needs === undefined || isMissing(needs) ? [] : needs.needs, undefined);
}

/** Everything that not every server has, wherever it is used; what cannot be read counts as nothing. */
export const SERVER_NEEDS = fact('needs', loadNeeds);

async function loadNeeds(source: Source): Promise<ServerNeeds | Missing> {
  const [manifest, sources, server, webapp] = await Promise.all([
    MANIFEST.of(source),
    GO_SOURCES.of(source),
    GO_SERVER.of(source),
    WEBAPP.of(source),
  ]);
  const undated: Undated[] = [];
  const needs = [
    ...(isMissing(server) ? [] : goNeeds(server, isMissing(sources) ? undefined : sources.serverModule, undated)),
    ...(isMissing(sources) ? [] : [...toolchainNeeds(sources), ...moduleNeeds(sources)]),
    ...(isMissing(webapp)
      ? []
      : [...registryNeeds(webapp, undated), ...globalNeeds(webapp, undated), ...reactNeeds(webapp)]),
    ...(isMissing(manifest) ? [] : manifestNeeds(manifest)),
  ];
  return { needs, undated };
}

/** There where the tables know all that is called of the server: how much that is. */
export const DATED_ONLY = fact('datedOnly', loadDatedOnly);

async function loadDatedOnly(source: Source): Promise<{ readonly calls: number } | Missing> {
  const [needs, server, sources] = await Promise.all([
    SERVER_NEEDS.of(source),
    GO_SERVER.of(source),
    GO_SOURCES.of(source),
  ]);
  if (isMissing(needs)) return needs;
  const [unfound] = isMissing(sources) ? [] : sources.unfound;
  if (unfound !== undefined)
    return missing(`the package ${quote(unfound)}, which the plugin imports, is not in this repository`);
  const plugin = isMissing(server) ? undefined : server.handedOn.find(({ isPlugin }) => isPlugin);
  if (plugin)
    return missing(
      `the plugin that ${plugin.at.file}:${plugin.at.line} starts is code of ${quote(plugin.path)}, which is not in this repository`,
      'elsewhere',
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

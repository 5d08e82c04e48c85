import { NEWEST } from '../../mattermost/server-history.js';
import { REACH } from '../../mattermost/table-age.js';
import { compareVersions } from '../../mattermost/versions.js';
import type { Missing } from '../../repository/missing.js';
import { isMissing, missing } from '../../repository/missing.js';
import { IDENTITY } from '../identity.js';
import type { Fact, Source } from '../fact.js';
import { fact } from '../fact.js';
import { GO_SERVER } from '../server/go-server.js';
import { GO_SOURCES } from '../server/go-sources.js';
import { WEBAPP } from '../webapp/webapp.js';
import { compatibilityLimits, unreadFiles } from './limits.js';
import type { MatrixRow } from './matrix.js';
import { matrixOf } from './matrix.js';
import type { Explained, MinimumServerVersion, Need } from './need.js';
import { explainVersions, minimumServerVersion } from './need.js';
import { DATED_ONLY, SERVER_NEEDS } from './needs.js';

/** The proof behind `min_server_version`. */
export interface Compatibility {
  readonly minimum: MinimumServerVersion;
  /** Every dated symbol with its version and places. */
  readonly explained: readonly Explained[];
  /** What becomes of the plugin on each server release. */
  readonly matrix: readonly MatrixRow[];
  readonly needs: readonly Need[];
  readonly evidence: Evidence;
}

/** What is known of a requirement beside the outcomes of its rules. */
export interface Evidence {
  /** What was read, and what was not. */
  readonly seen: readonly string[];
  /** Why it cannot be proven, however its rules ended: with a reason it is never `met`. */
  readonly unproven: readonly Missing[];
}

/** What the code asks of the server, and how far that was read. It applies to plugins alone. */
export const COMPATIBILITY = fact<Compatibility | undefined>('compatibility', async (source) => {
  if (source.kind !== 'plugin') return undefined;
  const needs = await SERVER_NEEDS.of(source);
  if (isMissing(needs)) return needs;
  const identity = await IDENTITY.of(source);
  const dated = await DATED_ONLY.of(source);
  const [sources, webapp] = [await known(GO_SOURCES, source), await known(WEBAPP, source)];
  const declared = isMissing(identity) ? undefined : identity.minServerVersion;
  const unproven = [
    ...(isMissing(dated) ? [dated] : []),
    ...unreadFiles(sources, webapp),
    ...(declared !== undefined && compareVersions(declared, NEWEST) > 0 && !declared.startsWith(`${NEWEST}.`)
      ? [missing(`\`min_server_version\` is newer than all that is known of servers: ${REACH}`, 'elsewhere')]
      : []),
  ];
  return {
    minimum: minimumServerVersion(needs.needs, declared),
    explained: explainVersions(needs.needs),
    matrix: matrixOf(
      needs.needs,
      declared,
      unproven.map((reason) => reason.missing),
    ),
    needs: needs.needs,
    evidence: {
      seen: [REACH, ...compatibilityLimits(await known(GO_SERVER, source), sources, webapp)],
      unproven,
    },
  };
});

async function known<Value>(of: Fact<Value>, source: Source): Promise<Value | undefined> {
  const value = await of.of(source);
  return isMissing(value) ? undefined : value;
}

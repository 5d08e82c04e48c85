import { MINIMUM_VERSION } from '../../facts/compatibility/minimum.js';
import { explainVersions } from '../../facts/compatibility/need.js';
import { DATED_ONLY, SERVER_NEEDS } from '../../facts/compatibility/needs.js';
import { GO_SERVER } from '../../facts/server/go-server.js';
import { NEWEST } from '../../mattermost/server-history.js';
import { compareVersions, threeParts } from '../../mattermost/versions.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const tooHigh = rule({
  id: 'compatibility/too-high',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'notice',
  summary: '`min_server_version` is no higher than what the plugin needs',
  fault: 'minimum higher than needed',
  why: 'A server below `min_server_version` does not offer the plugin at all, even where it would work.',
  fix: 'Lower `min_server_version`, unless there is another reason for it: a policy, or something that no table tells.',
  example: { bad: { 'server/command.go': ['\tdefer p.API.LogAuditRec(record)\n', ''] }, good: {} },
  needs: { goServer: GO_SERVER, datedOnly: DATED_ONLY, minimumVersion: MINIMUM_VERSION, needs: SERVER_NEEDS },
  *check({ goServer, minimumVersion: { version, at }, needs }) {
    // Of what a newer server has nothing is known, and so nothing is said against it.
    if (compareVersions(minor(version), NEWEST) > 0) return;
    // What may be documented for a later server is not called older.
    const latest = needs.needs
      .filter(({ guarded }) => !guarded)
      .map((need) => ({
        ...need,
        version:
          need.annotated !== undefined && compareVersions(need.annotated, need.version) > 0
            ? need.annotated
            : need.version,
      }));
    const [top] = explainVersions(latest);
    if (
      goServer.unresolved.length > 0 ||
      goServer.handedOn.length > 0 ||
      !top ||
      compareVersions(minor(top.version), minor(version)) >= 0
    )
      return;
    const { file = '', line = 0 } = top.places[0] ?? {};
    yield {
      message: `Nothing was found that needs server ${version}: the newest that is used is ${quote(top.symbol)} (${file}:${line}), of ${threeParts(top.version)}.`,
      at,
    };
  },
});

function minor(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

import releases from '../../data/server-releases.json' with { type: 'json' };
import { MINIMUM_VERSION } from '../../facts/compatibility/minimum.js';
import { compareVersions } from '../../mattermost/versions.js';
import { rule } from '../rule.js';

const ENDS = new Map(releases.releases.map(({ version, supportEnds }) => [version, supportEnds]));
const OVER = releases.esr.filter((version) => (ENDS.get(version) ?? '') < releases.asOf);
const LAST_OVER = OVER.reduce((newest, version) => (compareVersions(version, newest) > 0 ? version : newest), '0');

export const unsupported = rule({
  id: 'compatibility/unsupported',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'notice',
  summary: '`min_server_version` is not far behind the releases that are still supported',
  fault: 'minimum long out of support',
  why: 'Servers that get no security fixes any more are hardly left to run the plugin on, or to test it with.',
  fix: 'Consider the oldest supported release as the minimum.',
  example: {
    bad: {
      'plugin.json': { min_server_version: '10.7.0' },
      'server/command.go': ['\tdefer p.API.LogAuditRec(record)\n', ''],
      'go.mod': ['server/public v0.1.17', 'server/public v0.1.7'],
      'README.md': ['Mattermost 10.11 or later', 'Mattermost 10.7 or later'],
    },
    good: {},
  },
  needs: { minimumVersion: MINIMUM_VERSION },
  *check({ minimumVersion: { version, at } }) {
    // The release whose support has just ended is left out: plugins follow with a delay.
    if (compareVersions(version, LAST_OVER) >= 0) return;
    yield {
      message: `Server ${version} is out of support, and so is the ESR ${LAST_OVER}; the current ESR is ${releases.currentEsr} (as of ${releases.asOf}).`,
      at,
    };
  },
});

import { MINIMUM_VERSION } from '../../facts/compatibility/minimum.js';
import { SERVER_NEEDS } from '../../facts/compatibility/needs.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { GO_SOURCES } from '../../facts/server/go-sources.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { newer } from '../words/newer.js';

export const goToolchain = rule({
  id: 'compatibility/go-toolchain',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'error',
  summary: 'Every server from `min_server_version` on can talk to a plugin that was built with this version of Go',
  why: 'Plugin and server exchange Go values. Since Go 1.23 some of them, such as certificates, are encoded in a way that servers before 10.7 cannot read, and the plugin crashes there (mattermost-plugin-jira, pull request 1253).',
  fix: 'Raise `min_server_version`, or build with an older version of Go.',
  example: {
    bad: {
      'plugin.json': { min_server_version: '10.1.0' },
      'server/command.go': ['\tdefer p.API.LogAuditRec(record)\n', ''],
      'README.md': ['Mattermost 10.11 or later', 'Mattermost 10.1 or later'],
    },
    good: {},
  },
  needs: { goSources: GO_SOURCES, manifest: MANIFEST, minimumVersion: MINIMUM_VERSION, needs: SERVER_NEEDS },
  *check(facts) {
    const found = newer(
      facts,
      'go-toolchain',
      ({ symbol, version }, declared) =>
        `${quote(symbol)} makes a plugin that needs server ${version}, and \`min_server_version\` is ${declared}.`,
    );
    for (const { problem } of found) yield problem;
  },
});

import breaks from '../../data/known-breaks.json' with { type: 'json' };
import { MINIMUM_VERSION } from '../../facts/compatibility/minimum.js';
import { SERVER_NEEDS } from '../../facts/compatibility/needs.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { GO_PINS } from '../../facts/server/go-pins.js';
import { GO_SOURCES } from '../../facts/server/go-sources.js';
import { compareVersions } from '../../mattermost/versions.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { newer } from '../words/newer.js';

const BROKEN = breaks.breaks.find(({ id }) => id === 'go-1.22.0');
const WORKS = BROKEN?.since ?? '';

export const goToolchain = rule({
  id: 'compatibility/go-toolchain',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { newer: 'error', broken: 'error', 'pinned-broken': 'warning' },
  summary: 'Every server from `min_server_version` on can talk to a plugin that was built with this version of Go',
  fault: 'Go version some servers refuse',
  why: 'Plugin and server exchange Go values. Since Go 1.23 some of them, such as certificates, are encoded in a way that servers before 10.7 cannot read, and the plugin crashes there (mattermost-plugin-jira, pull request 1253). What Go 1.22.0 and 1.22.1 build works on no server (mattermost/docs, pull request 7032).',
  fix: 'Raise `min_server_version`, or build with another version of Go.',
  example: {
    bad: {
      'plugin.json': { min_server_version: '10.3.0' },
      'server/command.go': ['\tdefer p.API.LogAuditRec(record)\n', ''],
      'go.mod': ['server/public v0.1.17', 'server/public v0.1.7'],
      'README.md': ['Mattermost 10.11 or later', 'Mattermost 10.3 or later'],
    },
    good: {},
  },
  needs: {
    goPins: GO_PINS,
    goSources: GO_SOURCES,
    manifest: MANIFEST,
    minimumVersion: MINIMUM_VERSION,
    needs: SERVER_NEEDS,
  },
  *check(facts) {
    const found = newer(
      facts,
      'go-toolchain',
      ({ symbol, version }, declared) =>
        `${quote(symbol)} makes a plugin that needs server ${version}, and \`min_server_version\` is ${declared}.`,
    );
    for (const { problem } of found) yield { ...problem, code: 'newer' };
    const { go, toolchain } = facts.goSources.serverModule ?? {};
    const asked = (toolchain ?? go)?.value.replace(/^go/, '') ?? '0';
    // Go itself takes a newer toolchain where go.mod asks for one.
    if (compareVersions(asked, WORKS) >= 0) return;
    const isBroken = (version: string): boolean => BROKEN?.goVersions?.includes(version) === true;
    const fix = `Build with Go ${WORKS} or newer.`;
    if (toolchain && isBroken(asked) && !facts.goPins.some(({ version }) => compareVersions(version, WORKS) >= 0))
      yield {
        code: 'broken',
        message: `${quote(`toolchain ${toolchain.value}`)} builds a plugin that works on no server.`,
        fix,
        at: toolchain.at,
      };
    for (const { version, at } of facts.goPins)
      if (isBroken(version))
        yield { code: 'pinned-broken', message: `Go ${version} builds a plugin that works on no server.`, fix, at };
  },
});

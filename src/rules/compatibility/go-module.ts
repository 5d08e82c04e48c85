import { MINIMUM_VERSION } from '../../facts/compatibility/minimum.js';
import { SERVER_NEEDS } from '../../facts/compatibility/needs.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { GO_SOURCES } from '../../facts/server/go-sources.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { newer } from '../words/newer.js';

export const goModule = rule({
  id: 'compatibility/go-module',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { 'does-not-start': 'error', 'newer-module': 'warning', 'newer-tag': 'notice' },
  summary: 'The server code that the plugin is built with is no newer than `min_server_version`',
  fault: 'server module newer than minimum',
  why: 'What is newer in the module than in the server compiles without a word and fails there. Across known breaks, a plugin that is built with the newer module does not even start on the older server.',
  fix: 'Raise `min_server_version`, or build with the server module of that version.',
  example: {
    bad: { 'go.mod': ['server/public v0.1.17', 'server/public v0.1.22-0.20260302101500-0a1b2c3d4e5f'] },
    good: {},
  },
  needs: { goSources: GO_SOURCES, manifest: MANIFEST, minimumVersion: MINIMUM_VERSION, needs: SERVER_NEEDS },
  *check(facts) {
    const found = newer(facts, 'go-module', ({ symbol, version, fails }, declared) =>
      fails
        ? `${quote(symbol)} makes plugins that do not start on servers before ${version}, and \`min_server_version\` is ${declared}.`
        : `${quote(symbol)} is server code of ${version} or later, and \`min_server_version\` is ${declared}.`,
    );
    for (const { weight, problem } of found)
      yield {
        ...problem,
        code: weight === 'error' ? 'does-not-start' : weight === 'warning' ? 'newer-module' : 'newer-tag',
      };
  },
});

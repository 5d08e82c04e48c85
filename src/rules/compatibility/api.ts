import { MINIMUM_VERSION } from '../../facts/compatibility/minimum.js';
import { SERVER_NEEDS } from '../../facts/compatibility/needs.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { GO_SERVER } from '../../facts/server/go-server.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { existsFrom } from '../words/exists-from.js';
import { CODE_OF, NEWER_CODES, newer } from '../words/newer.js';

export const api = rule({
  id: 'compatibility/api',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'error',
  codes: NEWER_CODES,
  summary: 'Every server from `min_server_version` on has the API methods that the plugin calls',
  fault: 'API newer than minimum server',
  why: 'The server lets a plugin start from `min_server_version` on. A method that it does not have yet does nothing there: the call fails inside the plugin, with an empty result.',
  fix: 'Raise `min_server_version`, or ask `GetServerVersion` before the call and do without it on older servers.',
  example: {
    bad: {
      'server/plugin.go': [
        'p.API.LogInfo("Weather is ready"',
        'p.API.SendToastMessage(p.botUserID, "", "Ready", model.SendToastMessageOptions{})\n\tp.API.LogInfo("Weather is ready"',
      ],
    },
    good: {},
  },
  needs: { goServer: GO_SERVER, manifest: MANIFEST, minimumVersion: MINIMUM_VERSION, needs: SERVER_NEEDS },
  *check(facts) {
    const found = newer(
      facts,
      'api',
      (need, declared) => `${quote(need.symbol)} ${existsFrom(need)}; \`min_server_version\` is ${declared}.`,
    );
    for (const { weight, problem } of found) yield { ...problem, code: CODE_OF[weight] };
  },
});

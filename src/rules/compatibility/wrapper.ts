import { MINIMUM_VERSION } from '../../facts/compatibility/minimum.js';
import { SERVER_NEEDS } from '../../facts/compatibility/needs.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { GO_SERVER } from '../../facts/server/go-server.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { existsFrom } from '../words/exists-from.js';
import { CODE_OF, NEWER_CODES, newer } from '../words/newer.js';

export const wrapper = rule({
  id: 'compatibility/wrapper',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'error',
  codes: NEWER_CODES,
  summary: 'Every server from `min_server_version` on can do what the plugin asks of it through pluginapi',
  fault: 'call newer than minimum server',
  why: 'pluginapi is compiled into the plugin, but its methods call the server’s plugin API. On a server that lacks what they call, they fail.',
  fix: 'Raise `min_server_version`, or ask `GetServerVersion` before the call and do without it on older servers.',
  example: {
    bad: {
      'server/toast.go':
        'package main\n\nimport (\n\t"github.com/mattermost/mattermost/server/public/model"\n\t"github.com/mattermost/mattermost/server/public/pluginapi"\n)\n\n// toast tells a user something in passing.\nfunc (p *Plugin) toast(userID, text string) error {\n\tclient := pluginapi.NewClient(p.API, p.Driver)\n\treturn client.Frontend.SendToastMessage(userID, "", text, model.SendToastMessageOptions{})\n}\n',
    },
    good: {},
  },
  needs: { goServer: GO_SERVER, manifest: MANIFEST, minimumVersion: MINIMUM_VERSION, needs: SERVER_NEEDS },
  *check(facts) {
    const found = newer(
      facts,
      'wrapper',
      (need, declared) => `${quote(need.symbol)} ${existsFrom(need)}; \`min_server_version\` is ${declared}.`,
    );
    for (const { weight, problem } of found) yield { ...problem, code: CODE_OF[weight] };
  },
});

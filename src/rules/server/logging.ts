import { GO_REVIEW } from '../../facts/server/go-review.js';
import { GO_SERVER } from '../../facts/server/go-server.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const logging = rule({
  id: 'server/logging',
  requirements: ['technical/logging'],
  kinds: ['plugin'],
  severity: 'warning',
  codes: { none: 'warning', 'one-level': 'notice' },
  summary: 'The server part logs what happens, on more than one level',
  why: 'The marketplace asks that important events are logged on appropriate levels: an administrator must see why something does not work, and be able to leave out the rest.',
  fix: 'Log what fails with `LogError` or `LogWarn`, what matters with `LogInfo`, the rest with `LogDebug`.',
  example: {
    bad: {
      'server/api.go': null,
      'server/command.go': null,
      'server/configuration.go': null,
      'server/forecast.go': null,
      'server/plugin_test.go': null,
      'server/plugin.go':
        'package main\n\nimport "github.com/mattermost/mattermost/server/public/plugin"\n\n// Plugin leaves a trace of its start, and nothing else.\ntype Plugin struct {\n\tplugin.MattermostPlugin\n}\n\n// OnActivate runs when the plugin starts.\nfunc (p *Plugin) OnActivate() error {\n\tp.API.LogAuditRec(plugin.MakeAuditRecord("start", "success"))\n\treturn nil\n}\n',
    },
    good: {},
  },
  needs: { server: GO_SERVER, review: GO_REVIEW },
  *check({ server, review }) {
    const { levels, first, isSomehow } = review.logging;
    const used = Object.entries(levels).filter(([, count]) => count > 0);
    const [only] = used;
    if (!only) {
      // Another logger is told by another rule, and another module may log for the plugin.
      if (!isSomehow && server.handedOn.length === 0)
        yield {
          code: 'none',
          message: 'No code of the server part calls the logger of the plugin API.',
          at: server.hooks[0]?.at,
        };
    } else if (used.length === 1 && only[1] > 2)
      yield {
        code: 'one-level',
        message: `All ${only[1]} log calls are on the level ${quote(only[0])}.`,
        at: first?.at,
      };
  },
});

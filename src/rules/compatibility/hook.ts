import { MINIMUM_VERSION } from '../../facts/compatibility/minimum.js';
import { SERVER_NEEDS } from '../../facts/compatibility/needs.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { GO_SERVER } from '../../facts/server/go-server.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { existsFrom } from '../words/exists-from.js';
import { newer } from '../words/newer.js';

export const hook = rule({
  id: 'compatibility/hook',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'Every server from `min_server_version` on calls the hooks that the plugin implements',
  fault: 'hook newer than minimum server',
  why: 'An older server never calls a hook that it does not know: the plugin starts, and what the hook does silently never happens.',
  fix: 'Raise `min_server_version`, or say in the documentation what does not work on older servers.',
  example: {
    bad: {
      'server/draft.go':
        'package main\n\nimport (\n\t"github.com/mattermost/mattermost/server/public/model"\n\t"github.com/mattermost/mattermost/server/public/plugin"\n)\n\n// DraftWillBeUpserted lets every draft pass.\nfunc (p *Plugin) DraftWillBeUpserted(_ *plugin.Context, draft *model.Draft) (*model.Draft, string) {\n\treturn draft, ""\n}\n',
    },
    good: {},
  },
  needs: { goServer: GO_SERVER, manifest: MANIFEST, minimumVersion: MINIMUM_VERSION, needs: SERVER_NEEDS },
  *check(facts) {
    const found = newer(facts, 'hook', (need, declared) =>
      need.before === undefined
        ? `The hook ${quote(need.symbol)} ${existsFrom(need)}; \`min_server_version\` is ${declared}.`
        : `\`min_server_version\` is ${declared}, but servers before ${need.version} ${need.before}.`,
    );
    for (const { problem } of found) yield problem;
  },
});

import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const hostname = rule({
  id: 'server/hostname',
  requirements: ['technical/high-availability'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'Nothing depends on the name of the host',
  why: 'In a cluster every node has another name, and in a container it changes with each start.',
  fix: 'Use the server’s `SiteURL`, its diagnostic id, or an id that is kept in the key-value store.',
  example: {
    bad: {
      'server/install.go':
        'package main\n\nimport (\n\t"os"\n\n\t"github.com/mattermost/mattermost/server/public/model"\n\t"github.com/mattermost/mattermost/server/public/plugin"\n)\n\n// OnInstall says where.\nfunc (p *Plugin) OnInstall(_ *plugin.Context, _ model.OnInstallEvent) error {\n\tname, err := os.Hostname()\n\tp.API.LogInfo("Weather was installed", "host", name)\n\treturn err\n}\n',
    },
    good: {},
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { within, at } of review.nodeLocal.hostnames)
      yield { message: `${quote(within)} asks for the name of the host, which differs from node to node.`, at };
  },
});

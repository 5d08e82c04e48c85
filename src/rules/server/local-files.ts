import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const localFiles = rule({
  id: 'server/local-files',
  requirements: ['technical/high-availability'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'What must last is not written to the disk of one node',
  why: 'The other nodes of a cluster do not see the file, and it is gone when the container or the plugin’s folder is replaced.',
  fix: 'Keep it in the key-value store, or upload it as a file of the server.',
  example: {
    bad: {
      'server/install.go':
        'package main\n\nimport (\n\t"os"\n\n\t"github.com/mattermost/mattermost/server/public/model"\n\t"github.com/mattermost/mattermost/server/public/plugin"\n)\n\n// OnInstall leaves a file.\nfunc (p *Plugin) OnInstall(_ *plugin.Context, _ model.OnInstallEvent) error {\n\treturn os.WriteFile("weather.json", nil, 0o600)\n}\n',
    },
    good: {},
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { what, within, at } of review.nodeLocal.files)
      yield { message: `${quote(within)} writes to the disk of its node with ${quote(what)}.`, at };
  },
});

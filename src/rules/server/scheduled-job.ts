import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const scheduledJob = rule({
  id: 'server/scheduled-job',
  requirements: ['technical/high-availability'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'What is done at intervals is done by one node',
  why: 'Every node of a cluster runs the plugin, and its timers with it: what a ticker posts, stores or sends, each node posts, stores or sends.',
  fix: 'Schedule it with `cluster.Schedule`, or take a `cluster.Mutex` before each round.',
  example: {
    bad: {
      'server/timer.go':
        'package main\n\nimport (\n\t"time"\n\t"github.com/mattermost/mattermost/server/public/model"\n)\n\n// tick warns every channel that waits.\nfunc (p *Plugin) tick(channelID string) {\n\tfor range time.NewTicker(requestTimeout).C {\n\t\tif _, appErr := p.API.CreatePost(&model.Post{ChannelId: channelID}); appErr != nil {\n\t\t\tp.API.LogError("A warning could not be posted", "error", appErr.Error())\n\t\t}\n\t}\n}\n',
    },
    good: {},
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { what, does, within, at } of review.jobs)
      yield {
        message: `${quote(within)} starts ${quote(what)}, which leads to ${quote(does)}, and takes no lock of the cluster: every node does it.`,
        at,
      };
  },
});

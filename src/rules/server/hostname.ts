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
      'server/plugin.go': [
        '\tp.API.LogInfo("Weather is ready"',
        '\tif name, err := os.Hostname(); err == nil {\n\t\tp.botUserID += name\n\t}\n\tp.API.LogInfo("Weather is ready"',
      ],
    },
    good: {},
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { within, at } of review.nodeLocal.hostnames)
      yield { message: `${quote(within)} asks for the name of the host, which differs from node to node.`, at };
  },
});

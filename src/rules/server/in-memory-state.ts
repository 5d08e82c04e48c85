import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const inMemoryState = rule({
  id: 'server/in-memory-state',
  requirements: ['technical/high-availability'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'What requests change is kept where every node sees it',
  why: 'A field of the plugin or a variable lives in one process. In a cluster the next request may reach another node, which does not know of it, and a restart forgets it.',
  fix: 'Keep it in the key-value store; where it only repeats what is stored elsewhere, say so in its name (`…Cache`), and tell the other nodes with PublishPluginClusterEvent when it changes.',
  example: {
    bad: {
      'server/plugin.go': ['\tbotUserID  string', '\tbotUserID  string\n\tasked      map[string]string'],
      'server/command.go': [
        '\trest := strings.TrimSpace',
        '\tp.asked[args.UserId] = args.ChannelId\n\trest := strings.TrimSpace',
      ],
    },
    good: {},
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { what, kind, way, within, at } of review.state) {
      const by = way.length > 1 ? ` (${way.map((step) => quote(step)).join(' → ')})` : '';
      yield {
        message: `${quote(within)} changes ${quote(what)}, ${kind} that only this node knows${by}.`,
        at,
      };
    }
  },
});

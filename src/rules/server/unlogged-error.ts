import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const unloggedError = rule({
  id: 'server/unlogged-error',
  requirements: ['technical/logging'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'No error of the server is passed over',
  why: 'Where nobody looks at the error of a call, the plugin goes on as if it had worked, and nothing in the log says why something is missing.',
  fix: 'Return the error or log it; where it truly does not matter, assign it to `_` with a comment that says why.',
  example: {
    bad: {
      'server/plugin.go': [
        '\tp.API.LogInfo("Weather is ready"',
        '\tp.API.KVDelete("ready")\n\tp.API.LogInfo("Weather is ready"',
      ],
    },
    good: {
      'server/plugin.go': [
        '\tp.API.LogInfo("Weather is ready"',
        '\t// It need not be there.\n\t_ = p.API.KVDelete("ready")\n\tp.API.LogInfo("Weather is ready"',
      ],
    },
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { what, more, within, at } of review.dropped) {
      const others =
        more === 0 ? '' : ` The same is true of ${more} more ${more === 1 ? 'call' : 'calls'} of this file.`;
      yield { message: `${quote(within)} does not look at the error of ${quote(what)}.${others}`, at };
    }
  },
});

import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const logChannel = rule({
  id: 'server/log-channel',
  requirements: ['technical/logging'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'Everything that is logged goes through the plugin API',
  why: 'What a plugin prints or logs by itself reaches the server as text of its error output, without level and fields, or not at all. Only the plugin API’s logger respects the levels and targets that the administrator chose.',
  fix: 'Call `API.LogDebug`, `LogInfo`, `LogWarn` or `LogError`, or the wrapper’s `client.Log`.',
  example: {
    bad: {
      'server/plugin.go': [
        '\tp.API.LogInfo("Weather is ready"',
        '\tfmt.Println("starting")\n\tp.API.LogInfo("Weather is ready"',
      ],
    },
    good: {},
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { what, count, within, at } of review.logging.elsewhere) {
      const more = count > 1 ? `, ${count} times` : '';
      yield {
        message: `${quote(within === '' ? at.file : within)} writes with ${quote(what)}${more}, not with the logger of the plugin API.`,
        at,
      };
    }
  },
});

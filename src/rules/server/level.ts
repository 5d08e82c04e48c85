import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const level = rule({
  id: 'server/level',
  requirements: ['technical/logging'],
  kinds: ['plugin'],
  severity: 'notice',
  summary: 'The error level is kept for what went wrong',
  why: 'Administrators watch the error level and are woken by it. An event that went as it should is no error.',
  fix: 'Use `LogDebug`, or `LogInfo` where an administrator wants to know of each.',
  example: {
    bad: {
      'server/plugin.go': [
        'p.API.LogInfo("Weather is ready"',
        'p.API.LogError("Started refreshing")\n\tp.API.LogInfo("Weather is ready"',
      ],
    },
    good: {},
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { what, level, within, at } of review.logging.tooHigh)
      yield {
        message:
          level === 'error'
            ? `${quote(within)} logs ${quote(what)} on the error level.`
            : `${quote(within)} logs ${quote(what)} on the info level in every round of a job.`,
        at,
      };
  },
});

import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const WORDS = {
  odd: (within: string, name: string, text: string) =>
    `${within} gives ${name} a key without a value, or a value without a key: ${text} stands alone.`,
  verb: (within: string, name: string, text: string) =>
    `${within} writes ${text} into the message of ${name}, which formats nothing.`,
  key: (within: string, name: string, text: string) => `${within} gives ${name} ${text} in the place of a key.`,
};

const alsoOdd = (more: number): string =>
  more === 0
    ? ''
    : ` The arguments of ${more} more log ${more === 1 ? 'call' : 'calls'} of this file do not fit either.`;

export const logArguments = rule({
  id: 'server/log-arguments',
  requirements: ['technical/logging'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'Log calls have a message, and keys with their values',
  why: 'The log methods of the plugin API take a message, then a key and a value in turn. What does not fit into that stands in the log under another key or under none, and nobody finds it.',
  fix: 'Write `LogError("What happened", "key", value)`; an error is a value, too: `"error", err.Error()`.',
  example: {
    bad: {
      'server/plugin.go': [
        '\tp.API.LogInfo("Weather is ready"',
        '\tp.API.LogDebug("Refresh", refreshJob)\n\tp.API.LogInfo("Weather is ready"',
      ],
    },
    good: {},
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { problem, name, text, more, within, at } of review.logging.wrong)
      yield {
        message: `${WORDS[problem](quote(within), quote(name), quote(text))}${alsoOdd(more)}`,
        at,
      };
  },
});

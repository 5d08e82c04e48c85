import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

/** What is wrong, as a predicate. */
const WORDS: Readonly<Record<string, string>> = {
  both: 'has arguments and subcommands',
  optional: 'has an optional argument without a name',
  'upper-case': 'has a trigger with capital letters',
  'empty-trigger': 'has no trigger',
  'empty-item': 'offers an item without a text',
  order: 'has a positional argument after a named one',
};

export const autocompleteData = rule({
  id: 'server/autocomplete-data',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'error',
  summary: 'The server takes the autocomplete data of the slash commands',
  why: 'RegisterCommand refuses autocomplete data that `AutocompleteData.IsValid` does not accept. A plugin that registers its command in OnActivate, and returns the error, does not start.',
  fix: 'Give a command either arguments or subcommands, positional arguments that are required and come first, triggers in lower case, and items with a text.',
  example: {
    bad: {
      'server/command.go': [
        '\tdata.AddCommand(set)',
        '\tdata.AddCommand(set)\n\tdata.AddTextArgument("Name of a place", "[place]", "")',
      ],
    },
    good: {},
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { refused, trigger, within, at } of review.autocomplete) {
      const of = trigger === '' ? 'A command' : `The command ${quote(trigger)}`;
      yield { message: `${of} ${WORDS[refused]} (in ${quote(within)}): RegisterCommand refuses it.`, at };
    }
  },
});

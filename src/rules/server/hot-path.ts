import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const WORDS = {
  unfiltered: (hook: string, what: string, by: string) =>
    `${hook} calls ${what}${by} for every message, before anything is asked about it.`,
  repeated: (hook: string, what: string, by: string) =>
    `${hook} calls ${what}${by} again in each round of a loop, with the same arguments.`,
  configuration: (hook: string, what: string, by: string) =>
    `${hook} calls ${what}${by} and waits for it, while the server waits for the hook.`,
};

export const hotPath = rule({
  id: 'server/hot-path',
  requirements: ['technical/scale'],
  kinds: ['plugin'],
  severity: 'warning',
  codes: { unfiltered: 'warning', repeated: 'warning', configuration: 'warning' },
  summary: 'Hooks that run often do little before they know that they must',
  why: 'The server calls such a hook for every message of every channel. A round trip to the server or another service in each of these calls is what a large installation notices first. While OnConfigurationChange and ConfigurationWillBeSaved run, an administrator waits, and after 15 seconds a cluster answers with an error.',
  fix: 'Ask what the message itself tells (its text, its author, its props, the plugin’s own configuration) before anything is fetched; fetch what does not change once; do requests for the configuration in the background.',
  example: {
    bad: {
      'server/posted.go':
        'package main\n\nimport (\n\t"github.com/mattermost/mattermost/server/public/model"\n\t"github.com/mattermost/mattermost/server/public/plugin"\n)\n\n// MessageHasBeenPosted answers a question for the weather.\nfunc (p *Plugin) MessageHasBeenPosted(_ *plugin.Context, post *model.Post) {\n\tplace, err := p.placeOf(post.ChannelId)\n\tif err != nil {\n\t\tp.API.LogError("The place of a channel could not be read", "error", err.Error())\n\t\treturn\n\t}\n\tif post.Message == "weather?" {\n\t\tp.API.LogDebug("Somebody asks for the weather", "place", place)\n\t}\n}\n',
    },
    good: {
      'server/posted.go':
        'package main\n\nimport (\n\t"github.com/mattermost/mattermost/server/public/model"\n\t"github.com/mattermost/mattermost/server/public/plugin"\n)\n\n// MessageHasBeenPosted answers a question for the weather.\nfunc (p *Plugin) MessageHasBeenPosted(_ *plugin.Context, post *model.Post) {\n\tif post.Message != "weather?" {\n\t\treturn\n\t}\n\tplace, err := p.placeOf(post.ChannelId)\n\tif err != nil {\n\t\tp.API.LogError("The place of a channel could not be read", "error", err.Error())\n\t\treturn\n\t}\n\tp.API.LogDebug("Somebody asks for the weather", "place", place)\n}\n',
    },
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { kind, hook, what, within, at } of review.hotPaths) {
      const by = within.endsWith(`.${hook}`) ? '' : ` by way of ${quote(within)}`;
      yield { code: kind, message: WORDS[kind](quote(hook), quote(what), by), at };
    }
  },
});

import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const uncheckedAssertion = rule({
  id: 'server/unchecked-assertion',
  requirements: ['security/vulnerabilities'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'Type assertions on what clients send have a second result',
  why: 'A type assertion with one result panics where the value has another type. What a client can fill (props of a post, the context of an action, the submission of a dialog, a websocket message) may hold anything, and a panic ends the plugin for everybody.',
  fix: 'Take the second result, `value, ok := x.(T)`, and refuse the request where it is false.',
  example: {
    bad: {
      'server/posts.go':
        'package main\n\nimport "github.com/mattermost/mattermost/server/public/model"\n\n// placeIn returns the place that a post is about.\nfunc placeIn(post *model.Post) string {\n\treturn post.GetProp("place").(string)\n}\n',
    },
    good: {
      'server/posts.go':
        'package main\n\nimport "github.com/mattermost/mattermost/server/public/model"\n\n// placeIn returns the place that a post is about.\nfunc placeIn(post *model.Post) string {\n\tplace, _ := post.GetProp("place").(string)\n\treturn place\n}\n',
    },
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { text, source, within, at } of review.assertions)
      yield {
        message: `${quote(within)} asserts ${quote(text)} with one result on ${source}: a client that sends another type ends the plugin.`,
        at,
      };
  },
});

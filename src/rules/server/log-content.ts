import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const logContent = rule({
  id: 'server/log-content',
  requirements: ['technical/logging', 'security/vulnerabilities'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'No whole objects and no secrets go into the log',
  why: 'Logs are read by more people than the messages and secrets of a server, and are sent to other services. A post in a log line is a message that somebody thought private; a token opens what it is for.',
  fix: 'Log the identifier of the object; leave the secret out.',
  example: {
    bad: {
      'server/posted.go':
        'package main\n\nimport "github.com/mattermost/mattermost/server/public/model"\n\n// trace leaves a line in the log.\nfunc (p *Plugin) trace(post *model.Post) {\n\tp.API.LogDebug("An alert was posted", "post", post)\n}\n',
    },
    good: {
      'server/posted.go':
        'package main\n\nimport "github.com/mattermost/mattermost/server/public/model"\n\n// trace leaves a line in the log.\nfunc (p *Plugin) trace(post *model.Post) {\n\tp.API.LogDebug("An alert was posted", "post_id", post.Id)\n}\n',
    },
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { what, whole, within, at } of review.logging.content)
      yield {
        message: `${quote(within)} logs ${quote(what)}, ${whole === undefined ? 'which looks like a secret' : `a whole ${quote(`model.${whole}`)}`}.`,
        at,
      };
  },
});

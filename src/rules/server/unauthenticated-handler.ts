import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const unauthenticatedHandler = rule({
  id: 'server/unauthenticated-handler',
  requirements: ['security/vulnerabilities'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'Every route that does something asks who the user is',
  why: 'The server passes on every request below `/plugins/<id>`, with or without a session, and sets `Mattermost-User-ID` only where there is one. A handler that does not look at it does for anybody on the network what it does for a user.',
  fix: 'Refuse the request where `r.Header.Get("Mattermost-User-ID")` is empty, best in a middleware of the router; a webhook compares a secret instead.',
  example: {
    bad: {
      'server/api.go': ['p.requireUser(p.handleShowForecast)', 'http.HandlerFunc(p.handleClear)'],
      'server/clear.go':
        'package main\n\nimport "net/http"\n\n// handleClear ends that a channel follows a place.\nfunc (p *Plugin) handleClear(w http.ResponseWriter, r *http.Request) {\n\tif err := p.setPlace(r.PathValue("channel"), ""); err != nil {\n\t\tp.API.LogError("The place of a channel could not be stored", "error", err.Error())\n\t}\n\tw.WriteHeader(http.StatusNoContent)\n}\n',
    },
    good: {},
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { path, more, what, within, at } of review.authentication.open) {
      const others = more === 0 ? '' : ` The same is true of ${more} more ${more === 1 ? 'route' : 'routes'} there.`;
      yield {
        message: `The route ${quote(path)} of ${quote(within)} leads to ${quote(what)}, and nothing on the way looks at \`Mattermost-User-ID\` or another proof of who asks.${others}`,
        at,
      };
    }
  },
});

import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const identityFromRequest = rule({
  id: 'server/identity-from-request',
  requirements: ['security/vulnerabilities'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'Who the user is comes from the header that the server sets',
  why: 'The body of an action or a dialog says which user it is from, and anybody with a session can send such a body to the plugin. Only `Mattermost-User-ID` is set by the server.',
  fix: 'Take the user from `r.Header.Get("Mattermost-User-ID")`, or refuse a request whose `UserId` is another.',
  example: {
    bad: {
      'server/action.go':
        'package main\n\nimport (\n\t"encoding/json"\n\t"net/http"\n\t"github.com/mattermost/mattermost/server/public/model"\n)\n\n// handleAction clears the place of a channel for whoever presses the button.\nfunc (p *Plugin) handleAction(w http.ResponseWriter, r *http.Request) {\n\tvar request model.PostActionIntegrationRequest\n\tif err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxAlertBytes)).Decode(&request); err != nil {\n\t\thttp.Error(w, "no action", http.StatusBadRequest)\n\t\treturn\n\t}\n\tp.API.LogInfo("An action", "user_id", request.UserId)\n}\n',
    },
    good: {},
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { what, more, within, at } of review.authentication.claimed) {
      const others =
        more === 0 ? '' : ` The same is true of ${more} more ${more === 1 ? 'function' : 'functions'} of this file.`;
      yield {
        message: `${quote(within)} takes the user out of the ${quote(`model.${what}`)} that it is sent, which any client can make up.${others}`,
        at,
      };
    }
  },
});

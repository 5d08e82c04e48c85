import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const permissionScope = rule({
  id: 'server/permission-scope',
  requirements: ['security/vulnerabilities'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'A permission is asked for where it is given',
  why: '`HasPermissionTo` asks for the whole system. A permission of a channel or a team that somebody has only there is not found, and one that the system role has counts in every channel.',
  fix: 'Ask `HasPermissionToChannel` or `HasPermissionToTeam`.',
  example: {
    bad: {
      'server/api.go': [
        'p.API.HasPermissionToChannel(userID, channelID, model.PermissionReadChannel)',
        'p.API.HasPermissionTo(userID, model.PermissionReadChannel)',
      ],
    },
    good: {},
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { what, within, at } of review.security.scopes)
      yield { message: `${quote(within)} asks for ${quote(what)} in the whole system.`, at };
  },
});

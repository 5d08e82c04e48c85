import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const headerAdd = rule({
  id: 'server/header-add',
  requirements: ['security/vulnerabilities'],
  kinds: ['plugin'],
  severity: 'error',
  summary: 'Headers that stand for an identity are set, not added',
  why: '`Header.Add` leaves what the client sent in its place, and `Header.Get` gives that: a client that sends the header itself is taken for whom it likes.',
  fix: 'Write `r.Header.Set(…)`.',
  example: {
    bad: {
      'server/api.go': [
        '\trouter.ServeHTTP(w, r)',
        '\tr.Header.Add("Mattermost-Plugin-ID", "org.example.weather")\n\trouter.ServeHTTP(w, r)',
      ],
    },
    good: {
      'server/api.go': [
        '\trouter.ServeHTTP(w, r)',
        '\tr.Header.Set("Mattermost-Plugin-ID", "org.example.weather")\n\trouter.ServeHTTP(w, r)',
      ],
    },
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { what, within, at } of review.requests.addedHeaders)
      yield {
        message: `${quote(within)} adds ${quote(what)} to the request, beside what the client sent under that name.`,
        at,
      };
  },
});

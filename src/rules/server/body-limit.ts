import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const bodyLimit = rule({
  id: 'server/body-limit',
  requirements: ['security/vulnerabilities'],
  kinds: ['plugin'],
  severity: 'notice',
  summary: 'Bodies of requests are read up to a limit',
  why: 'Whoever reaches the route can send a body as large as the plugin’s memory.',
  fix: 'Wrap the body: `http.MaxBytesReader(w, r.Body, limit)`.',
  example: {
    bad: { 'server/api.go': ['http.MaxBytesReader(w, r.Body, maxAlertBytes)', 'r.Body'] },
    good: {},
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { what, more, within, at } of review.requests.unlimited) {
      const others = more === 0 ? '' : ` So do ${more} more ${more === 1 ? 'place' : 'places'} of this file.`;
      yield { message: `${quote(within)} reads a body of any size with ${quote(what)}.${others}`, at };
    }
  },
});

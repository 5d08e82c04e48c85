import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const httpTimeout = rule({
  id: 'server/http-timeout',
  requirements: ['technical/scale'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'Every outgoing request ends after some time',
  why: 'A client without a time limit waits as long as the other side likes. Each such request holds a goroutine and, in a hook or a handler, whoever waits for it.',
  fix: 'Use one `http.Client` with a `Timeout`, or a context with a deadline.',
  example: {
    bad: { 'server/plugin.go': ['&http.Client{Timeout: requestTimeout}', '&http.Client{}'] },
    good: {},
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { what, within, at } of review.requests.endless) {
      const where = within === '' ? 'The code' : quote(within);
      yield { message: `${where} uses ${quote(what)}, which has no time limit.`, at };
    }
  },
});

import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const secretComparison = rule({
  id: 'server/secret-comparison',
  requirements: ['security/vulnerabilities'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'Secrets that a client sends are compared in constant time',
  why: '`==` stops at the first character that differs, so that its time tells how much of a guess was right.',
  fix: 'Use `subtle.ConstantTimeCompare`, or `hmac.Equal` for signatures.',
  example: {
    bad: {
      'server/hook.go':
        'package main\n\nimport (\n\t"net/http"\n)\n\n// isProvider tells whether the provider calls.\nfunc (p *Plugin) isProvider(r *http.Request) bool {\n\treturn r.Header.Get("X-Weather-Secret") == p.getConfiguration().AlertSecret\n}\n',
    },
    good: {},
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { what, within, at } of review.security.compared)
      yield { message: `${quote(within)} compares a secret that a client sends with ${quote(what)}.`, at };
  },
});

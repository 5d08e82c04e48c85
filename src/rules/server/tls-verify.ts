import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const tlsVerify = rule({
  id: 'server/tls-verify',
  requirements: ['security/vulnerabilities'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'Certificates of other services are checked',
  why: 'With `InsecureSkipVerify` whoever stands between the server and the service can read and change everything, tokens included.',
  fix: 'Leave it out. Where an administrator needs it, make it a setting that is off by default.',
  example: {
    bad: {
      'server/plugin.go': [
        '&http.Client{Timeout: requestTimeout}',
        '&http.Client{Timeout: requestTimeout, Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}}',
      ],
    },
    good: {},
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { within, at } of review.requests.unverified)
      yield { message: `${quote(within)} switches the check of certificates off.`, at };
  },
});

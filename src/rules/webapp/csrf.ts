import { WEB_REVIEW } from '../../facts/webapp/web-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const csrf = rule({
  id: 'webapp/csrf',
  requirements: ['security/vulnerabilities'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'Requests that change something carry the token against forged ones',
  why: 'The server takes the session cookie for a request to a plugin only with the token of that session: without it the plugin gets no `Mattermost-User-ID` where an administrator enforces this.',
  fix: 'Take the options from `Client4.getOptions({…})` of mattermost-redux, or set `X-CSRF-Token` to the value of the cookie `MMCSRF`.',
  example: {
    bad: {
      'webapp/src/client.ts': null,
      'webapp/src/index.tsx': [
        "import {showForecast} from './client';\nimport type {Store} from './client';",
        "import {showForecast} from './send';\nimport type {Store} from './send';",
      ],
      'webapp/src/send.ts':
        "export type Store = object;\n\nexport async function showForecast(_: Store, channelId: string): Promise<void> {\n    await fetch(`${window.location.origin}/plugins/org.example.weather/api/v1/channels/${channelId}/forecast`, {method: 'POST'});\n}\n",
    },
    good: {},
  },
  needs: { review: WEB_REVIEW },
  *check({ review }) {
    for (const { what, at } of review.unprotected)
      yield { message: `${quote(what)} sends no CSRF token, and no other request of this file does.`, at };
  },
});

import { WEB_REVIEW } from '../../facts/webapp/web-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const rootRelativeUrl = rule({
  id: 'webapp/root-relative-url',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'Addresses of the server begin with its own path',
  why: 'A server can be served from a folder: https://example.org/chat. An address that begins with `/plugins/` leads to the root of the host then, where something else is.',
  fix: 'Put the path of the site URL before it: `new URL(siteURL).pathname`, or `window.basename`.',
  example: {
    bad: {
      'webapp/src/index.tsx': [
        "import {showForecast} from './client';",
        "import {showForecast} from './client';\nexport {ping} from './ping';",
      ],
      'webapp/src/ping.ts':
        "export function ping(): Promise<Response> {\n    return fetch('/plugins/org.example.weather/ping');\n}\n",
    },
    good: {},
  },
  needs: { review: WEB_REVIEW },
  *check({ review }) {
    for (const { what, at } of review.rootUrls)
      yield {
        message: `${quote(what)} begins at the root of the host: it is wrong where the server is served from a folder.`,
        at,
      };
  },
});

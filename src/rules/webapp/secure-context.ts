import { WEB_REVIEW } from '../../facts/webapp/web-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const secureContext = rule({
  id: 'webapp/secure-context',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'What browsers offer on https alone is asked for before it is used',
  why: 'Many servers are reached over http inside a company. `crypto.randomUUID`, `crypto.subtle` and `navigator.clipboard` are not there then, and using them throws.',
  fix: 'Ask first (`window.isSecureContext`, `crypto.randomUUID?.()`), and have another way.',
  example: {
    bad: {
      'webapp/src/index.tsx': [
        "import {showForecast} from './client';",
        "import {showForecast} from './client';\nexport {rowId} from './row';",
      ],
      'webapp/src/row.ts': 'export function rowId(): string {\n    return crypto.randomUUID();\n}\n',
    },
    good: {
      'webapp/src/index.tsx': [
        "import {showForecast} from './client';",
        "import {showForecast} from './client';\nexport {rowId} from './row';",
      ],
      'webapp/src/row.ts':
        'export function rowId(): string {\n    return crypto.randomUUID?.() ?? String(Math.random());\n}\n',
    },
  },
  needs: { review: WEB_REVIEW },
  *check({ review }) {
    for (const { what, at } of review.secureContext)
      yield {
        message: `${quote(what)} is not there where the server is reached over http, and nothing asks for it.`,
        at,
      };
  },
});

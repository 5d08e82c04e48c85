import { WEB_REVIEW } from '../../facts/webapp/web-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const unsafeHtml = rule({
  id: 'webapp/unsafe-html',
  requirements: ['security/vulnerabilities'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'No HTML is made of what somebody else wrote',
  why: 'HTML that is set as a string runs what is in it, with the session of whoever looks at it.',
  fix: 'Let React write text, use `PostUtils.formatText` with `messageHtmlToComponent`, or clean the HTML first.',
  example: {
    bad: {
      'webapp/src/index.tsx': [
        "import {showForecast} from './client';",
        "import {showForecast} from './client';\nexport {Note} from './note';",
      ],
      'webapp/src/note.tsx':
        "import React from 'react';\n\nexport function Note({text}: {text: string}): React.ReactElement {\n    return <div dangerouslySetInnerHTML={{__html: text}}/>;\n}\n",
    },
    good: {
      'webapp/src/index.tsx': [
        "import {showForecast} from './client';",
        "import {showForecast} from './client';\nexport {Note} from './note';",
      ],
      'webapp/src/note.tsx':
        "import React from 'react';\n\nexport function Note({text}: {text: string}): React.ReactElement {\n    return <div>{text}</div>;\n}\n",
    },
  },
  needs: { review: WEB_REVIEW },
  *check({ review }) {
    for (const { what, at } of review.unsafeHtml)
      yield { message: `${quote(what)} is set as HTML, and nothing in sight cleans it.`, at };
  },
});

import breaks from '../../data/known-breaks.json' with { type: 'json' };
import { WEBAPP } from '../../facts/webapp/webapp.js';
import { rule } from '../rule.js';

const SINCE = breaks.breaks.find(({ id }) => id === 'react-19')?.since ?? '';

export const reactRemoved = rule({
  id: 'webapp/react-removed',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'The web app part uses nothing that React 19 removed',
  why: `The web app lends its own React to plugins, and that is React 19 from server ${SINCE} on: what it removed is undefined there.`,
  fix: 'Write it in the way that React 18 and 19 share.',
  example: {
    bad: {
      'webapp/src/index.tsx': [
        "import {showForecast} from './client';",
        "import {showForecast} from './client';\nexport {nodeOf} from './node';",
      ],
      'webapp/src/node.tsx':
        "import React from 'react';\nimport ReactDOM from 'react-dom';\n\nexport function nodeOf(component: React.Component): Element | Text | null {\n    return ReactDOM.findDOMNode(component);\n}\n",
    },
    good: {},
  },
  needs: { webapp: WEBAPP },
  *check({ webapp }) {
    for (const { what, instead, at } of webapp.removals)
      yield {
        message: `React 19, in the web app from server ${SINCE} on, removed ${what}; ${instead} takes the place.`,
        at,
      };
  },
});

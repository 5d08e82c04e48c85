import breaks from '../../data/known-breaks.json' with { type: 'json' };
import { REACT_DEPENDENCIES } from '../../facts/webapp/dependencies.js';
import { WEBAPP } from '../../facts/webapp/webapp.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const SINCE = breaks.breaks.find(({ id }) => id === 'react-19')?.since ?? '';

export const reactRemoved = rule({
  id: 'webapp/react-removed',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'warning',
  codes: { removed: 'warning', dependency: 'warning', ignored: 'notice' },
  summary: 'The web app part uses nothing that React 19 removed',
  fault: 'removed in React 19',
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
  needs: { webapp: WEBAPP, dependencies: REACT_DEPENDENCIES },
  *check({ webapp, dependencies }) {
    for (const { what, instead, at, harmless } of webapp.removals)
      if (!harmless)
        yield {
          code: 'removed',
          message: `React 19, in the web app from server ${SINCE} on, removed ${what}; ${instead} takes the place.`,
          at,
        };
    const [ignored, ...more] = webapp.removals.filter(({ harmless }) => harmless);
    if (ignored)
      yield {
        code: 'ignored',
        message: `React 19, in the web app from server ${SINCE} on, passes over ${ignored.what}: nothing is checked there.${more.length > 0 ? ` The same at ${more.length === 1 ? 'one more place' : `${more.length} more places`}.` : ''}`,
        at: ignored.at,
      };
    for (const { name, version, what, at, fixed } of dependencies)
      yield {
        code: 'dependency',
        message: `${quote(`${name} ${version}`)} uses ${what}, which React 19 removed: it breaks in the web app from server ${SINCE} on.`,
        at,
        fix:
          fixed === null
            ? `Use another package: no release of ${quote(name)} works with React 19.`
            : `Update ${quote(name)} to ${fixed} or later.`,
      };
  },
});

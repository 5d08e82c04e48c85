import breaks from '../../data/known-breaks.json' with { type: 'json' };
import { WEBAPP } from '../../facts/webapp/webapp.js';
import { webappGlobal } from '../../mattermost/server-history.js';
import { rule } from '../rule.js';

/** The modules that the web app lends to plugins, and the globals that it lends them as. */
const LENT = Object.entries({
  react: 'React',
  'react-dom': 'ReactDOM',
  redux: 'Redux',
  'react-redux': 'ReactRedux',
  'react-bootstrap': 'ReactBootstrap',
  'react-router-dom': 'ReactRouterDom',
  'react-intl': 'ReactIntl',
});

/** What belongs to React and must not be another than the web app's from React 19 on. */
const PARTS_OF_REACT = ['react-dom/client', 'react/jsx-runtime', 'react/jsx-dev-runtime'];
const REACT_19 = breaks.breaks.find(({ id }) => id === 'react-19')?.since ?? '';

export const externals = rule({
  id: 'webapp/externals',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'The bundle brings no copy of the modules that the web app lends to plugins',
  why: 'React, its store, router and translations work only as one copy: components with a second one find no context, and break when the web app moves to a newer React.',
  fix: 'Name the module under `externals` of the bundler.',
  example: { bad: { 'webapp/webpack.config.js': ["        'react-dom': 'ReactDOM',\n", ''] }, good: {} },
  needs: { webapp: WEBAPP },
  *check({ webapp }) {
    for (const { modules, complete, at } of webapp.externals) {
      // A configuration without React among its externals is one for something else, such as tests.
      if (!complete || !modules.has('react')) continue;
      for (const [module, global] of LENT) {
        const since = webappGlobal(global)?.since;
        const needed = module === 'react-dom' || webapp.imports.has(module);
        if (!modules.has(module) && needed && since)
          yield {
            message: `\`${module}\` is not among the externals: the web app lends it as \`${global}\`, from server ${since} on.`,
            at,
          };
      }
      for (const module of PARTS_OF_REACT)
        if (!modules.has(module) && webapp.imports.has(module))
          yield {
            message: `\`${module}\` is not among the externals: from server ${REACT_19} on, with React 19, it must be the web app’s own, too.`,
            at,
          };
    }
  },
});

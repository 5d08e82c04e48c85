import { webappGlobal } from '../../history.js';
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
  'react-dom/client': 'ReactDOM',
  'react/jsx-runtime': 'ReactJSXRuntime',
  'react/jsx-dev-runtime': 'ReactJSXDevRuntime',
});

export const externals = rule({
  id: 'webapp/externals',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'The bundle brings no copy of the modules that the web app lends to plugins',
  why: 'React, its store, router and translations work only as one copy: components with a second one find no context, and break when the web app moves to a newer React.',
  fix: 'Name the module under `externals` of the bundler.',
  example: { bad: { 'webapp/webpack.config.js': ["        'react-dom': 'ReactDOM',\n", ''] }, good: {} },
  needs: ['webapp'],
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
    }
  },
});

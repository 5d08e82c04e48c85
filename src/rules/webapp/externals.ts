import breaks from '../../data/known-breaks.json' with { type: 'json' };
import dependencies from '../../data/react-dependencies.json' with { type: 'json' };
import { OLDER_SERVERS } from '../../facts/compatibility/minimum.js';
import { isWithin } from '../../documents/script/names.js';
import { BUNDLER } from '../../facts/webapp/bundling.js';
import { WEBAPP } from '../../facts/webapp/webapp.js';
import { LENT_MODULES } from '../../mattermost/lent-modules.js';
import { webappGlobal } from '../../mattermost/server-history.js';
import { rule } from '../rule.js';

/** What belongs to React and must not be another than the web app's from React 19 on. */
const PARTS_OF_REACT = ['react-dom/client', 'react/jsx-runtime', 'react/jsx-dev-runtime'];
const REACT_19 = breaks.breaks.find(({ id }) => id === 'react-19')?.since ?? '';

const FIX_RUNTIME = `Let JSX call \`React.createElement\` (\`"jsx": "react"\` in tsconfig.json, \`runtime: "classic"\` for Babel). Where the plugin needs server ${REACT_19} or later anyway, name the runtime as an external: \`'react/jsx-runtime': 'ReactJSXRuntime'\`.`;

export const externals = rule({
  id: 'webapp/externals',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'warning',
  codes: { bundled: 'warning', 'lent-later': 'notice' },
  summary: 'The bundle brings no copy of the modules that the web app lends to plugins',
  fault: 'module bundled twice',
  why: 'React, its store, router and translations work only as one copy: components with a second one find no context, and break when the web app moves to a newer React.',
  fix: 'Name the module under `externals` of the bundler.',
  example: { bad: { 'webapp/webpack.config.js': ["        react: 'React',\n", ''] }, good: {} },
  needs: { bundler: BUNDLER, webapp: WEBAPP, allowsBefore: OLDER_SERVERS },
  *check({ bundler, webapp: { imports }, allowsBefore }) {
    const { at } = bundler;
    const isBundled = (module: string): boolean => bundler.external(module).state === 'bundled';
    if (!bundler.hasExternals && (imports.of('react') ?? imports.of('react/jsx-runtime'))) {
      yield {
        code: 'bundled',
        message: `The configuration of ${bundler.tool} names no externals: the bundle brings its own React, and the web app lends it as \`React\`.`,
        at,
      };
      return;
    }
    const modules = [...imports.named];
    const isLent = (global: string): boolean =>
      modules.some((module) => {
        const external = bundler.external(module);
        return external.state === 'external' && external.global === global;
      });
    // What a dependency imports is part of the bundle, too.
    const through = (names: readonly string[]): string | undefined =>
      names.find((name) => modules.some((module) => isWithin(module, name) && isBundled(module) && imports.of(module)));
    for (const [module, global] of LENT_MODULES) {
      const since = webappGlobal(global)?.since;
      // What is lent under another name was left out on purpose.
      if (!since || !isBundled(module) || isLent(global)) continue;
      const by = imports.of(module) || module !== 'react-dom' ? undefined : through(dependencies.importReactDom);
      if (imports.of(module) ?? by)
        yield {
          // Where it is not lent, the bundle must bring it.
          code: allowsBefore(since) ? 'lent-later' : 'bundled',
          message: `\`${module}\` is not among the externals: the web app lends it as \`${global}\`, from server ${since} on.${by === undefined ? '' : ` \`${by}\` imports it.`}`,
          at,
        };
    }
    // A bundle with a React of its own has a runtime that fits it.
    if (isBundled('react') && imports.of('react')) return;
    for (const module of PARTS_OF_REACT) {
      if (!isBundled(module)) continue;
      const found = imports.of(module);
      const by = found || module !== 'react/jsx-runtime' ? undefined : through(dependencies.importJsxRuntime);
      if (!found && by === undefined) continue;
      const reason = found
        ? found.by && ` ${found.by} makes the compiler import it for JSX, first at ${found.at.file}:${found.at.line}.`
        : ` \`${by ?? ''}\` imports it.`;
      yield {
        code: 'bundled',
        message: `\`${module}\` is not among the externals: from server ${REACT_19} on, with React 19, it must be the web app’s own, too.${reason ?? ''}`,
        at,
        ...(found?.by !== undefined && { fix: FIX_RUNTIME }),
      };
    }
  },
});

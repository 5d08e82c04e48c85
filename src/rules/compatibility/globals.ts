import { MINIMUM_VERSION } from '../../facts/compatibility/minimum.js';
import { SERVER_NEEDS } from '../../facts/compatibility/needs.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { WEBAPP } from '../../facts/webapp/webapp.js';
import { webappGlobal } from '../../mattermost/server-history.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { existsFrom } from '../words/exists-from.js';
import { CODE_OF, newer } from '../words/newer.js';

export const globals = rule({
  id: 'compatibility/globals',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { missing: 'error', removed: 'error', uncertain: 'warning', undefined: 'warning', guarded: 'notice' },
  summary: 'The web app of every server from `min_server_version` on sets the globals that the plugin uses',
  fault: 'global that some servers lack',
  why: 'What the web app does not set on `window` is undefined: a call or a member of it throws, and where that happens while the plugin loads, nothing of it works.',
  fix: 'Raise `min_server_version`, or use it only where it is there: `window.WebappUtils.popouts?.…`.',
  example: {
    bad: {
      'webapp/src/index.tsx': [
        'window.registerPlugin?.(manifest.id',
        'export const opened = (window as any).WebappUtils.modals.openModalById("weather");\n\nwindow.registerPlugin?.(manifest.id',
      ],
    },
    good: {},
  },
  needs: { webapp: WEBAPP, manifest: MANIFEST, minimumVersion: MINIMUM_VERSION, needs: SERVER_NEEDS },
  *check(facts) {
    for (const { name, at, guarded, fails, lent } of facts.webapp.globals) {
      const gone = webappGlobal(name)?.removedIn;
      if (gone !== undefined && !guarded)
        yield {
          code: fails ? 'removed' : 'undefined',
          message: `The web app of server ${gone} no longer sets ${quote(`window.${name}`)}: ${lent !== undefined && fails ? `the bundle reads it in the place of ${quote(lent)}, and does not load` : 'it is undefined'} from there on.`,
          at,
        };
    }
    const found = newer(
      facts,
      'globals',
      (need, declared) => `${quote(need.symbol)} ${existsFrom(need)}; \`min_server_version\` is ${declared}.`,
      new Set(facts.webapp.globals.filter(({ lent }) => lent !== undefined).map(({ at }) => at.file)),
    );
    for (const { weight, problem } of found) yield { ...problem, code: CODE_OF[weight] };
  },
});

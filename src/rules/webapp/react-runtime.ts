import { MINIMUM_VERSION } from '../../facts/compatibility/minimum.js';
import { SERVER_NEEDS } from '../../facts/compatibility/needs.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { WEBAPP } from '../../facts/webapp/webapp.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { CODE_OF, NEWER_CODES, newer } from '../words/newer.js';

export const reactRuntime = rule({
  id: 'webapp/react-runtime',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'error',
  codes: NEWER_CODES,
  summary: 'The React of every server from `min_server_version` on has what the web app part uses of it',
  fault: 'React newer than minimum server',
  why: 'The web app lends its own React to plugins: 17 up to server 11.0, 18 from 11.1 on, 19 from 12.0 on. What an older React lacks is undefined, and calling it throws.',
  fix: 'Raise `min_server_version`, or do without what is newer.',
  example: {
    bad: {
      'webapp/src/index.tsx': [
        'window.registerPlugin?.(manifest.id',
        'export function Field(): React.ReactElement {\n    return <input id={React.useId()}/>;\n}\n\nwindow.registerPlugin?.(manifest.id',
      ],
    },
    good: {},
  },
  needs: { webapp: WEBAPP, manifest: MANIFEST, minimumVersion: MINIMUM_VERSION, needs: SERVER_NEEDS },
  *check(facts) {
    const found = newer(
      facts,
      'react',
      ({ symbol, version, fails, guarded }, declared) =>
        `\`min_server_version\` is ${declared}, but the web app lends a React with ${quote(symbol)} only from ${version} on.${fails || guarded ? '' : ' It is used under a condition.'}`,
    );
    for (const { weight, problem } of found) yield { ...problem, code: CODE_OF[weight] };
  },
});

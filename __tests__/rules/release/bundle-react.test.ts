import { expect, test } from '@jest/globals';
import { bundleReact } from '../../../src/rules/release/bundle-react.js';
import type { BundleEdit } from '../../../src/rules/rule.js';
import { builtBundle } from '../../support/bundle.js';
import { findingsOf } from '../../support/contribution.js';

const NAME = 'the bundle `org.example.weather-2.4.1.tar.gz`';

const SECRET = '__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED';
const RUNTIME =
  'var r=Symbol.for("react.transitional.element");function q(e,n){return{$$typeof:r,type:e,key:n}}t.jsx=q,t.jsxs=q';
const OWN = `plugin.json:21:24 warning: \`webapp/dist/main.js\` in ${NAME} has a React of its own: `;

test.each<[string, readonly string[]]>([
  ['const e=window.React', []],
  [`t.${SECRET}=l,t.Children={},t.version="18.2.0"`, [`${OWN}react 18.2.0.`]],
  [`exports.${SECRET} = ReactSharedInternals;\nexports.version = '17.0.2';`, [`${OWN}react 17.0.2.`]],
  [`t.${SECRET}={usingClientEntryPoint:!1,Events:[a]},t.version="18.3.1"`, [`${OWN}react-dom 18.3.1.`]],
  ['t.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=o,t.version="19.2.0"', [`${OWN}react 19.2.0.`]],
  [`var o=n.${SECRET}.ReactCurrentOwner,b=n.${SECRET}==c`, []],
  [
    RUNTIME,
    [
      `plugin.json:21:24 error: \`webapp/dist/main.js\` in ${NAME} has the JSX runtime of React 19, and \`min_server_version\` is 10.11.0: servers before 12.0 lend an older React, which refuses its elements.`,
    ],
  ],
  ['var r=Symbol.for("react.transitional.element");function is(e){return e.$$typeof===r}', []],
])('%s', async (script, lines) => {
  const edit: BundleEdit = { 'webapp/dist/main.js': script };
  expect(await findingsOf(bundleReact, {}, { bundles: [builtBundle(edit)] })).toEqual(lines);
});

test('servers that lend React 19 take its elements', async () => {
  const bundles = [builtBundle({ 'webapp/dist/main.js': RUNTIME })];
  expect(await findingsOf(bundleReact, { 'plugin.json': { min_server_version: '12.0.0' } }, { bundles })).toEqual([]);
});

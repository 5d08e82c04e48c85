import react from '../../data/react-apis.json' with { type: 'json' };
import { GIVEN_BUNDLES } from '../../facts/bundle/bundles.js';
import type { BundleEntry } from '../../facts/bundle/contents.js';
import { MINIMUM_VERSION } from '../../facts/compatibility/minimum.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { compareVersions } from '../../mattermost/versions.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { bundleName } from '../words/bundle.js';

const NINETEEN = react.servers['19'].since;

export const bundleReact = rule({
  id: 'release/bundle-react',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { elements: 'error', own: 'warning' },
  summary: 'The built web app part has no React of its own',
  why: 'The web app lends its React to plugins. With a second one hooks fail in what the web app renders; and what the JSX runtime of React 19 makes, an older React refuses: “Objects are not valid as a React child”.',
  fix: 'Name react, react-dom and their runtimes among the externals, and compile JSX in the classic way for servers before 12.0.',
  example: {
    bad: {},
    good: {},
    bundle: {
      'webapp/dist/main.js':
        'var r=Symbol.for("react.transitional.element");function q(e,t){return{$$typeof:r,type:e,ref:null,props:t}}t.jsx=q,t.jsxs=q;\n',
    },
  },
  needs: { manifest: MANIFEST, minimumVersion: MINIMUM_VERSION, bundles: GIVEN_BUNDLES },
  *check({ manifest, minimumVersion, bundles }) {
    const at = manifest.at('webapp', 'bundle_path');
    for (const bundle of bundles) {
      for (const [path, entry] of bundle.unpacked.files) {
        const found = reactIn(entry);
        const where = `${quote(path)} in ${bundleName(bundle)}`;
        if (found.own.length > 0)
          yield { code: 'own', message: `${where} has a React of its own: ${found.own.join(', ')}.`, at };
        else if (found.isElementMaker && compareVersions(minimumVersion.version, NINETEEN) < 0)
          yield {
            code: 'elements',
            message: `${where} has the JSX runtime of React 19, and \`min_server_version\` is ${minimumVersion.version}: servers before ${NINETEEN} lend an older React, which refuses its elements.`,
            at,
          };
      }
    }
  },
});

interface FoundReact {
  /** What is there, such as `react 18.2.0`. */
  readonly own: readonly string[];
  readonly isElementMaker: boolean;
}

/** A package of React's is there where it writes its internals; others only read them. */
function reactIn({ passages }: BundleEntry): FoundReact {
  const own = new Set<string>();
  let isElementMaker = false;
  for (const { mark, bytes } of passages) {
    const text = bytes.toString('latin1').slice(mark.length);
    if (mark === 'react.transitional.element')
      isElementMaker ||= text.includes('$$typeof:') && /\.jsxs?\s*=/.test(text);
    else if (/^["']?\]?\s*=[^=]/.test(text)) {
      const isDom = mark.includes('DOM_INTERNALS') || /^[^;]{0,200}\b(?:Events|usingClientEntryPoint)\s*:/.test(text);
      const [, version] = /\.version\s*=\s*["'](1[6-9]\.\d+\.\d+)\b/.exec(text) ?? [];
      own.add(`${isDom ? 'react-dom' : 'react'}${version === undefined ? '' : ` ${version}`}`);
    }
  }
  return { own: [...own].sort(), isElementMaker };
}

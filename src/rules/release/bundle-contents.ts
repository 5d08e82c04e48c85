import { GIVEN_BUNDLES } from '../../facts/bundle/bundles.js';
import type { BundleEntry } from '../../facts/bundle/contents.js';
import { isKey, isSource } from '../../facts/bundle/strays.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { rule } from '../rule.js';
import { bundleName, someOf } from '../words/bundle.js';

export const bundleContents = rule({
  id: 'release/bundle-contents',
  requirements: ['security/vulnerabilities'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { key: 'error', sources: 'warning', 'source-maps': 'warning', leftovers: 'notice' },
  summary: 'Only what the plugin needs is in the built bundle',
  why: 'The bundle is public, and the server hands the folder of the web app to every browser: a key in it is known to everybody, and sources make it larger.',
  fix: 'Pack only the manifest, the licence, the executables, the web app’s bundle and the assets.',
  example: {
    bad: {},
    good: {},
    bundle: {
      'server/signing.pem':
        '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----\n',
    },
  },
  needs: { manifest: MANIFEST, bundles: GIVEN_BUNDLES },
  *check({ manifest, bundles }) {
    const at = manifest.at();
    for (const bundle of bundles) {
      const names = (isMeant: (path: string, entry: BundleEntry) => boolean): readonly string[] =>
        [...bundle.unpacked.files].filter(([path, entry]) => isMeant(path, entry)).map(([path]) => path);
      const found = [
        ['key', names(isKey), 'A key or password is'],
        ['sources', names((path) => isSource(path)), 'Sources are'],
        ['source-maps', names((path) => /\.(?:js|css)\.map$/.test(path) && !isSource(path)), 'Source maps are'],
        [
          'leftovers',
          names((path) => /(?:^|\/)(?:\.DS_Store|Thumbs\.db|\._[^/]+)$/.test(path)),
          'Leftovers of a file manager are',
        ],
      ] as const;
      for (const [code, paths, words] of found)
        if (paths.length > 0)
          yield {
            code,
            message: `${words} in ${bundleName(bundle)}: ${someOf(paths)}.`,
            at,
            ...(code === 'key'
              ? { fix: 'Leave it out, and replace it wherever it was used: a released one is known.' }
              : {}),
          };
    }
  },
});

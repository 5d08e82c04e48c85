import { BUNDLES } from '../../facts/bundle/bundles.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { SHIPPED_MANIFEST } from '../../facts/manifest/shipped.js';
import { RELEASE } from '../../facts/repository/release.js';
import { versionIn } from '../../facts/repository/release-tags.js';
import { manifestRefusals } from '../../mattermost/refusals/plugin-manifest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { bundleName } from '../words/bundle.js';

export const bundleManifest = rule({
  id: 'release/bundle-manifest',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { differs: 'error', refused: 'error', 'no-version': 'warning' },
  summary: 'The manifest in the built bundle is that of the repository',
  why: 'The server and the Marketplace read the manifest that is in the bundle. Where it is another than the one in the repository, something else is released than was reviewed.',
  fix: 'Build the bundle again from this commit.',
  example: {
    bad: {},
    good: {},
    bundle: {
      'plugin.json':
        '{"id": "org.example.weather", "name": "Weather", "version": "2.4.0", "min_server_version": "10.11.0", "webapp": {"bundle_path": "webapp/dist/main.js"}}',
      'server/dist/plugin-linux-amd64': null,
      'server/dist/plugin-linux-arm64': null,
      'server/dist/plugin-darwin-amd64': null,
      'server/dist/plugin-darwin-arm64': null,
      'server/dist/plugin-windows-amd64.exe': null,
    },
  },
  needs: { manifest: MANIFEST, shipped: SHIPPED_MANIFEST, release: RELEASE, bundles: BUNDLES },
  *check({ manifest, shipped, release, bundles }) {
    const tagged = release.tag === undefined ? undefined : versionIn(release.tag);
    const known = new Set([...manifestRefusals(manifest)].map(({ message }) => message));
    for (const bundle of bundles) {
      const name = bundleName(bundle);
      const { value } = bundle.manifest;
      const expected = {
        id: manifest.value.id,
        version: shipped.text('version') ?? tagged,
        min_server_version: manifest.value.min_server_version,
      };
      for (const field of ['id', 'version', 'min_server_version'] as const) {
        const [here, there] = [expected[field], value[field]];
        if (here && there && here !== there)
          yield {
            code: 'differs',
            message: `\`${field}\` is ${quote(here)} ${field === 'version' && !shipped.text(field) ? 'by the release tag' : 'here'}, and ${quote(there)} in ${name}.`,
            at: manifest.at(field),
          };
      }
      if (!value.version)
        yield {
          code: 'no-version',
          message: `The manifest in ${name} has no \`version\`.`,
          at: manifest.at('version'),
          fix: 'Let the build write it, or add it to plugin.json.',
        };
      // What the repository's own manifest has, too, another rule reports.
      for (const { message } of manifestRefusals(bundle.manifest))
        if (!known.has(message))
          yield {
            code: 'refused',
            message: `The server refuses the manifest in ${name}: ${message}`,
            at: manifest.at(),
          };
    }
  },
});

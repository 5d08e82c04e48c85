import { BUNDLES } from '../../facts/bundle/bundles.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { plainPath } from '../../mattermost/listing-path.js';
import { compareVersions } from '../../mattermost/versions.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { bundleName } from '../words/bundle.js';

export const bundleDynamic = rule({
  id: 'release/bundle-dynamic',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'The executables in the built bundle run without libraries of the host',
  why: 'An executable that is linked dynamically starts only where its loader and a C library that is new enough are. A plugin that was built on a newer system does not start on an older one, nor in a small image.',
  fix: 'Build with `CGO_ENABLED=0`.',
  example: {
    bad: {},
    good: {},
    bundle: { 'server/dist/plugin-linux-amd64': { program: 'linux-amd64', loader: '/lib64/ld-linux-x86-64.so.2' } },
  },
  needs: { manifest: MANIFEST, bundles: BUNDLES },
  *check({ manifest, bundles }) {
    for (const bundle of bundles)
      for (const [platform, file] of Object.entries(bundle.manifest.value.server?.executables ?? {})) {
        const program = bundle.unpacked.files.get(plainPath(file))?.program;
        if (program?.interpreter === undefined) continue;
        const newest = [...program.glibc].sort(compareVersions).at(-1);
        yield {
          message: `${quote(file)} in ${bundleName(bundle)} is linked dynamically: it needs ${quote(program.interpreter)}${newest === undefined ? '' : ` and GLIBC ${newest}`}.`,
          at: manifest.at('server', 'executables', platform),
        };
      }
  },
});

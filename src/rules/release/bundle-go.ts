import breaks from '../../data/known-breaks.json' with { type: 'json' };
import { GIVEN_BUNDLES } from '../../facts/bundle/bundles.js';
import type { PluginBundle } from '../../facts/bundle/bundles.js';
import { MINIMUM_VERSION } from '../../facts/compatibility/minimum.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { compareVersions } from '../../mattermost/versions.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { bundleName } from '../words/bundle.js';

const BROKEN = breaks.breaks.find(({ id }) => id === 'go-1.22.0');
const NEWER = breaks.breaks.find(({ id }) => id === 'go-1.23');

export const bundleGo = rule({
  id: 'release/bundle-go',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'error',
  summary:
    'The executables in the built bundle were built with a Go that every server from `min_server_version` on can talk to',
  why: 'The version of Go is that of the machine that built the bundle, whatever go.mod says. Since Go 1.23 some values are encoded in a way that servers before 10.7 cannot read, and what Go 1.22.0 and 1.22.1 build works on no server.',
  fix: 'Build with another version of Go, or raise `min_server_version`.',
  example: {
    bad: {
      'plugin.json': { min_server_version: '10.3.0' },
      'server/command.go': ['\tdefer p.API.LogAuditRec(record)\n', ''],
      'go.mod': ['server/public v0.1.17', 'server/public v0.1.7'],
      'README.md': ['Mattermost 10.11 or later', 'Mattermost 10.3 or later'],
    },
    good: {},
    bundle: {},
  },
  needs: { manifest: MANIFEST, minimumVersion: MINIMUM_VERSION, bundles: GIVEN_BUNDLES },
  *check({ manifest, minimumVersion, bundles }) {
    for (const bundle of bundles)
      for (const [version, path] of builtWith(bundle)) {
        const what = `${quote(path)} in ${bundleName(bundle)} was built with Go ${version}`;
        if (BROKEN?.goVersions?.includes(version))
          yield { message: `${what}, and works on no server.`, at: manifest.at('server') };
        else if (
          compareVersions(version, NEWER?.goDirective ?? '') >= 0 &&
          compareVersions(minimumVersion.version, NEWER?.since ?? '') < 0
        )
          yield {
            message: `${what}, which needs server ${NEWER?.since ?? ''}, and \`min_server_version\` is ${minimumVersion.version}.`,
            at: minimumVersion.at,
          };
      }
  },
});

/** The versions of Go, each with the first executable that was built with it. */
function builtWith({ unpacked }: PluginBundle): ReadonlyMap<string, string> {
  const versions = new Map<string, string>();
  for (const [path, { program }] of unpacked.files)
    if (program?.goBuild && !versions.has(program.goBuild.version)) versions.set(program.goBuild.version, path);
  return versions;
}

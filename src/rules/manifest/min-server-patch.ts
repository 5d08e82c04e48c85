import lt from 'semver/functions/lt.js';
import parse from 'semver/functions/parse.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { versionDefect } from '../../mattermost/refusals/version.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { READ_FROM, RELEASED } from '../words/known-releases.js';

export const minServerPatch = rule({
  id: 'manifest/min-server-patch',
  requirements: ['functional/min-server-version'],
  kinds: ['plugin'],
  severity: 'notice',
  summary: '`min_server_version` names a release, not a patch of it',
  fault: 'patch release as minimum',
  why: 'A server below the patch does not start the plugin, though the plugin API of a release does not change with its patches.',
  fix: 'Write `x.y.0`, unless the plugin needs a fix of that patch.',
  example: {
    bad: { 'plugin.json': { min_server_version: '10.11.2' } },
    good: { 'plugin.json': { min_server_version: '10.11.0' } },
  },
  needs: { manifest: MANIFEST },
  *check({ manifest }) {
    const value = manifest.value.min_server_version;
    if (!value || manifest.isMistyped('min_server_version') || versionDefect(value) !== undefined) return;
    const version = parse(value);
    if (!version || lt(version, `${READ_FROM}.0`)) return;
    const { major, minor, patch } = version;
    const release = `${major}.${minor}`;
    if (patch === 0 || !RELEASED.has(release)) return;
    yield {
      message: `${quote(value)} is a patch release, which excludes ${patch === 1 ? `server ${release}.0` : `servers ${release}.0 to ${release}.${patch - 1}`}.`,
      at: manifest.at('min_server_version'),
      fix: `Write \`${release}.0\`, unless the plugin needs a fix of that patch.`,
    };
  },
});

import coerce from 'semver/functions/coerce.js';
import gt from 'semver/functions/gt.js';
import lt from 'semver/functions/lt.js';
import parse from 'semver/functions/parse.js';
import fields from '../../data/manifest-fields.json' with { type: 'json' };
import table from '../../data/server-releases.json' with { type: 'json' };
import { MISSING_MINIMUM } from '../../facts/compatibility/needs.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { versionDefect } from '../../mattermost/refusals/version.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { smallestVersion } from '../words/smallest-version.js';

const SINCE = fields.fields.min_server_version.since;
const RELEASED = new Set(table.releases.filter(({ publicRelease }) => publicRelease).map(({ version }) => version));
const NEWEST = table.newest;

export const minServerVersion = rule({
  id: 'manifest/min-server-version',
  requirements: ['functional/min-server-version'],
  kinds: ['plugin'],
  severity: 'error',
  summary: '`min_server_version` names a server release',
  why: 'The page asks for it: a server older than it refuses to start the plugin instead of failing later. Without it every server starts the plugin.',
  fix: 'Name the oldest Mattermost release that the plugin works on, as `x.y.0`.',
  example: {
    bad: { 'plugin.json': { min_server_version: null } },
    good: { 'plugin.json': { min_server_version: '10.11.0' } },
  },
  needs: { manifest: MANIFEST, missingMinimum: MISSING_MINIMUM },
  *check({ manifest, missingMinimum }) {
    if (manifest.isMistyped('min_server_version')) return;
    const value = manifest.value.min_server_version;
    const at = manifest.at('min_server_version');
    const version = value ? parse(value) : null;
    if (!value)
      yield { message: `The manifest has no \`min_server_version\`${smallestVersion(missingMinimum, SINCE)}.`, at };
    if (!value || !version || versionDefect(value) !== undefined) return;
    const minor = `${version.major}.${version.minor}`;
    if (lt(version, `${SINCE}.0`))
      yield {
        severity: 'warning',
        message: `${quote(value)} is below ${SINCE}, the first server that reads the field: older ones start the plugin all the same.`,
        at,
      };
    else if (gt(version, coerce(NEWEST) ?? version) && !RELEASED.has(minor))
      yield {
        severity: 'notice',
        message: `${quote(value)} is newer than the newest release that is known here, ${NEWEST} (${table.asOf}).`,
        at,
        fix: 'Check that the release exists.',
      };
    else if (!RELEASED.has(minor))
      yield {
        severity: 'warning',
        message: `There is no Mattermost release ${minor}: ${quote(value)} was never published.`,
        at,
      };
    else if (version.patch > 0)
      yield {
        severity: 'notice',
        message: `${quote(value)} names a patch release, which shuts out ${version.patch === 1 ? `server ${minor}.0` : `servers ${minor}.0 to ${minor}.${version.patch - 1}`}.`,
        at,
        fix: `Write \`${minor}.0\`, unless the plugin needs a fix of that patch.`,
      };
  },
});

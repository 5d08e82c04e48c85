import lt from 'semver/functions/lt.js';
import parse from 'semver/functions/parse.js';
import { MISSING_MINIMUM } from '../../facts/compatibility/needs.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { versionDefect } from '../../mattermost/refusals/version.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { READ_FROM, RELEASED, isNewerThanKnown } from '../words/known-releases.js';
import { smallestVersion } from '../words/smallest-version.js';

export const minServerVersion = rule({
  id: 'manifest/min-server-version',
  requirements: ['functional/min-server-version'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { absent: 'error', unread: 'warning', unpublished: 'warning' },
  summary: '`min_server_version` names a server release',
  fault: 'no usable minimum server version',
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
      yield {
        code: 'absent',
        message: `The manifest has no \`min_server_version\`${smallestVersion(missingMinimum, READ_FROM)}.`,
        at,
      };
    if (!value || !version || versionDefect(value) !== undefined) return;
    const minor = `${version.major}.${version.minor}`;
    if (lt(version, `${READ_FROM}.0`))
      yield {
        code: 'unread',
        message: `${quote(value)} is below ${READ_FROM}, the first server that reads the field: older servers start the plugin anyway.`,
        at,
      };
    else if (!RELEASED.has(minor) && !isNewerThanKnown(version))
      yield {
        code: 'unpublished',
        message: `There is no Mattermost release ${minor}: ${quote(value)} was never published.`,
        at,
      };
  },
});

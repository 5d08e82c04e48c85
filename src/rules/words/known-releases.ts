import type { SemVer } from 'semver';
import coerce from 'semver/functions/coerce.js';
import gt from 'semver/functions/gt.js';
import fields from '../../data/manifest-fields.json' with { type: 'json' };
import table from '../../data/server-releases.json' with { type: 'json' };

/** The first server that reads `min_server_version`. */
export const READ_FROM = fields.fields.min_server_version.since;

/** The releases of the server that were published, as `10.11`. */
export const RELEASED: ReadonlySet<string> = new Set(
  table.releases.filter(({ publicRelease }) => publicRelease).map(({ version }) => version),
);

/** Whether a version is newer than the newest release that the tables know, so that nothing can be said of it. */
export function isNewerThanKnown(version: SemVer): boolean {
  return !RELEASED.has(`${version.major}.${version.minor}`) && gt(version, coerce(table.newest) ?? version);
}

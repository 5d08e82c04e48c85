import type { Location } from '../../documents/text.js';
import { compareVersions } from '../../mattermost/versions.js';
import type { Missing } from '../../repository/missing.js';
import { isMissing, missing } from '../../repository/missing.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { MANIFEST } from '../manifest/manifest.js';

/** The declared minimum. */
export interface MinimumVersion {
  /** Of three numbers. */
  readonly version: string;
  readonly at: Location;
}

/** `min_server_version`, where it is one. */
export const MINIMUM_VERSION = fact('minimumVersion', loadMinimumVersion);

/** Whether some server that the manifest allows is older than a release; every one is taken to be new where none is declared. */
export const OLDER_SERVERS = fact('olderServers', async (source): Promise<(release: string) => boolean> => {
  const minimum = await MINIMUM_VERSION.of(source);
  return (release) => !isMissing(minimum) && compareVersions(minimum.version, release) < 0;
});

async function loadMinimumVersion(source: Source): Promise<MinimumVersion | Missing> {
  const manifest = await MANIFEST.of(source);
  if (isMissing(manifest)) return manifest;
  const version = manifest.value.min_server_version;
  if (!version) return missing('`min_server_version` is not set');
  return /^\d+\.\d+\.\d+(?:[-+].*)?$/.test(version)
    ? { version, at: manifest.at('min_server_version') }
    : missing('`min_server_version` is no version');
}

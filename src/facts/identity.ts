import { isMissing } from '../repository/missing.js';
import { APP } from './app.js';
import { fact } from './fact.js';
import { MANIFEST } from './manifest/manifest.js';

/** What a contribution calls itself; each undefined where its manifest does not say, or where it has none. */
export interface Identity {
  readonly id: string | undefined;
  readonly version: string | undefined;
  readonly minServerVersion: string | undefined;
}

const NOBODY: Identity = { id: undefined, version: undefined, minServerVersion: undefined };

/** Who the contribution is. Never missing: where nothing tells, all is undefined. */
export const IDENTITY = fact<Identity>('identity', async (source) => {
  if (source.kind === 'app') {
    const app = await APP.of(source);
    if (isMissing(app)) return NOBODY;
    const { app_id: id, version, min_server_version: minimum } = app.value;
    return { id, version, minServerVersion: typeof minimum === 'string' ? minimum : undefined };
  }
  const manifest = await MANIFEST.of(source);
  if (isMissing(manifest)) return NOBODY;
  const { id, version, min_server_version: minServerVersion } = manifest.value;
  return { id, version, minServerVersion };
});

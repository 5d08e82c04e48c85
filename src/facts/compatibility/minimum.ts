import type { Location } from '../../documents/text.js';
import { isMissing, missing } from '../../repository/missing.js';
import type { Fact, Source } from '../fact.js';

/** The declared minimum. */
export interface MinimumVersion {
  /** Of three numbers. */
  readonly version: string;
  readonly at: Location;
}

export async function loadMinimumVersion(source: Source): Promise<Fact<'minimumVersion'>> {
  const manifest = await source.fact('manifest');
  if (isMissing(manifest)) return manifest;
  const version = manifest.value.min_server_version;
  if (!version) return missing('`min_server_version` is not set');
  return /^\d+\.\d+\.\d+(?:[-+].*)?$/.test(version)
    ? { version, at: manifest.at('min_server_version') }
    : missing('`min_server_version` is no version');
}

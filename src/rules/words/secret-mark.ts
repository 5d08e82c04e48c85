import type { ManifestDocument } from '../../mattermost/shapes/plugin-manifest.js';
import type { Suggestion } from '../finding.js';
import { adding, replacing } from './suggested.js';

type Placed = ReturnType<ManifestDocument['settings']>[number];

/** The suggestion that marks a setting as secret; undefined where the file does not have one plain place for it. */
export function marking(
  manifest: ManifestDocument,
  { secret, key }: Placed['setting'],
  path: Placed['path'],
): Suggestion | undefined {
  const { source, format } = manifest;
  if (secret === false) return replacing(source, manifest.at(...path, 'secret'), () => 'true');
  if (key === undefined || manifest.isMistyped(...path, 'secret')) return undefined;
  const place = { key: manifest.atKey(...path, 'key'), value: manifest.at(...path, 'key') };
  return adding(source, format, place, ['secret', 'true']);
}

import type { Location } from '../../documents/text.js';
import type { Problem } from '../finding.js';

/** A command that bundles plugin.json without a field that the build would write. */
export function* rawCopy(
  field: 'version' | 'release_notes_url',
  at: Location | undefined,
): Generator<Problem<'raw-copy'>> {
  if (at)
    yield {
      code: 'raw-copy',
      message: `This copies the manifest into the bundle as it is, without the \`${field}\` that \`build/manifest\` takes from git.`,
      at,
      fix: 'Let the build write the manifest into the bundle, as `./build/bin/manifest dist` does.',
    };
}

import { isMissing } from '../../repository/missing.js';
import { fact } from '../fact.js';
import { versionIn } from '../repository/release-tags.js';
import { RELEASE } from '../repository/release.js';
import { GIVEN_BUNDLES } from './bundles.js';

/** The addresses of release notes in the bundles that are given and are of the release under check; none where no bundle is. */
export const GIVEN_NOTES = fact('givenNotes', async (source): Promise<readonly string[]> => {
  const [bundles, release] = await Promise.all([GIVEN_BUNDLES.of(source), RELEASE.of(source)]);
  if (isMissing(bundles)) return [];
  const tagged = isMissing(release) || release.tag === undefined ? undefined : versionIn(release.tag);
  return bundles.flatMap(({ manifest: { value } }) =>
    tagged === undefined || !value.version || value.version === tagged ? (value.release_notes_url ?? []) : [],
  );
});

import { isMissing } from '../../repository/missing.js';
import { fact } from '../fact.js';
import { GIVEN_BUNDLES } from './bundles.js';

/** The addresses of release notes in the bundles that are given; none where no bundle is. */
export const GIVEN_NOTES = fact('givenNotes', async (source): Promise<readonly string[]> => {
  const bundles = await GIVEN_BUNDLES.of(source);
  return isMissing(bundles) ? [] : bundles.flatMap(({ manifest }) => manifest.value.release_notes_url ?? []);
});

import type { Location } from '../../documents/text.js';
import { quote } from '../../words/quote.js';
import type { Problem } from '../finding.js';
import { isRepositoryRoot, isSameRepository, repositoryOf } from './repository-link.js';

/** Release notes that are in another repository, or that are the repository itself; `own` names this one and those of its other links. */
export function* notesPlace(
  url: string,
  own: readonly (string | undefined)[],
  at: Location | undefined,
): Generator<Problem<'other-repository' | 'root'>> {
  const notes = repositoryOf(url);
  const known = own.filter((slug) => slug !== undefined);
  const [here] = known;
  if (notes !== undefined && here !== undefined && !known.some((slug) => isSameRepository(slug, notes)))
    yield {
      code: 'other-repository',
      message: `\`release_notes_url\` leads to ${quote(notes)}; this repository is ${quote(here)}.`,
      at,
      fix: 'Name this repository, or keep the link if it is meant.',
    };
  else if (isRepositoryRoot(url))
    yield {
      code: 'root',
      message: `\`release_notes_url\` leads to the repository, and not to the notes of a release: ${quote(url)}.`,
      at,
    };
}

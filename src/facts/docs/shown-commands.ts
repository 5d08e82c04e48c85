import { isMissing } from '../../repository/missing.js';
import { fact } from '../fact.js';
import { SLUG } from '../repository/origin.js';
import type { Fetched } from './fetched-repositories.js';
import { fetchedIn } from './fetched-repositories.js';
import type { LostScript } from './named-files.js';
import { lostScripts } from './named-files.js';
import { wordsOf } from './phrases.js';
import { README } from './readme.js';

/** Another repository that the README's commands fetch in place of this one; none where its name is not known. */
export const FETCHED = fact('fetched', async (source): Promise<readonly (Fetched & { readonly own: string })[]> => {
  const [readme, own] = [await README.of(source), await SLUG.of(source)];
  if (isMissing(readme) || isMissing(own)) return [];
  const all = [...fetchedIn(readme)];
  // Repositories move between owners and keep their names.
  const name = nameOf(own);
  const module = (await source.contribution.textAt('go.mod'))?.text.slice(0, 1000).toLowerCase() ?? '';
  if (all.some(({ slug }) => nameOf(slug) === name || module.includes(`github.com/${slug.toLowerCase()}`))) return [];
  const isAlike = ({ slug }: Fetched): boolean =>
    /mattermost|plugin/.test(slug.toLowerCase()) ||
    wordsOf(nameOf(slug) ?? '').some((word) => word.length > 3 && name?.includes(word));
  return all
    .filter(isAlike)
    .slice(0, 1)
    .map((fetched) => ({ ...fetched, own }));
});

/** Scripts that the README's commands start and that are not there. */
export const LOST_SCRIPTS = fact('lostScripts', async (source): Promise<readonly LostScript[]> => {
  const readme = await README.of(source);
  return isMissing(readme) ? [] : [...lostScripts(readme, source.contribution)];
});

function nameOf(slug: string): string | undefined {
  return slug.toLowerCase().split('/')[1];
}

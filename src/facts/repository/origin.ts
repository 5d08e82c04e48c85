import type { Missing } from '../../repository/missing.js';
import { inapplicable, missing } from '../../repository/missing.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';

/** `owner/name` of the repository on GitHub, for rules that mean nothing without it. */
export const SLUG = fact('slug', loadSlug);

async function loadSlug(source: Source): Promise<string | Missing> {
  return Promise.resolve(
    source.slug ??
      source.contribution.repository.slug ??
      missing(
        source.contribution.repository.hasOrigin
          ? 'the repository’s name on GitHub is not known (its remote `origin` is elsewhere)'
          : 'the repository’s name on GitHub is not known (no remote `origin`)',
        'elsewhere',
      ),
  );
}

/** The same for rules that have more to say; and the names of all git tags. Each undefined where it is not known. */
export const ORIGIN = fact('origin', loadOrigin);

async function loadOrigin(
  source: Source,
): Promise<{ readonly slug: string | undefined; readonly tags: readonly string[] | undefined } | Missing> {
  return Promise.resolve({
    slug: source.slug ?? source.contribution.repository.slug,
    tags: source.contribution.repository.tags,
  });
}

/** The tag that is being released. */
export const RELEASE_TAG = fact('releaseTag', loadReleaseTag);

async function loadReleaseTag(source: Source): Promise<string | Missing> {
  return Promise.resolve(source.releaseTag ?? inapplicable('no release is under check'));
}

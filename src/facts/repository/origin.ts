import { inapplicable, missing } from '../../repository/missing.js';
import type { Fact, Source } from '../fact.js';

export async function loadSlug(source: Source): Promise<Fact<'slug'>> {
  return Promise.resolve(
    source.slug ??
      source.directory.slug ??
      missing(
        source.directory.hasOrigin
          ? 'the repository’s name on GitHub is not known (its remote `origin` is elsewhere)'
          : 'the repository’s name on GitHub is not known (no remote `origin`)',
      ),
  );
}

export async function loadOrigin(source: Source): Promise<Fact<'origin'>> {
  return Promise.resolve({ slug: source.slug ?? source.directory.slug, tags: source.directory.tags });
}

export async function loadReleaseTag(source: Source): Promise<Fact<'releaseTag'>> {
  return Promise.resolve(source.releaseTag ?? inapplicable('no release is under check'));
}

import { inapplicable, isMissing, missing } from '../../repository/missing.js';
import type { Fact, Source } from '../fact.js';

/** The version that a changelog is asked for: the manifest's, or that of the tag under check, or of the newest tag. */
export async function loadCurrentVersion(source: Source): Promise<Fact<'currentVersion'>> {
  const [manifest, releaseTag, origin] = await Promise.all([
    source.fact('manifest'),
    source.fact('releaseTag'),
    source.fact('origin'),
  ]);
  const { newestRelease } = await import('./newest-release.js');
  const declared = isMissing(manifest) ? undefined : manifest.value.version;
  if (declared) return { version: declared, from: 'the manifest' };
  if (!isMissing(releaseTag)) return { version: releaseTag.replace(/^v/, ''), from: 'the tag under check' };
  const tags = isMissing(origin) ? undefined : origin.tags;
  if (tags === undefined) return missing('the manifest has no version, and the tags are not here (a shallow clone?)');
  const newest = newestRelease(tags);
  return newest === undefined ? inapplicable('nothing is released yet') : { version: newest, from: 'the newest tag' };
}

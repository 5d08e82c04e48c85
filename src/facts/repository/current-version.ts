import type { Missing } from '../../repository/missing.js';
import { inapplicable, isMissing, missing } from '../../repository/missing.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { MANIFEST } from '../manifest/manifest.js';
import { ORIGIN, RELEASE_TAG } from './origin.js';

/** The version that the repository is at, and what says so. */
export const CURRENT_VERSION = fact('currentVersion', loadCurrentVersion);

/** The version that a changelog is asked for: the manifest's, or that of the tag under check, or of the newest tag. */
async function loadCurrentVersion(
  source: Source,
): Promise<{ readonly version: string; readonly from: string } | Missing> {
  const [manifest, releaseTag, origin] = await Promise.all([
    MANIFEST.of(source),
    RELEASE_TAG.of(source),
    ORIGIN.of(source),
  ]);
  const { newestRelease } = await import('./newest-release.js');
  const declared = isMissing(manifest) ? undefined : manifest.value.version;
  if (declared) return { version: declared, from: 'the manifest' };
  if (!isMissing(releaseTag)) return { version: releaseTag.replace(/^v/, ''), from: 'the tag under check' };
  const tags = isMissing(origin) ? undefined : origin.tags;
  if (tags === undefined)
    return missing('the manifest has no version, and the tags are not here (a shallow clone?)', 'tags');
  const newest = newestRelease(tags);
  return newest === undefined ? inapplicable('nothing is released yet') : { version: newest, from: 'the newest tag' };
}

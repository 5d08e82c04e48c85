import type { Missing } from '../../repository/missing.js';
import { isMissing } from '../../repository/missing.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { MANIFEST } from '../manifest/manifest.js';
import { SLUG } from './origin.js';

/** Where bugs of this contribution are reported, so far as the manifest and the remote tell; addresses of the repository itself count. */
export const TRACKERS = fact('trackers', loadTrackers);

async function loadTrackers(source: Source): Promise<readonly string[] | Missing> {
  const [slug, manifest] = await Promise.all([SLUG.of(source), MANIFEST.of(source)]);
  const named = isMissing(manifest) ? [] : [manifest.value.support_url, manifest.value.homepage_url];
  return [...named, isMissing(slug) ? undefined : `https://github.com/${slug}/issues`].flatMap((url) =>
    url ? [url] : [],
  );
}

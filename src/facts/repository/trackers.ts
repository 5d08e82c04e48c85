import { isMissing } from '../../repository/missing.js';
import type { Fact, Source } from '../fact.js';

export async function loadTrackers(source: Source): Promise<Fact<'trackers'>> {
  const [slug, manifest] = await Promise.all([source.fact('slug'), source.fact('manifest')]);
  const named = isMissing(manifest) ? [] : [manifest.value.support_url, manifest.value.homepage_url];
  return [...named, isMissing(slug) ? undefined : `https://github.com/${slug}/issues`].flatMap((url) =>
    url ? [url] : [],
  );
}

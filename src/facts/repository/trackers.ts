import type { Missing } from '../../repository/missing.js';
import { isMissing } from '../../repository/missing.js';
import { sequence } from '../../words/pattern.js';
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

/** The tracker that a package file names, where people who install the package look. */
export const PACKAGE_TRACKER = fact('packageTracker', loadPackageTracker);

async function loadPackageTracker({ contribution }: Source): Promise<string | undefined> {
  const values = await contribution.valuesAt('package.json');
  const tree = values?.parsed.tree;
  const bugs = tree?.kind === 'object' ? tree.entries.findLast(({ key }) => key === 'bugs')?.value : undefined;
  const url = bugs?.kind === 'object' ? bugs.entries.find(({ key }) => key === 'url' || key === 'email')?.value : bugs;
  if (url?.kind === 'string' && url.source.trim() !== '') return url.source;
  const project = await contribution.textAt('pyproject.toml');
  return project && URLS_ENTRY.exec(project.text.slice(0, 100_000))?.[1];
}

/** https://packaging.python.org/en/latest/specifications/well-known-project-urls/ */
const URLS_ENTRY = sequence(
  [
    /^\[(?:project|tool\.poetry)\.urls\][^[]*?/my,
    /^["']?(?:bug|issue|tracker|support)[\w -]{0,30}["']?\s*=\s*["']([^"'\n]+)/my,
  ],
  'ims',
);

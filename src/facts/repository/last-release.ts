import lt from 'semver/functions/lt.js';
import rcompare from 'semver/functions/rcompare.js';
import valid from 'semver/functions/valid.js';
import { decode } from '../../documents/values/decode.js';
import { ManifestDocument } from '../../mattermost/shapes/plugin-manifest.js';
import type { Missing } from '../../repository/missing.js';
import { inapplicable, isMissing, missing } from '../../repository/missing.js';
import { textOf, valuesOf } from '../../repository/text.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { MANIFEST, MANIFEST_SHAPE } from '../manifest/manifest.js';
import { SHIPPED_MANIFEST } from '../manifest/shipped.js';
import { RELEASE } from './release.js';
import { versionIn } from './release-tags.js';

/** What users have before this version. */
export interface LastRelease {
  /** The version that is compared with it. */
  readonly next: string;
  readonly version: string;
  readonly tag: string;
  readonly manifest: ManifestDocument;
}

/**
 * The newest release before this version, by the tags, with its manifest; missing where the version that comes is not known, where
 * there is none before it, and where git has not kept it.
 */
export const LAST_RELEASE = fact('lastRelease', loadLastRelease);

async function loadLastRelease(source: Source): Promise<LastRelease | Missing> {
  const [manifest, shipped, release] = await Promise.all([
    MANIFEST.of(source),
    SHIPPED_MANIFEST.of(source),
    RELEASE.of(source),
  ]);
  if (isMissing(manifest)) return manifest;
  const { repository } = source.contribution;
  const tagged = isMissing(release) || release.tag === undefined ? undefined : versionIn(release.tag);
  const next = tagged ?? (isMissing(shipped) ? undefined : shipped.text('version'));
  if (next === undefined || valid(next) === null)
    return inapplicable('which version this becomes is not known before it has a tag');
  if (repository.tags === undefined)
    return missing('the tags of earlier releases are not here (a shallow clone?)', 'elsewhere');
  const [tag] = repository.tags
    .filter((name) => /^v?\d+\.\d+\.\d+$/.test(name) && valid(name) !== null && lt(name, next))
    .sort(rcompare);
  if (tag === undefined) return inapplicable(`no release before ${next} has a tag`);
  const commit = await repository.tagged(tag);
  const content = commit === undefined ? undefined : await repository.committed(commit, manifest.file);
  if (content?.state === 'absent') return inapplicable(`${tag} has no ${manifest.file}`);
  const text = content?.state === 'present' ? textOf(manifest.file, content) : undefined;
  if (text?.state !== 'present') return missing(`the manifest of ${tag} is not here (a shallow clone?)`, 'tags');
  const { document, format, parsed } = await valuesOf(text);
  if (!parsed.tree || parsed.problems.length > 0) return inapplicable(`the manifest of ${tag} does not parse`);
  const before = new ManifestDocument(document, format, decode(parsed.tree, format, MANIFEST_SHAPE));
  return { next, tag, version: tag.replace(/^v/, ''), manifest: before };
}

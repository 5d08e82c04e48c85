import { prerelease, rcompare, valid } from 'semver';
import type { ManifestDocument } from '../../repository/manifest.js';

/** The version of the manifest, or the newest one that a tag names where the build takes it from there; empty where neither is known. */
export function newestVersion(manifest: ManifestDocument, tags: readonly string[] | undefined): string {
  const { version } = manifest.value;
  if (version !== undefined && version !== '') return version;
  const released = (tags ?? []).flatMap((tag) => {
    const name = /^v?\d+\.\d+\.\d+$/.test(tag) ? valid(tag) : null;
    return name !== null && !prerelease(name) ? [name] : [];
  });
  return released.sort(rcompare)[0] ?? '';
}

import type { Need } from '../../facts/compatibility/need.js';
import { certainVersion } from '../../facts/compatibility/need.js';
import { compareVersions } from '../../mattermost/versions.js';

/** "needs server 10.11", with the annotated version where its author will find another. */
export function existsFrom(need: Need): string {
  const { version, annotated, spans } = need;
  const patches = (spans ?? []).flatMap(({ from }) => (from === version ? [] : [from]));
  if (patches.length > 0) return `needs server ${version}, or a patched older release (${patches.join(', ')})`;
  if (annotated === undefined) return `needs server ${version}`;
  return compareVersions(certainVersion(need), version) === 0
    ? `needs server ${version} (the documentation says ${annotated})`
    : `needs server ${version} (by the server’s history; the documentation says ${annotated})`;
}

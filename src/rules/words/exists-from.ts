import type { Need } from '../../facts/compatibility/need.js';
import { certainVersion } from '../../facts/compatibility/need.js';
import { compareVersions } from '../../mattermost/versions.js';

/** "exists only from 10.11", with the annotated version where its author will find another. */
export function existsFrom(need: Need): string {
  const { version, annotated, spans } = need;
  const patches = (spans ?? []).flatMap(({ from }) => (from === version ? [] : [from]));
  if (patches.length > 0)
    return `exists only from ${version}, and in older releases from the patches ${patches.join(', ')}`;
  if (annotated === undefined) return `exists only from ${version}`;
  return compareVersions(certainVersion(need), version) === 0
    ? `exists only from ${version} (its documentation says ${annotated})`
    : `exists only from ${version} by the history of the server (its documentation says ${annotated})`;
}

import { compareVersions } from '../../src/mattermost/versions.js';
import type { Checkout, Outcome } from './checkout.js';

interface Entry {
  readonly version: string;
  readonly type: string;
  readonly esr: boolean;
  readonly released: string | null;
  readonly supportEnds: string | null;
  readonly publicRelease: boolean;
  readonly latestPatch: string | null;
  readonly inVersionGo: boolean;
  readonly upstreamTag: boolean;
}

/** The parts of src/data/server-releases.json that tags decide. */
export interface ReleaseTable {
  readonly newest: string;
  readonly releases: readonly Entry[];
}

/** Where the server's repository keeps its documentation of releases. */
const SUPPORT_PAGE = 'docs/main/product-overview/mattermost-server-releases.mdx';

/** When releases came and their support ends, as the page of the documentation says. */
function supportDates(page: string): ReadonlyMap<string, { readonly released: string; readonly supportEnds: string }> {
  return new Map(
    page.split('\n').flatMap((line) => {
      const version = /^\| v(\d+\.\d+) /.exec(line)?.[1];
      const [released, supportEnds] = [...line.matchAll(/\| (\d{4}-\d{2}-\d{2})/g)].map(([, day = '']) => day);
      return version !== undefined && released !== undefined && supportEnds !== undefined
        ? [[version, { released, supportEnds }] as const]
        : [];
    }),
  );
}

/** Takes over which releases there are, and their newest patch. Support and its end stand in the documentation alone. */
export function compareReleases(checkout: Checkout, table: ReleaseTable): Outcome {
  const lines: string[] = [];
  const open: string[] = [];
  const last = table.newest;
  if (checkout.releases.length === 0) open.push('the checkout has no release tags: releases not compared');
  const byVersion = new Map(table.releases.map((entry) => [entry.version, entry]));
  for (const version of new Set(checkout.releases.map((release) => release.version))) {
    const patches = checkout.releases.filter((release) => release.version === version);
    const [first, newest] = [patches[0], patches.at(-1)];
    const before = byVersion.get(version);
    const latestPatch = newest ? `${version}.${newest.patch}` : null;
    if (before?.publicRelease === true) {
      // A checkout without all tags takes nothing back.
      if (
        latestPatch === null ||
        (before.latestPatch !== null && compareVersions(latestPatch, before.latestPatch) <= 0)
      )
        continue;
      lines.push(`releases.${version}: newest patch ${before.latestPatch ?? 'none'} → ${latestPatch}`);
      byVersion.set(version, { ...before, latestPatch });
    } else if (compareVersions(version, last) > 0) {
      lines.push(`releases.${version}: new, tagged on ${first?.date ?? 'an unknown day'}`);
      open.push(
        `releases.${version}: whether it has extended support, and when its support ends, stands in the documentation alone`,
      );
      byVersion.set(version, {
        ...{ version, type: version.endsWith('.0') ? 'major' : 'feature', esr: false, released: first?.date ?? null },
        ...{
          supportEnds: before?.supportEnds ?? null,
          publicRelease: true,
          latestPatch,
          inVersionGo: true,
          upstreamTag: true,
        },
      });
    } else open.push(`releases.${version} has a tag, and is not in the table as released`);
  }
  for (const [version, dates] of supportDates(checkout.read(SUPPORT_PAGE) ?? '')) {
    const entry = byVersion.get(version);
    if (!entry || (entry.supportEnds === dates.supportEnds && entry.released === dates.released)) continue;
    lines.push(
      `releases.${version}: ${entry.released ?? '?'} to ${entry.supportEnds ?? '?'} → ${dates.released} to ${dates.supportEnds}`,
    );
    byVersion.set(version, { ...entry, ...dates });
  }
  const releases = [...byVersion.values()].sort((a, b) => compareVersions(a.version, b.version));
  const newest = releases.filter((entry) => entry.publicRelease).at(-1)?.version ?? last;
  if (newest !== last) lines.push(`newest: ${last} → ${newest}`);
  return { differences: lines, open, table: { ...table, newest, releases } };
}

import releases from '../../data/server-releases.json' with { type: 'json' };
import { registryRemovedIn, webappGlobal } from '../../mattermost/server-history.js';
import type { Span } from '../../mattermost/spans.js';
import { spanAt } from '../../mattermost/spans.js';
import { compareVersions } from '../../mattermost/versions.js';
import type { Need } from './need.js';
import { certainVersion } from './need.js';

/** What becomes of a plugin on a server release. */
export type Fate = 'works' | 'fails' | 'unknown';

/** Why it fails there, why that cannot be told, or what it does without. */
export interface Reason {
  readonly symbol: string;
  /** The end of a sentence that begins with the symbol. */
  readonly words: string;
  readonly file: string;
  readonly line: number;
}

/** A server release, and what becomes of the plugin there, at the newest patch. */
export interface MatrixRow {
  readonly release: string;
  readonly isEsr: boolean;
  /** The server refuses to start it: the manifest asks for a newer one. */
  readonly isBelowMinimum: boolean;
  readonly fate: Fate;
  readonly reasons: readonly Reason[];
}

const PUBLIC = releases.releases.filter(({ publicRelease }) => publicRelease).map(({ version }) => version);
const NEWEST_RELEASES = 12;
const NEWEST_ESRS = 4;

/** The releases that the matrix shows, the newest first: the last twelve, the last extended support releases, and those from the minimum on. */
function shownReleases(declared: string | undefined): readonly string[] {
  const esrs = releases.esr.filter(
    (version, index, all) =>
      index >= all.length - NEWEST_ESRS || (declared !== undefined && compareVersions(version, declared) >= 0),
  );
  return [...new Set([...PUBLIC.slice(-NEWEST_RELEASES), ...esrs])].sort(compareVersions).reverse();
}

/** Judges every shown release. `open` says why not all that the plugin asks of the server is known; empty where it is. */
export function matrixOf(
  needs: readonly Need[],
  declared: string | undefined,
  open: readonly string[],
): readonly MatrixRow[] {
  return shownReleases(declared).map((release) => {
    const found = needs.map((need) => ({ need, effect: effectOn(need, release) }));
    const fate = found.some(({ effect }) => effect === 'fails')
      ? 'fails'
      : open.length > 0 || found.some(({ effect }) => effect === 'unsure')
        ? 'unknown'
        : 'works';
    const shown = found.filter(
      ({ effect }) => effect === (fate === 'fails' ? 'fails' : fate === 'unknown' ? 'unsure' : 'lacks'),
    );
    return {
      release,
      isEsr: releases.esr.includes(release),
      isBelowMinimum: declared !== undefined && compareVersions(`${release}.9999`, declared) < 0,
      fate,
      reasons: reasonsFor(
        shown.map(({ need }) => need),
        release,
      ),
    };
  });
}

/** What stands against a minimum, the newest needs first: all that is not there, or not the same, on some server from it on. */
export function obstaclesTo(
  needs: readonly Need[],
  minimum: string,
): readonly (Reason & { readonly fails: boolean })[] {
  const against = needs.filter((need) => {
    const effect = effectOn(need, minimum);
    return effect !== 'none';
  });
  return [...against]
    .sort((a, b) => compareVersions(b.version, a.version))
    .flatMap((need) =>
      reasonsFor([need], minimum).map((reason) => ({ ...reason, fails: effectOn(need, minimum) === 'fails' })),
    )
    .filter(
      (reason, index, all) =>
        all.findIndex(({ symbol, words }) => symbol === reason.symbol && words === reason.words) === index,
    );
}

type Effect = 'none' | 'fails' | 'unsure' | 'lacks';

function effectOn(need: Need, server: string): Effect {
  const spans = spansOf(need);
  if (need.harmless !== undefined || need.guarded || spanAt(spans, server)) return 'none';
  // A module without a known break is no need: what is used of it counts by itself.
  if (need.source === 'go-module' && !need.fails) return 'none';
  if (!need.fails) return need.source === 'hook' || need.source === 'manifest-field' ? 'lacks' : 'unsure';
  const isGone = spans.some(({ until }) => until !== undefined && compareVersions(until, server) <= 0);
  return isGone || compareVersions(certainVersion(need), `${server}.9999`) > 0 ? 'fails' : 'unsure';
}

function spansOf(need: Need): readonly Span[] {
  if (need.spans) return need.spans;
  const name = need.symbol.slice(need.symbol.indexOf('.') + 1);
  const until =
    need.source === 'registry'
      ? registryRemovedIn(name)
      : need.source === 'globals'
        ? webappGlobal(name)?.removedIn
        : undefined;
  return [{ from: need.version, until }];
}

function reasonsFor(needs: readonly Need[], server: string): readonly Reason[] {
  const bySymbol = new Map<string, Reason>();
  for (const need of needs) {
    const gone = spansOf(need).find(({ until }) => until !== undefined && compareVersions(until, server) <= 0)?.until;
    const words = wordsFor(need, server, gone);
    const { file, line } = need.at;
    if (!bySymbol.has(need.symbol)) bySymbol.set(need.symbol, { symbol: need.symbol, words, file, line });
  }
  return [...bySymbol.values()];
}

function wordsFor(need: Need, server: string, gone: string | undefined): string {
  if (gone !== undefined) return `no longer works from ${gone} on`;
  if (need.source === 'go-toolchain') return `builds for servers from ${need.version} on`;
  const isThere = need.beforeFrom === undefined || compareVersions(server, need.beforeFrom) >= 0;
  return need.before !== undefined && isThere
    ? `does less before ${need.version}`
    : `exists only from ${need.version} on`;
}

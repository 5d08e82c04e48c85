import { compareLocations } from '../../documents/text.js';
import type { MinimumVersion } from '../../facts/compatibility/minimum.js';
import type { Need, NeedSource, ServerNeeds } from '../../facts/compatibility/need.js';
import { weightOf } from '../../facts/compatibility/need.js';
import type { ManifestDocument } from '../../mattermost/shapes/plugin-manifest.js';
import type { Problem, Severity } from '../finding.js';
import { SEVERITIES } from '../finding.js';
import { forcingNeed, raise } from './raised-minimum.js';

/** The severities of what only newer servers have: surely not there before; perhaps not always called, or there earlier; behind a check. */
export const NEWER_CODES = { missing: 'error', uncertain: 'warning', guarded: 'notice' } as const;

/** The code of each severity. */
export const CODE_OF = { error: 'missing', warning: 'uncertain', notice: 'guarded' } as const;

/** A problem, and how much it weighs. */
interface Weighed {
  readonly weight: Severity;
  readonly problem: Problem;
}

/** What all rules of this group judge by. */
export interface Compared {
  readonly manifest: ManifestDocument;
  readonly minimumVersion: MinimumVersion;
  readonly needs: ServerNeeds;
}

/**
 * What is newer than the declared minimum, of one source: a problem per symbol and weight at its first place; and one
 * on `min_server_version` itself where this source forces the highest version of all.
 */
export function* newer(
  { manifest, minimumVersion, needs }: Compared,
  source: NeedSource,
  words: (need: Need, declared: string) => string,
  /** Files that only name what other files use: what is wrong then is the minimum. */
  lists: ReadonlySet<string> = new Set(),
): Generator<Weighed> {
  const declared = minimumVersion.version;
  const forcing = forcingNeed(needs.needs, declared);
  const bySymbol = new Map<string, Need[]>();
  for (const need of needs.needs) {
    if (need.source !== source || !weightOf(need, declared)) continue;
    const group = bySymbol.get(need.symbol);
    if (group) group.push(need);
    else bySymbol.set(need.symbol, [need]);
  }
  for (const group of bySymbol.values()) {
    const weight = SEVERITIES.find((each) => group.some((need) => weightOf(need, declared) === each));
    const places = group
      .filter((need) => weightOf(need, declared) === weight)
      .sort((a, b) => compareLocations(a.at, b.at));
    const [first] = places;
    if (!first || !weight) continue;
    if (lists.has(first.at.file)) {
      const message = `${words(first, declared)} The bundle takes it from the web app (${first.at.file}:${first.at.line}).`;
      if (forcing?.need.symbol !== first.symbol) yield { weight, problem: { message, at: minimumVersion.at } };
      continue;
    }
    const others = places.length - 1;
    const more = others === 0 ? '' : ` The same at ${others === 1 ? 'one more place' : `${others} more places`}.`;
    const message = `${words(first, declared)}${first.guarded ? ' It stands behind a check.' : more}`;
    yield { weight, problem: { message, at: first.at } };
  }
  if (forcing?.need.source === source)
    yield { weight: forcing.weight, problem: raise(manifest, minimumVersion, forcing) };
}

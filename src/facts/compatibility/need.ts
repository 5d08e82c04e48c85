import type { Location } from '../../documents/text.js';
import type { Span } from '../../mattermost/spans.js';
import { compareVersions, threeParts } from '../../mattermost/versions.js';

/** Where a need comes from; the rule `compatibility/<source>` reports it, and `webapp/react-runtime` what is React’s. */
export type NeedSource =
  'api' | 'wrapper' | 'hook' | 'registry' | 'globals' | 'react' | 'manifest-field' | 'go-module' | 'go-toolchain';

/** Something that the contribution uses and that not every server has. */
export interface Need {
  /** As its author knows it: `API.LogAuditRec`, `client.KV.Set`, `registry.registerProduct`. */
  readonly symbol: string;
  readonly source: NeedSource;
  /** The first server version that has it. */
  readonly version: string;
  /** The version in the documentation, where that is another. */
  readonly annotated: string | undefined;
  /** Surely not there before `version`; otherwise only surely not before `annotated`. */
  readonly proven: boolean;
  /** Without it the plugin fails; otherwise something of it is merely not called or not shown. */
  readonly fails: boolean;
  /** The releases in which it works as it is used; absent where those are all from `version` on. */
  readonly spans?: readonly Span[] | undefined;
  /** What servers before `version` do instead, where they have it at all: the end of a sentence that begins with them. */
  readonly before?: string | undefined;
  /** The first release that does what `before` says: older ones do not know it at all. */
  readonly beforeFrom?: string | undefined;
  /** It is no reason to raise the minimum: older servers merely do not show it, or nothing of it is known to be used. */
  readonly harmless?: 'not-shown' | 'unused' | undefined;
  /** The contribution asks for the server's version, or for the thing itself, before it uses it. */
  readonly guarded: boolean;
  readonly at: Location;
}

/** The smallest server version that would do, and what forces it. */
export interface MinimumServerVersion {
  readonly declared: string | null;
  /** Of three parts; null where nothing dated is used. */
  readonly required: string | null;
  /** At most three symbols, the newest first, each with its first place. */
  readonly because: readonly {
    readonly symbol: string;
    readonly version: string;
    readonly file: string;
    readonly line: number;
  }[];
}

/** A row of the table behind `--explain-version`. */
export interface Explained {
  readonly symbol: string;
  readonly version: string;
  readonly places: readonly { readonly file: string; readonly line: number; readonly guarded: boolean }[];
}

/** The version below which a need is surely not met. */
export function certainVersion({ version, annotated, proven }: Need): string {
  return proven || annotated === undefined || compareVersions(annotated, version) > 0 ? version : annotated;
}

/** The weight of a need on servers from `declared` on; undefined where all of them meet it. */
export function weightOf(need: Need, declared: string): 'error' | 'warning' | 'notice' | undefined {
  if (compareVersions(need.version, declared) <= 0 || need.harmless === 'not-shown') return undefined;
  if (need.guarded || need.harmless === 'unused') return 'notice';
  // Whoever allows servers that do not know it at all has no more to lose on the few between.
  if (need.beforeFrom !== undefined && compareVersions(declared, need.beforeFrom) < 0) return 'notice';
  if (!need.fails) return 'warning';
  // Some patches of older releases have it, too.
  const isBackported = need.spans?.some(({ from }) => compareVersions(from, declared) <= 0);
  return compareVersions(certainVersion(need), declared) > 0 && isBackported !== true ? 'error' : 'warning';
}

/** Code of a newer module asks for nothing by itself, and a field that is not read does no harm. */
const MILD: ReadonlySet<NeedSource> = new Set(['go-module', 'manifest-field']);

/**
 * The needs that decide which minimum would do, for the report and for the finding alike: what fails without it, or may
 * fail, and nothing behind a check.
 */
export function decidingNeeds(needs: readonly Need[]): readonly Need[] {
  return needs.filter(
    (need) =>
      !need.guarded &&
      (need.fails || !MILD.has(need.source)) &&
      // No minimum would do for what newer servers took away.
      need.spans?.at(-1)?.until === undefined,
  );
}

/** Computes what the report says of the minimum. */
export function minimumServerVersion(needs: readonly Need[], declared: string | undefined): MinimumServerVersion {
  const rows = explainVersions(decidingNeeds(needs));
  return {
    declared: declared ?? null,
    required: rows[0] ? threeParts(rows[0].version) : null,
    because: rows.slice(0, 3).map(({ symbol, version, places }) => ({
      symbol,
      version,
      file: places[0]?.file ?? '',
      line: places[0]?.line ?? 0,
    })),
  };
}

/** Every symbol with its version and places: the newest version first, then by name; places in the order of the files. */
export function explainVersions(needs: readonly Need[]): readonly Explained[] {
  const bySymbol = new Map<string, Need[]>();
  for (const need of needs) {
    const group = bySymbol.get(need.symbol);
    if (group) group.push(need);
    else bySymbol.set(need.symbol, [need]);
  }
  return [...bySymbol]
    .map(([symbol, group]) => ({
      symbol,
      version: group[0]?.version ?? '',
      places: [
        ...new Map(
          group.map(({ at, guarded }) => [
            `${at.file}:${at.line}:${guarded}`,
            { file: at.file, line: at.line, guarded },
          ]),
        ).values(),
      ].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)),
    }))
    .sort((a, b) => compareVersions(b.version, a.version) || (a.symbol < b.symbol ? -1 : 1));
}

/** What the contribution needs of the server. */
export interface ServerNeeds {
  readonly needs: readonly Need[];
  /** What cannot be held against a version. */
  readonly undated: readonly Undated[];
}

/** Something of Mattermost's that is in no table: newer than the tables, most likely; or in one without a version. */
export interface Undated {
  readonly symbol: string;
  readonly listed: boolean;
  readonly at: Location;
}

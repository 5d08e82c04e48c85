import { compareLocations } from '../../documents/text.js';
import type { MinimumVersion } from '../../facts/compatibility/minimum.js';
import type { Need, NeedSource, ServerNeeds } from '../../facts/compatibility/need.js';
import { certainVersion, explainVersions, weightOf } from '../../facts/compatibility/need.js';
import type { ManifestDocument } from '../../mattermost/shapes/plugin-manifest.js';
import { compareVersions, threeParts } from '../../mattermost/versions.js';
import { quote } from '../../words/quote.js';
import type { Problem, Suggestion } from '../finding.js';
import { SEVERITIES } from '../finding.js';

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
): Generator<Problem> {
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
    const severity = SEVERITIES.find((weight) => group.some((need) => weightOf(need, declared) === weight));
    const places = group
      .filter((need) => weightOf(need, declared) === severity)
      .sort((a, b) => compareLocations(a.at, b.at));
    const [first] = places;
    if (!first || !severity) continue;
    if (lists.has(first.at.file)) {
      const message = `${words(first, declared)} The bundle takes it from the web app (${first.at.file}:${first.at.line}).`;
      if (forcing?.need.symbol !== first.symbol) yield { severity, message, at: minimumVersion.at };
      continue;
    }
    const more =
      places.length === 1
        ? ''
        : places.length === 2
          ? ' The same at one more place.'
          : ` The same at ${places.length - 1} more places.`;
    yield {
      severity,
      message: `${words(first, declared)}${first.guarded ? ' It stands behind a check.' : more}`,
      at: first.at,
    };
  }
  if (forcing?.need.source === source) yield raise(manifest, minimumVersion, forcing);
}

const MILD: ReadonlySet<NeedSource> = new Set(['go-module', 'manifest-field']);

interface Forcing {
  readonly need: Need;
  readonly severity: 'error' | 'warning';
  readonly place: string;
}

/** What forces the highest version of all: an error before a warning. */
function forcingNeed(needs: readonly Need[], declared: string): Forcing | undefined {
  for (const severity of ['error', 'warning'] as const) {
    // Code of a newer module asks for nothing by itself, and a field that is not read does no harm.
    const heavy = needs.filter(
      (need) => weightOf(need, declared) === severity && (severity === 'error' || !MILD.has(need.source)),
    );
    const [top] = explainVersions(heavy);
    const need = heavy.find(({ symbol }) => symbol === top?.symbol);
    if (need) return { need, severity, place: `${top?.places[0]?.file ?? ''}:${top?.places[0]?.line ?? 0}` };
  }
  return undefined;
}

function raise(
  manifest: ManifestDocument,
  { version: declared, at }: MinimumVersion,
  { need, severity, place }: Forcing,
): Problem {
  const version = threeParts(need.version);
  return {
    severity,
    message: `\`min_server_version\` is ${declared}, and the smallest version that would do is ${version}: ${quote(need.symbol)} (${place}) asks for it.`,
    at,
    fix: `Set \`min_server_version\` to ${version}, or do without what is newer.`,
    suggestion: suggestionFor(manifest, at.line, declared, version),
  };
}

function suggestionFor(manifest: ManifestDocument, line: number, from: string, to: string): Suggestion | undefined {
  const text = manifest.source.line(line);
  return text.split(from).length === 2 ? { line, endLine: line, text: text.replace(from, to) } : undefined;
}

/** "exists only from 10.11", with the annotated version where its author will find another. */
export function existsFrom(need: Need): string {
  const { version, annotated } = need;
  if (annotated === undefined) return `exists only from ${version}`;
  return compareVersions(certainVersion(need), version) === 0
    ? `exists only from ${version} (its documentation says ${annotated})`
    : `exists only from ${version} by the history of the server (its documentation says ${annotated})`;
}

import type { MinimumVersion } from '../../facts/compatibility/minimum.js';
import type { Need, NeedSource } from '../../facts/compatibility/need.js';
import { explainVersions, weightOf } from '../../facts/compatibility/need.js';
import type { ManifestDocument } from '../../mattermost/shapes/plugin-manifest.js';
import { threeParts } from '../../mattermost/versions.js';
import { quote } from '../../words/quote.js';
import type { Problem, Suggestion } from '../finding.js';

const MILD: ReadonlySet<NeedSource> = new Set(['go-module', 'manifest-field']);

/** What asks for the highest version. */
interface Forcing {
  readonly need: Need;
  readonly weight: 'error' | 'warning';
  readonly place: string;
}

/** What forces the highest version of all: an error before a warning. */
export function forcingNeed(needs: readonly Need[], declared: string): Forcing | undefined {
  for (const weight of ['error', 'warning'] as const) {
    // Code of a newer module asks for nothing by itself, and a field that is not read does no harm.
    const heavy = needs.filter(
      (need) =>
        weightOf(need, declared) === weight &&
        (weight === 'error' || !MILD.has(need.source)) &&
        // No minimum would do for what newer servers took away.
        need.spans?.at(-1)?.until === undefined,
    );
    const [top] = explainVersions(heavy);
    const need = heavy.find(({ symbol }) => symbol === top?.symbol);
    if (need) return { need, weight, place: `${top?.places[0]?.file ?? ''}:${top?.places[0]?.line ?? 0}` };
  }
  return undefined;
}

/** The problem on `min_server_version` itself: what would do instead, and what asks for it. */
export function raise(
  manifest: ManifestDocument,
  { version: declared, at }: MinimumVersion,
  { need, place }: Forcing,
): Problem {
  const version = threeParts(need.version);
  return {
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

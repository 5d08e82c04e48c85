import type { MinimumVersion } from '../../facts/compatibility/minimum.js';
import type { Need } from '../../facts/compatibility/need.js';
import { decidingNeeds, explainVersions, weightOf } from '../../facts/compatibility/need.js';
import type { ManifestDocument } from '../../mattermost/shapes/plugin-manifest.js';
import { threeParts } from '../../mattermost/versions.js';
import { quote } from '../../words/quote.js';
import type { Problem, Suggestion } from '../finding.js';

/** What asks for the highest version. */
interface Forcing {
  readonly need: Need;
  readonly weight: 'error' | 'warning';
  readonly place: string;
}

/** What forces the highest version of all; it weighs as much as the heaviest that is newer than the declared one. */
export function forcingNeed(needs: readonly Need[], declared: string): Forcing | undefined {
  const deciding = decidingNeeds(needs);
  const [top] = explainVersions(deciding);
  const need = deciding.find(({ symbol, version }) => symbol === top?.symbol && version === top.version);
  if (!need || !weightOf(need, declared)) return undefined;
  const weight = deciding.some((each) => weightOf(each, declared) === 'error') ? 'error' : 'warning';
  return { need, weight, place: `${top?.places[0]?.file ?? ''}:${top?.places[0]?.line ?? 0}` };
}

/** The problem on `min_server_version` itself: what would do instead, and what asks for it. */
export function raise(
  manifest: ManifestDocument,
  { version: declared, at }: MinimumVersion,
  { need, place }: Forcing,
): Problem {
  const version = threeParts(need.version);
  return {
    message: `${quote(need.symbol)} (${place}) needs ${version}; the manifest allows ${declared}.`,
    at,
    fix: `Set \`min_server_version\` to ${version}, or avoid what is newer.`,
    suggestion: suggestionFor(manifest, at.line, declared, version),
  };
}

function suggestionFor(manifest: ManifestDocument, line: number, from: string, to: string): Suggestion | undefined {
  const text = manifest.source.line(line);
  return text.split(from).length === 2 ? { line, endLine: line, text: text.replace(from, to) } : undefined;
}

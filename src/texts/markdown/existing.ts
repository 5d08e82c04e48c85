import type { Location } from '../../documents/text.js';
import type { Finding } from '../../rules/finding.js';
import { codeOf, markdownOf } from '../untrusted.js';
import { folded } from './sections.js';

/** What was there before the pull request, folded. `linkTo` gives the address of a place, where it is known. */
export function existingSection(
  existing: readonly Finding[],
  linkTo: (at: Location) => string | undefined,
): readonly string[] {
  const lines = existing.map(({ severity, message, at }) => {
    const place = at && codeOf(`${at.file}:${at.line}`);
    const link = at && linkTo(at);
    return `- ${severity}: ${markdownOf(message)} ${link ? `[${place ?? ''}](${link})` : (place ?? '')}`.trimEnd();
  });
  return lines.length === 0 ? [] : folded(`There before this pull request (${lines.length})`, lines);
}

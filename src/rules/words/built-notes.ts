import { filled } from '../../documents/go/evaluation/pieces.js';
import type { Pieces } from '../../documents/go/evaluation/pieces.js';
import type { Location } from '../../documents/text.js';
import type { Built } from '../../facts/manifest/shipped.js';
import { tagOf } from '../../facts/repository/release-tags.js';
import type { ManifestDocument } from '../../mattermost/shapes/plugin-manifest.js';
import { quote } from '../../words/quote.js';
import type { Problem } from '../finding.js';
import { mayBeRepository } from './repository-link.js';

type Slip = Problem<'glued' | 'no-address' | 'no-tag' | 'no-repository'>;

/** An address as a build writes it, with a name in the place of what only the build knows. */
function shownNotes(pieces: Pieces): string {
  return filled(pieces, (hole) => (hole === '?' ? '<…>' : `<${hole}>`));
}

/** The same with a version in these places, to be judged like a written one. */
export function sampleNotes(pieces: Pieces): string {
  return filled(pieces, () => 'v1.0.0');
}

/** What is wrong with how the build makes the address of the release notes, if all that it may write is wrong in that way. */
export function* builtNotes({ texts = [], at }: Built, manifest: ManifestDocument): Generator<Slip> {
  const made = texts.filter((pieces) => pieces.length > 0);
  const [first] = made;
  if (!first) return;
  const shown = quote(shownNotes(first));
  const ofField = made.filter((pieces) => pieces.some((piece) => 'text' in piece && piece.from !== undefined));
  if (ofField.length > 0 && ofField.every(isGlued)) yield* glued(shown, manifest, at);
  else if (made.every((pieces) => /^https?:\/(?!\/)/.test(sampleNotes(pieces))))
    yield {
      code: 'no-address',
      message: `The build writes ${shown} as \`release_notes_url\`, which is no address.`,
      at,
    };
  else if (made.every((pieces) => /^v?$/.test(tagOf(sampleNotes(pieces)) ?? 'none')))
    yield { code: 'no-tag', message: `The build writes ${shown} as \`release_notes_url\`, which names no tag.`, at };
  else if (made.every((pieces) => isBesideNoRepository(pieces)))
    yield {
      code: 'no-repository',
      message: `The build makes \`release_notes_url\` of \`homepage_url\`, which is no repository: ${shown}.`,
      at: manifest.at('homepage_url'),
      fix: 'Give the repository as `homepage_url`, or write `release_notes_url` into the manifest.',
    };
}

function* glued(shown: string, manifest: ManifestDocument, at: Location | undefined): Generator<Slip> {
  const fix = 'Let the build put the slash there, as `url.JoinPath` does, or end `homepage_url` with one.';
  yield {
    code: 'glued',
    message: `\`homepage_url\` ends without the slash that the build needs to make \`release_notes_url\` of it: ${shown}.`,
    at: manifest.at('homepage_url'),
    fix,
  };
  yield { code: 'glued', message: `The build writes ${shown} as \`release_notes_url\`: a slash is missing.`, at, fix };
}

/** Whether a field of the manifest that ends without a slash is joined with a path that begins without one. */
function isGlued(pieces: Pieces): boolean {
  return pieces.some((piece, index) => {
    const next = pieces[index + 1];
    if (!('text' in piece) || piece.from === undefined || !piece.text.startsWith('http') || piece.text.endsWith('/'))
      return false;
    return next !== undefined && ('hole' in next ? index + 2 === pieces.length : /^\w/.test(next.text));
  });
}

function isBesideNoRepository(pieces: Pieces): boolean {
  const [first] = pieces;
  const isHome = first && 'text' in first && first.from === 'homepage_url';
  return isHome === true && sampleNotes(pieces).includes('/releases/') && !mayBeRepository(first.text);
}

import type { Location } from '../../documents/text.js';
import { masked } from '../../words/secrets.js';
import { codeOf, urlPath } from '../untrusted.js';

/** Makes a link to a line of the repository at the commit that was checked; undefined where that is not known. */
export type Permalink = (at: Pick<Location, 'file' | 'line' | 'endLine'>) => string | undefined;

/** Links to a commit on GitHub. */
export function permalinks(server: string, slug: string | undefined, commit: string | undefined): Permalink {
  return ({ file, line, endLine }) =>
    // A link to a file that is named like a secret would show it.
    slug && commit && masked(file) === file
      ? `${server}/${slug}/blob/${commit}/${urlPath(file)}#L${line}${endLine > line ? `-L${endLine}` : ''}`
      : undefined;
}

/** A place as a link where there is one, else as code; the line is left out where the whole file is meant. */
export function placeLink(at: Parameters<Permalink>[0], permalink: Permalink, isWholeFile = false): string {
  const text = codeOf(isWholeFile ? at.file : `${at.file}:${at.line}`);
  const link = permalink(at);
  return link ? `[${text}](${link})` : text;
}

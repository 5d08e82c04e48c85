import { closest, distance } from 'fastest-levenshtein';
import type { MarkdownDocument } from '../../documents/markdown/markdown.js';
import type { PathIndex } from '../../facts/repository/paths.js';
import { quote } from '../../words/quote.js';

/** Says that there is no such file, or how it is spelled. */
export function pathLost(url: string, path: string, isImage: boolean, paths: PathIndex): string {
  const similar = paths.differentCase(path) ?? paths.pageAt(path);
  return `${quote(url)} leads nowhere: ${similar === undefined ? `there is no ${isImage ? 'image' : 'file'} ${quote(path)}.` : `the file is called ${quote(similar)}.`}`;
}

/** Says that a document has no such heading; undefined where it has. */
export function anchorLost(anchor: string | undefined, document: MarkdownDocument | undefined): string | undefined {
  if (!anchor || !document || anchor === 'top' || document.hasAnchor(anchor.replace(/^user-content-/, '')))
    return undefined;
  const known = [...document.parts.anchors];
  const near =
    known.length === 0 || known.length > 200 || anchor.length > 80 ? undefined : closest(anchor.toLowerCase(), known);
  const meant = near !== undefined && distance(near, anchor.toLowerCase()) <= anchor.length / 3;
  return `${quote(`#${anchor}`)} leads nowhere: ${quote(document.file)} has no such heading.${meant ? ` Did you mean ${quote(`#${near}`)}?` : ''}`;
}

/** A part of a text: what is known of it, with the field that it was taken from; or a hole, named after what fills it. */
type Piece = { readonly text: string; readonly from?: string } | { readonly hole: string };

/** A text that is known but for its holes. */
export type Pieces = readonly Piece[];

/** A text that is known; `from` names the field that it was taken from. */
export function known(text: string, from?: string): Pieces {
  if (text === '') return [];
  return [from === undefined ? { text } : { text, from }];
}

/** A text of which only is known what fills it. */
export function hole(name: string): Pieces {
  return [{ hole: name }];
}

/** The text, where it has no holes. */
export function plain(pieces: Pieces): string | undefined {
  return pieces.some((piece) => 'hole' in piece) ? undefined : filled(pieces, () => '');
}

/** The text with something in each hole. */
export function filled(pieces: Pieces, fill: (hole: string) => string): string {
  return pieces.map((piece) => ('hole' in piece ? fill(piece.hole) : piece.text)).join('');
}

/** Whether the text begins with a prefix; undefined where a hole decides. */
export function beginsWith(pieces: Pieces, prefix: string): boolean | undefined {
  const head = knownHead(pieces);
  if (head.length >= prefix.length) return head.startsWith(prefix);
  return plain(pieces) === undefined && prefix.startsWith(head) ? undefined : false;
}

/** Whether the text ends with a suffix; undefined where a hole decides. */
export function endsWith(pieces: Pieces, suffix: string): boolean | undefined {
  const tail = knownTail(pieces);
  if (tail.length >= suffix.length) return tail.endsWith(suffix);
  return plain(pieces) === undefined && suffix.endsWith(tail) ? undefined : false;
}

/** Whether the text is empty; a hole is taken to be filled, unless only its environment fills it. */
export function isEmpty(pieces: Pieces): boolean | undefined {
  if (pieces.some((piece) => !('hole' in piece))) return false;
  if (pieces.length === 0) return true;
  return pieces.every((piece) => 'hole' in piece && piece.hole.startsWith('$')) ? undefined : false;
}

/** Cuts what a pattern matches from the known beginning of a text. */
export function cutHead(pieces: Pieces, cut: (text: string) => string): Pieces {
  const [first, ...rest] = pieces;
  if (!first || 'hole' in first) return pieces;
  const text = cut(first.text);
  return text === '' ? cutHead(rest, cut) : [{ ...first, text }, ...rest];
}

/** Cuts what a pattern matches from the known end of a text. */
export function cutTail(pieces: Pieces, cut: (text: string) => string): Pieces {
  const last = pieces.at(-1);
  if (!last || 'hole' in last) return pieces;
  const text = cut(last.text);
  const before = pieces.slice(0, -1);
  return text === '' ? cutTail(before, cut) : [...before, { ...last, text }];
}

function knownHead(pieces: Pieces): string {
  const end = pieces.findIndex((piece) => 'hole' in piece);
  return filled(end === -1 ? pieces : pieces.slice(0, end), () => '');
}

function knownTail(pieces: Pieces): string {
  const start = pieces.findLastIndex((piece) => 'hole' in piece);
  return filled(pieces.slice(start + 1), () => '');
}

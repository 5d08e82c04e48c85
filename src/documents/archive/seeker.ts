/** What stands behind a mark in a stream, the mark included. */
export interface Passage {
  readonly mark: string;
  readonly bytes: Buffer;
}

/** A mark to be looked for, and how many bytes are taken from its start on. */
export interface Mark {
  readonly text: string;
  readonly bytes: Buffer;
  readonly length: number;
}

/** Makes a mark of ASCII or Latin-1. */
export function markOf(text: string, length: number): Mark {
  return { text, bytes: Buffer.from(text, 'latin1'), length };
}

interface Open {
  readonly mark: Mark;
  readonly pieces: Buffer[];
  missing: number;
}

/** How many bytes may still be kept: files can be made of marks. */
export interface Room {
  left: number;
}

/** Looks for marks in a file that is larger than what should be held of it. */
export class Seeker {
  readonly #marks: readonly Mark[];
  readonly #overlap: number;
  readonly #open: Open[] = [];
  readonly #found: Open[] = [];
  readonly #room: Room;
  #tail = Buffer.alloc(0);

  /**
   * @param marks Each counts once where it overlaps itself.
   * @param room Shared by all that keep something; what does not fit into it any more is not found.
   */
  constructor(marks: readonly Mark[], room: Room) {
    this.#room = room;
    this.#marks = marks;
    this.#overlap = Math.max(...this.#marks.map(({ bytes }) => bytes.length)) - 1;
  }

  /** What was found so far, in the order of the file; the last of it may be cut by the end. */
  get passages(): readonly Passage[] {
    return this.#found.map(({ mark, pieces }) => ({ mark: mark.text, bytes: Buffer.concat(pieces) }));
  }

  write(piece: Buffer): void {
    for (const open of this.#open) fill(open, piece);
    const joined = this.#tail.length === 0 ? piece : Buffer.concat([this.#tail, piece]);
    const before = this.#tail.length;
    for (const mark of this.#marks)
      for (
        let at = joined.indexOf(mark.bytes);
        at !== -1 && this.#room.left >= mark.length;
        at = joined.indexOf(mark.bytes, at + mark.bytes.length)
      ) {
        // What lies whole in the tail was found in the piece before.
        if (at + mark.bytes.length <= before) continue;
        this.#room.left -= mark.length;
        const open: Open = { mark, pieces: [], missing: mark.length };
        fill(open, joined.subarray(at));
        this.#found.push(open);
        this.#open.push(open);
      }
    this.#open.splice(0, this.#open.length, ...this.#open.filter(({ missing }) => missing > 0));
    this.#tail = Buffer.from(joined.subarray(Math.max(0, joined.length - this.#overlap)));
  }
}

function fill(open: Open, piece: Buffer): void {
  if (open.missing === 0) return;
  // Copied: a piece of the stream would be held as a whole.
  const taken = Buffer.from(piece.subarray(0, open.missing));
  open.pieces.push(taken);
  open.missing -= taken.length;
}

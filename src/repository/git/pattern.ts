import { classAt } from './character-class.js';
import type { CharacterTest } from './character-class.js';

/** The comparisons that may still be made: what people write needs a thousandth of them. */
export interface Budget {
  left: number;
}

/** A line of a .gitignore (https://git-scm.com/docs/gitignore), to be compared in time that grows with its length times the path's. */
export interface Pattern {
  /** Takes back what an earlier line ignores. */
  readonly negated: boolean;
  readonly onlyFolders: boolean;
  /** Compared with the whole path from the folder of the .gitignore on; otherwise with the last name alone. */
  readonly anchored: boolean;
  readonly parts: readonly Part[];
}

/** What a name must be: itself, a form, or any names, one or none. */
type Part = string | readonly Character[] | typeof ANY_NAMES;
type Character = string | CharacterTest | typeof ANY_CHARACTERS;

const ANY_NAMES = Symbol('**');
const ANY_CHARACTERS = Symbol('*');
const ANY_NAME: Part = [ANY_CHARACTERS];
const isAny = (): boolean => true;

/** Reads a line; undefined for a comment, an empty line, and what can match nothing. */
export function parsePattern(line: string): Pattern | undefined {
  if (line.startsWith('#')) return undefined;
  const negated = line.startsWith('!');
  let text = withoutBlanks(line.slice(negated ? 1 : 0));
  const onlyFolders = text.endsWith('/');
  if (onlyFolders) text = text.slice(0, -1);
  const anchored = text.includes('/');
  const parts = text === '' ? undefined : partsOf(text.startsWith('/') ? text.slice(1) : text);
  if (!parts) return undefined;
  // `a/**` is what lies in a, not a itself.
  if (anchored && parts.at(-1) === ANY_NAMES) parts.push(ANY_NAME);
  return { negated, onlyFolders, anchored, parts };
}

/** Whether a pattern names a path, given by its names from the folder of the .gitignore on. */
export function matchesPattern({ anchored, parts }: Pattern, names: readonly string[], budget: Budget): boolean {
  const [first = ''] = parts;
  if (!anchored) return fitsName(first, names[names.length - 1] ?? '', budget);
  // Most patterns are told apart by their first name.
  if (typeof first === 'string' && first !== names[0]) return false;
  return fits(parts, names, ANY_NAMES, (part, name) => fitsName(part, name, budget), budget);
}

function fitsName(part: Part, name: string, budget: Budget): boolean {
  if (typeof part === 'string') return part === name;
  if (part === ANY_NAMES) return true;
  const last = part[part.length - 1];
  return (
    (typeof last !== 'string' || last === name[name.length - 1]) &&
    fits(part, name, ANY_CHARACTERS, fitsCharacter, budget)
  );
}

function fitsCharacter(character: Character, one: string): boolean {
  return typeof character === 'function' ? character(one) : character === one;
}

/**
 * Compares one after the other; where that fails, only the last gap grows: what an earlier gap took more, the last one can
 * take as well. So there are at most as many steps as pieces times items.
 */
function fits<Piece, Item>(
  pieces: readonly Piece[],
  items: ArrayLike<Item>,
  gap: Piece,
  test: (piece: Piece, item: Item) => boolean,
  budget: Budget,
): boolean {
  let piece = 0;
  let item = 0;
  let lastGap = -1;
  let gapEnd = 0;
  for (let one = items[0]; one !== undefined; one = items[item]) {
    budget.left -= 1;
    const wanted = pieces[piece];
    if (wanted === gap) {
      lastGap = piece;
      gapEnd = item;
      piece += 1;
    } else if (wanted !== undefined && test(wanted, one)) {
      piece += 1;
      item += 1;
    } else if (lastGap >= 0) {
      gapEnd += 1;
      item = gapEnd;
      piece = lastGap + 1;
    } else return false;
  }
  while (pieces[piece] === gap) piece += 1;
  return piece === pieces.length;
}

/** Blanks at the end do not count, unless there is a backslash before them. */
function withoutBlanks(text: string): string {
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === ' ') continue;
    end = Math.min(at + 1, text.length);
  }
  return text.slice(0, end);
}

/** Undefined where a backslash or a class has no end: git matches nothing then. */
function partsOf(text: string): Part[] | undefined {
  const parts: Part[] = [];
  let characters: Character[] = [];
  const close = (): void => {
    parts.push(partOf(characters));
    characters = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '/') close();
    else if (character === '*') characters.push(ANY_CHARACTERS);
    else if (character === '?') characters.push(isAny);
    else if (character === '[') {
      const read = classAt(text, at);
      if (!read) return undefined;
      characters.push(read.test);
      at = read.end;
    } else if (character !== '\\') characters.push(character);
    else {
      at += 1;
      if (at === text.length) return undefined;
      characters.push(text[at] ?? '');
    }
  }
  close();
  return parts;
}

function partOf(characters: readonly Character[]): Part {
  if (characters.every((character) => typeof character === 'string')) return characters.join('');
  return characters.length > 1 && characters.every((character) => character === ANY_CHARACTERS)
    ? ANY_NAMES
    : characters;
}

import type { Node } from 'web-tree-sitter';
import type { Location } from '../../text.js';
import type { GoFile } from '../file.js';
import type { Pieces } from './pieces.js';
import { hole, known, plain } from './pieces.js';

/** The names that a block declares, each with its slot. */
export interface Scope {
  readonly file: GoFile;
  readonly outer: Scope | undefined;
  readonly names: Map<string, number>;
}

/** A field of a struct, or an entry of a map, and where it was last written. */
export interface Field {
  readonly value: Value;
  readonly at: Location | undefined;
}

export type Fields = ReadonlyMap<string, Field>;

/** What an expression comes to, as far as it can be told without running the program. */
export type Value =
  /** A text, which may be one of several. */
  | { readonly kind: 'texts'; readonly of: readonly Pieces[] }
  | { readonly kind: 'truth'; readonly is: boolean }
  | { readonly kind: 'number'; readonly is: number }
  | { readonly kind: 'nil' }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  /** A struct or a map; a pointer and a map share it when they are assigned, a struct is copied. */
  | { readonly kind: 'object'; readonly id: number; readonly isShared: boolean }
  /** The address of a variable that holds no object. */
  | { readonly kind: 'reference'; readonly slot: number }
  | { readonly kind: 'function'; readonly node: Node; readonly scope: Scope; readonly receiver?: Value }
  /** A function or variable of a package that is not read. */
  | { readonly kind: 'external'; readonly name: string }
  /** A thing of such a package: a file at a path, an encoder that writes to a file. */
  | { readonly kind: 'thing'; readonly what: string; readonly of: Value }
  /** The bytes of an object as JSON or YAML. */
  | { readonly kind: 'encoded'; readonly fields: Fields }
  | { readonly kind: 'unknown' };

export const UNKNOWN: Value = { kind: 'unknown' };
export const NIL: Value = { kind: 'nil' };

/** More possible texts of one value are given up. */
const MOST = 8;

export function text(value: string): Value {
  return { kind: 'texts', of: [known(value)] };
}

export function texts(of: readonly Pieces[]): Value {
  const distinct = new Map(of.map((pieces) => [JSON.stringify(pieces), pieces]));
  return distinct.size > MOST ? UNKNOWN : { kind: 'texts', of: [...distinct.values()] };
}

export function truth(is: boolean | undefined): Value {
  return is === undefined ? UNKNOWN : { kind: 'truth', is };
}

/** What a value may be as a text; one hole where nothing is known of it. */
export function piecesOf(value: Value): readonly Pieces[] {
  return value.kind === 'texts' ? value.of : [hole('?')];
}

/** The text of a value, where there is exactly one and it is known. */
export function plainText(value: Value | undefined): string | undefined {
  return value?.kind === 'texts' && value.of.length === 1 ? plain(value.of[0] ?? []) : undefined;
}

/** A value after one of two branches. */
export function either(a: Value, b: Value): Value {
  if (a === b) return a;
  if (a.kind === 'nil') return b;
  if (b.kind === 'nil') return a;
  if (a.kind === 'texts' || b.kind === 'texts') return texts([...piecesOf(a), ...piecesOf(b)]);
  if (a.kind === 'unknown' || b.kind === 'unknown') {
    const other = a.kind === 'unknown' ? b : a;
    return other.kind === 'object' || other.kind === 'encoded' ? other : UNKNOWN;
  }
  return same(a, b) ? a : UNKNOWN;
}

function same(a: Value, b: Value): boolean {
  if (a.kind === 'object' && b.kind === 'object') return a.id === b.id;
  if (a.kind === 'truth' && b.kind === 'truth') return a.is === b.is;
  if (a.kind === 'number' && b.kind === 'number') return a.is === b.is;
  if (a.kind === 'reference' && b.kind === 'reference') return a.slot === b.slot;
  if (a.kind === 'external' && b.kind === 'external') return a.name === b.name;
  return false;
}

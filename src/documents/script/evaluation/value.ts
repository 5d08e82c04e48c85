import type { Node } from '@babel/types';
import type { Location } from '../../text.js';

/** What an expression of a program stands for, as far as it can be told without running it. */
export type Value = Unknown | Plain | Pattern | List | Struct | Closure | Native | Imported | Called | Either;

/** Nothing can be told of it. */
export interface Unknown {
  readonly kind: 'unknown';
}

export interface Plain {
  readonly kind: 'plain';
  readonly value: string | number | boolean | null | undefined;
  readonly at?: Location;
}

/** A regular expression that cannot keep the machine busy. */
interface Pattern {
  readonly kind: 'pattern';
  readonly value: RegExp;
}

/** A list that the program may still push to. */
export interface List {
  readonly kind: 'list';
  readonly items: Value[];
  /** There may be more in it. */
  open: boolean;
}

/** An object that the program may still write to. */
interface Struct {
  readonly kind: 'struct';
  readonly entries: Map<string, Entry>;
  /** There may be more in it, and what is in it may be another. */
  open: boolean;
  readonly at?: Location | undefined;
}

/** A property and where its key stands. */
export interface Entry {
  readonly value: Value;
  readonly at: Location | undefined;
}

/** A function of the program. */
export interface Closure {
  readonly kind: 'closure';
  readonly node: Extract<Node, { params: unknown; body: unknown }>;
  readonly scope: Scope;
}

/** A function that whoever asks hands in. */
export interface Native {
  readonly kind: 'native';
  /** `maybe` where the call stands under a condition that cannot be told. */
  readonly call: (parameters: readonly Value[], maybe: boolean) => Value;
}

/** A module of another package, or what its members lead to. */
interface Imported {
  readonly kind: 'imported';
  readonly module: string;
  readonly path: readonly string[];
}

/** What a function of another package answers. */
export interface Called {
  readonly kind: 'called';
  readonly module: string;
  readonly path: readonly string[];
  readonly parameters: readonly Value[];
}

/** One of several, by conditions that cannot be told. */
interface Either {
  readonly kind: 'either';
  readonly options: readonly Value[];
}

/** The names of a function or a module. */
export interface Scope {
  readonly names: Map<string, Value>;
  readonly up: Scope | undefined;
  /** The file, relative to the repository root. */
  readonly file: string;
}

export const UNKNOWN: Unknown = { kind: 'unknown' };
export const NOTHING: Plain = { kind: 'plain', value: undefined };

/** A value from what JSON holds. */
export function fromJson(json: unknown): Value {
  if (Array.isArray(json)) return { kind: 'list', items: json.map(fromJson), open: false };
  if (typeof json === 'object' && json !== null)
    return {
      kind: 'struct',
      open: false,
      entries: new Map(Object.entries(json).map(([name, value]) => [name, { value: fromJson(value), at: undefined }])),
    };
  return typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean' || json === null
    ? { kind: 'plain', value: json }
    : NOTHING;
}

/** One of two values; the same value where both are. */
export function either(a: Value | undefined, b: Value): Value {
  const options = [a ?? NOTHING, b].flatMap((value) => (value.kind === 'either' ? value.options : [value]));
  const distinct = options.filter(
    (value, index) => options.findIndex((other) => other === value || isSamePlain(other, value)) === index,
  );
  return distinct.length === 1 ? b : distinct.length > MOST_OPTIONS ? UNKNOWN : { kind: 'either', options: distinct };
}

/** More than any configuration distinguishes. */
const MOST_OPTIONS = 16;

function isSamePlain(a: Value, b: Value): boolean {
  return a.kind === 'plain' && b.kind === 'plain' && a.value === b.value;
}

/** All that a value may be. */
export function optionsOf(value: Value): readonly Value[] {
  return value.kind === 'either' ? value.options : [value];
}

/** What a value may be, seen through a function. */
export function mapped(value: Value, map: (option: Value) => Value): Value {
  const [first = UNKNOWN, ...more] = optionsOf(value).map(map);
  return more.reduce((all, option) => either(all, option), first);
}

/** A string that is surely the value. */
export function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'plain' && typeof value.value === 'string' ? value.value : undefined;
}

/** Whether a value counts as true; undefined where it cannot be told. */
export function truthOf(value: Value): boolean | undefined {
  if (value.kind === 'plain') return Boolean(value.value);
  if (value.kind === 'unknown' || value.kind === 'called' || value.kind === 'imported') return undefined;
  if (value.kind !== 'either') return true;
  const answers = new Set(value.options.map(truthOf));
  const [answer] = answers;
  return answers.size === 1 ? answer : undefined;
}

/** A member of a value, by its name. */
export function memberOf(value: Value, name: string): Value {
  switch (value.kind) {
    case 'struct':
      return value.entries.get(name)?.value ?? (value.open ? UNKNOWN : NOTHING);
    case 'list':
      return /^\d{1,4}$/.test(name) ? (value.items[Number(name)] ?? (value.open ? UNKNOWN : NOTHING)) : UNKNOWN;
    // What is not given has no members, wherever that would not throw.
    case 'plain':
      return value.value === undefined || value.value === null ? NOTHING : UNKNOWN;
    case 'imported':
      return { ...value, path: [...value.path, name] };
    case 'either':
      return mapped(value, (option) => memberOf(option, name));
    default:
      return UNKNOWN;
  }
}

/** A property's key, where the object has it. */
export function keyOf(value: Value, name: string): Location | undefined {
  for (const option of optionsOf(value)) {
    const at = option.kind === 'struct' ? option.entries.get(name)?.at : undefined;
    if (at) return at;
  }
  return undefined;
}

/** The items of a list that is known as a whole; a single value counts as a list of it. */
export function itemsOf(value: Value): readonly Value[] {
  if (value.kind === 'list') return value.open ? [...value.items, UNKNOWN] : value.items;
  return value.kind === 'plain' && !value.value ? [] : [value];
}

/** A member through several names. */
export function memberAt(value: Value, ...names: readonly string[]): Value {
  return names.reduce(memberOf, value);
}

import type { Span } from '../text.js';

/** One `key: value` of an object, in the order of the file; a key may come twice. */
export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Tree;
}

export interface ObjectTree {
  readonly kind: 'object';
  readonly span: Span;
  readonly entries: readonly Entry[];
}

interface ArrayTree {
  readonly kind: 'array';
  readonly span: Span;
  readonly items: readonly Tree[];
}

interface ScalarTree {
  readonly kind: 'string' | 'number' | 'boolean' | 'null';
  readonly span: Span;
  readonly value: string | number | boolean | null;
  /** As written in the file, without quotes. */
  readonly source: string;
}

/** What a JSON or YAML file says, with the place of every part. */
export type Tree = ObjectTree | ArrayTree | ScalarTree;

/** What keeps a file from being read, and where. */
export interface SyntaxProblem {
  readonly message: string;
  readonly span: Span;
}

/** The outcome of reading a JSON or YAML file: a tree where it could be read at all, and everything that is wrong. */
export interface Parsed {
  readonly tree: Tree | undefined;
  readonly problems: readonly SyntaxProblem[];
  /** Why the file cannot be judged here, though the server may be able to read it. */
  readonly unreadable?: string;
  /** Text after the first value: Go's decoder stops before it. */
  readonly trailing: Span | undefined;
}

/** The deepest nesting that Go's JSON decoder takes (`maxNestingDepth` in encoding/json). */
export const MAX_DEPTH = 10_000;

/** More values than any manifest has: a tree takes about 1,000 bytes for each. */
export const MAX_VALUES = 100_000;

/** Why a file is not read, to stand after "cannot be read: ". */
export const TOO_DEEP = 'it is nested too deeply';
export const TOO_MANY = `it holds more than ${MAX_VALUES.toLocaleString('en')} values`;

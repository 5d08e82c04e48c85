import type { Span } from '../text.js';
import type { Path, PathTree } from './path-tree.js';

/** Where a value stands, and its key where it has one. */
export interface Place {
  readonly span: Span;
  readonly key: Span | undefined;
}

/** A value that the server cannot take, as the schema's validator says it. */
export interface SchemaError {
  readonly path: Path;
  readonly keyword: string;
  readonly missing: string | undefined;
  /** The value that is refused. */
  readonly found: unknown;
  /** The types, or the values, that are allowed, where the keyword is about those. */
  readonly allowed: readonly string[];
  readonly span: Span | undefined;
}

/** A key of an object that the file's structure has a say on. */
export interface KeyRemark {
  readonly path: Path;
  readonly key: string;
  readonly span: Span;
  /** The keys that may stand here. */
  readonly known: readonly string[];
}

/** What Go's decoder makes of a file. */
export interface Decoded {
  /** Keys in their canonical case, `null` left out, the last duplicate; types as written. */
  readonly value: unknown;
  readonly places: PathTree<Place>;
  readonly errors: readonly SchemaError[];
  readonly unknownKeys: readonly KeyRemark[];
  readonly duplicateKeys: readonly KeyRemark[];
  readonly miscasedKeys: readonly KeyRemark[];
}

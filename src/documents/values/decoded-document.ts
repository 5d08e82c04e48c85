import type { Location, TextDocument } from '../text.js';
import type { Decoded } from './decoded.js';
import type { Path } from './path-tree.js';
import { PathTree } from './path-tree.js';

/** A JSON or YAML file of a known shape, with the place of every part. */
export class DecodedDocument<Value extends object> {
  /** What the file says; empty where it holds no object, and without what has a wrong type. */
  readonly value: Value;
  readonly #mistyped: PathTree<true>;

  constructor(
    readonly source: TextDocument,
    readonly decoded: Decoded,
  ) {
    this.#mistyped = mistypedIn(decoded);
    // The schema's validator has proven the types of what is left.
    this.value = (this.isObject ? wellTyped(decoded.value, this.#mistyped) : {}) as Value;
  }

  /** The file, relative to the repository root. */
  get file(): string {
    return this.source.file;
  }

  /** Whether the file holds an object, as it must. */
  get isObject(): boolean {
    return typeof this.decoded.value === 'object' && this.decoded.value !== null && !Array.isArray(this.decoded.value);
  }

  /** Whether a field has a value of the wrong type: it is there, which `value` does not show. */
  isMistyped(...path: Path): boolean {
    return this.#mistyped.find(path) ?? false;
  }

  /** The place of a value; of the nearest enclosing key or brace where it is absent. */
  at(...path: Path): Location {
    for (let length = path.length; length >= 0; length--) {
      const place = this.decoded.places.find(path.slice(0, length));
      if (!place) continue;
      if (length === path.length) return this.source.locate(place.span);
      return this.source.locate(place.key ?? { start: place.span.start, end: place.span.start + 1 });
    }
    return this.source.locate({ start: 0, end: 1 });
  }

  /** The place of a key; as `at` where it is absent. */
  atKey(...path: Path): Location {
    const key = this.decoded.places.find(path)?.key;
    return key ? this.source.locate(key) : this.at(...path);
  }
}

function mistypedIn({ errors }: Decoded): PathTree<true> {
  const mistyped = new PathTree<true>();
  for (const { keyword, path } of errors) if (keyword === 'type') mistyped.set(path, true);
  return mistyped;
}

/** A decoded value without what has a wrong type, so that it is what its type says. */
function wellTyped(value: unknown, mistyped: PathTree<true> | undefined): unknown {
  if (mistyped === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (mistyped.at(index)?.known ? {} : wellTyped(item, mistyped.at(index))));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]: [string, unknown]) =>
      mistyped.at(key)?.known ? [] : [[key, wellTyped(field, mistyped.at(key))]],
    ),
  );
}

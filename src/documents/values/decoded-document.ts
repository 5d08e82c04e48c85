import type { Location, TextDocument } from '../text.js';
import type { Decoded, Path } from './decoded.js';
import { pointer } from './decoded.js';

/** A JSON or YAML file of a known shape, with the place of every part. */
export class DecodedDocument<Value extends object> {
  /** What the file says; empty where it holds no object, and without what has a wrong type. */
  readonly value: Value;

  constructor(
    readonly source: TextDocument,
    readonly decoded: Decoded,
  ) {
    // The schema's validator has proven the types of what is left.
    this.value = (this.isObject ? wellTyped(decoded) : {}) as Value;
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
    return this.decoded.errors.some((error) => error.keyword === 'type' && pointer(error.path) === pointer(path));
  }

  /** The place of a value; of the nearest enclosing key or brace where it is absent. */
  at(...path: Path): Location {
    for (let length = path.length; length >= 0; length--) {
      const place = this.decoded.places.get(pointer(path.slice(0, length)));
      if (!place) continue;
      if (length === path.length) return this.source.locate(place.span);
      return this.source.locate(place.key ?? { start: place.span.start, end: place.span.start + 1 });
    }
    return this.source.locate({ start: 0, end: 1 });
  }

  /** The place of a key; as `at` where it is absent. */
  atKey(...path: Path): Location {
    const key = this.decoded.places.get(pointer(path))?.key;
    return key ? this.source.locate(key) : this.at(...path);
  }
}

/** The decoded value without what has a wrong type, so that it is what its type says. */
function wellTyped(decoded: Decoded): unknown {
  const wrong = new Set(decoded.errors.filter((error) => error.keyword === 'type').map((error) => pointer(error.path)));
  const prune = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value))
      return value.map((item: unknown, index) =>
        wrong.has(pointer([...path, index])) ? {} : prune(item, [...path, index]),
      );
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, field]: [string, unknown]) =>
        wrong.has(pointer([...path, key])) ? [] : [[key, prune(field, [...path, key])]],
      ),
    );
  };
  return wrong.size === 0 ? decoded.value : prune(decoded.value, []);
}

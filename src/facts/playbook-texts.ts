import type { Path } from '../documents/values/decoded.js';

/** A text of a JSON file and the path that leads to it. */
export interface PlacedText {
  readonly text: string;
  readonly path: Path;
}

/** Every text in a JSON value, in the order of the file. */
export function* textsOf(value: unknown, path: Path = []): Generator<PlacedText> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsOf(item, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, field] of Object.entries(value)) yield* textsOf(field, [...path, key]);
}

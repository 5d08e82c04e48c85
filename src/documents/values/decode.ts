import type { Decoded, SchemaError } from './decoded.js';
import { Decoder } from './decoder.js';
import type { Shape } from './shape.js';
import type { Tree } from './tree.js';

/** Each duplicate of a key costs a round; a file with so many that this many characters would be decoded is judged by the first of them and the last. */
const MAX_DECODED = 2_000_000;

/**
 * Decodes a file as the server does. Go's JSON decoder matches keys without regard to case, lets `null` leave
 * a field unset, merges objects that come twice and takes the last of other duplicates, but fails on a wrong type
 * in any of them; yaml.v2 matches keys exactly and takes every scalar for a string.
 */
export function decode(tree: Tree, format: 'json' | 'yaml', shape: Shape): Decoded {
  const last = new Decoder(format, shape, Number.POSITIVE_INFINITY);
  const value = last.value(tree, shape.schema, last.places);
  const errors = validated(value, last, shape);
  const starts = new Set(errors.map(({ span }) => span?.start));
  const rounds = Math.max(8, MAX_DECODED / Math.max(tree.span.end - tree.span.start, 1));
  for (let round = 0; round < Math.min(last.mostDuplicates - 1, rounds); round++) {
    const earlier = new Decoder(format, shape, round);
    const wrongTypes = validated(earlier.value(tree, shape.schema, earlier.places), earlier, shape).filter(
      (error) => error.keyword === 'type',
    );
    for (const error of wrongTypes.filter(({ span }) => !starts.has(span?.start))) {
      errors.push(error);
      starts.add(error.span?.start);
    }
  }
  return {
    value,
    places: last.places,
    errors,
    unknownKeys: last.unknownKeys,
    duplicateKeys: last.duplicateKeys,
    miscasedKeys: last.miscasedKeys,
  };
}

/** What ajv says of the keywords `required`, `type` and `enum`. */
interface Params {
  readonly missingProperty?: string;
  readonly type?: string | readonly string[];
  readonly allowedValues?: readonly unknown[];
}

function validated(value: unknown, decoder: Decoder, { validate }: Shape): SchemaError[] {
  validate(value);
  return (validate.errors ?? []).map((error) => {
    const path = error.instancePath
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    const { missingProperty, type, allowedValues } = error.params as Params;
    const found = path.reduce<unknown>(
      (at, part) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[part] : undefined),
      value,
    );
    return {
      path,
      keyword: error.keyword,
      found,
      missing: missingProperty,
      allowed: [type ?? allowedValues ?? []].flat().map(String),
      span: decoder.places.find(path)?.span,
    };
  });
}

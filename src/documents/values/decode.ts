import type { ErrorObject } from 'ajv';
import type { Span } from '../text.js';
import type { Path } from './path-tree.js';
import { PathTree } from './path-tree.js';
import type { Entry, Tree } from './tree.js';

/** Where a value stands, and its key where it has one. */
interface Place {
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
interface KeyRemark {
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

/** The parts of a JSON Schema that decoding follows. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly $ref?: string;
}

/** Each duplicate of a key costs a round; a file with so many that this many characters would be decoded is judged by the first of them and the last. */
const MAX_DECODED = 2_000_000;

/** What a file is decoded into: a JSON Schema of src/data, and its validator, compiled by scripts/schema.ts. */
export interface Shape {
  readonly schema: Schema & { readonly definitions?: Readonly<Record<string, Schema>> };
  readonly validate: ((value: unknown) => boolean) & { readonly errors?: readonly ErrorObject[] | null };
}

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

class Decoder {
  readonly places = new PathTree<Place>();
  readonly unknownKeys: KeyRemark[] = [];
  readonly duplicateKeys: KeyRemark[] = [];
  readonly miscasedKeys: KeyRemark[] = [];
  mostDuplicates = 1;

  constructor(
    private readonly format: 'json' | 'yaml',
    private readonly shape: Shape,
    /** Which of several values of one key is taken; the last where there are fewer. */
    private readonly pick: number,
  ) {}

  value(tree: Tree, named: Schema, at: PathTree<Place>, key?: Span): unknown {
    const rule = named.$ref ? (this.shape.schema.definitions?.[named.$ref.replace('#/definitions/', '')] ?? {}) : named;
    at.known = { span: tree.span, key };
    if (tree.kind === 'object') return this.object([tree.entries], rule, at);
    if (tree.kind === 'array')
      return tree.items.map((item, index) => this.value(item, rule.items ?? {}, at.part(index)));
    return this.format === 'yaml' && rule.type === 'string' && tree.kind !== 'null' ? tree.source : tree.value;
  }

  private object(parts: readonly (readonly Entry[])[], rule: Schema, at: PathTree<Place>): Record<string, unknown> {
    const { path } = at;
    const groups = new Map<string, Entry[]>();
    for (const entry of parts.flat()) {
      const name = this.canonical(entry, rule, path);
      const group = groups.get(name);
      if (group) {
        group.push(entry);
        this.duplicateKeys.push({ path, key: name, span: entry.keySpan, known: [] });
      } else groups.set(name, [entry]);
    }
    const fields = [...groups].flatMap(([name, entries]): [string, unknown][] => {
      this.mostDuplicates = Math.max(this.mostDuplicates, entries.length);
      const child =
        rule.properties?.[name] ?? (typeof rule.additionalProperties === 'object' ? rule.additionalProperties : {});
      const value = this.field(entries, child, at.part(name));
      if (value === null && rule.properties) return [];
      // In a Go map, unlike in a struct, a null leaves a key with the zero value.
      return [[name, value === null && child.type === 'string' ? '' : value]];
    });
    return Object.fromEntries(fields);
  }

  private field(entries: readonly Entry[], rule: Schema, at: PathTree<Place>): unknown {
    const typed = entries.filter((entry) => entry.value.kind !== 'null' || rule.type === undefined);
    const chosen = typed[Math.min(this.pick, typed.length - 1)] ?? entries.at(-1);
    if (!chosen) return null;
    const objects = typed.flatMap((entry) => (entry.value.kind === 'object' ? [entry.value.entries] : []));
    if (rule.type === 'object' && objects.length > 1 && chosen.value.kind === 'object') {
      at.known = { span: chosen.value.span, key: chosen.keySpan };
      return this.object(objects, rule, at);
    }
    return this.value(chosen.value, rule, at, chosen.keySpan);
  }

  private canonical(entry: Entry, rule: Schema, path: Path): string {
    if (!rule.properties || Object.hasOwn(rule.properties, entry.key)) return entry.key;
    const folded = this.format === 'json' ? namesOf(rule).get(fold(entry.key)) : undefined;
    const known = Object.keys(rule.properties);
    (folded ? this.miscasedKeys : this.unknownKeys).push({
      path,
      key: entry.key,
      span: entry.keySpan,
      known: folded ? [folded] : known,
    });
    return folded ?? entry.key;
  }
}

const NAMES = new WeakMap<Schema, ReadonlyMap<string, string>>();

/** The keys of a schema by how Go folds them; kept, because a file may have very many keys. */
function namesOf(rule: Schema): ReadonlyMap<string, string> {
  const names = NAMES.get(rule) ?? new Map(Object.keys(rule.properties ?? {}).map((name) => [fold(name), name]));
  NAMES.set(rule, names);
  return names;
}

/** Go folds case by Unicode's simple folding, under which the long s and the Kelvin sign are letters, too. */
function fold(key: string): string {
  return key.replaceAll('ſ', 's').replaceAll('\u212a', 'k').toLowerCase();
}

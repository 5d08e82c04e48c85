import type { Span } from '../text.js';
import type { KeyRemark, Place } from './decoded.js';
import type { Path } from './path-tree.js';
import { PathTree } from './path-tree.js';
import type { Schema, Shape } from './shape.js';
import type { Entry, Tree } from './tree.js';

/** Follows a tree and the schema of its shape side by side, and keeps what it meets on the way. */
export class Decoder {
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

import type { Entry, Value } from './value.js';
import { UNKNOWN } from './value.js';

/** What webpack-merge makes of configurations: objects are merged, lists joined, all else is of the last. */
export function merged(values: readonly Value[]): Value {
  const [first = UNKNOWN, ...more] = values.flatMap((value) =>
    value.kind === 'list' && !value.open ? value.items : [value],
  );
  return more.reduce(mergeTwo, first);
}

function mergeTwo(a: Value, b: Value): Value {
  if (a.kind === 'list' && b.kind === 'list')
    return { kind: 'list', items: [...a.items, ...b.items], open: a.open || b.open };
  if (a.kind !== 'struct') return a.kind === 'unknown' && b.kind === 'struct' ? { ...b, open: true } : b;
  // What is not known may name anything anew.
  if (b.kind !== 'struct')
    return b.kind === 'plain' ? (b.value === undefined ? a : b) : { kind: 'struct', entries: new Map(), open: true };
  const entries = new Map<string, Entry>(a.entries);
  for (const [name, entry] of b.entries) {
    const before = entries.get(name);
    entries.set(name, before ? { ...entry, value: mergeTwo(before.value, entry.value) } : entry);
  }
  return { kind: 'struct', entries, open: a.open || b.open, at: a.at };
}

import type { Sighting } from './code.js';

/** The first of a kind in a file, with how many more of the kind there are in it. */
export type FirstOfFile<Found extends Sighting> = Found & { readonly more: number };

/** Keeps the first of each file: where one stands, a reader finds the others. */
export function firstOfFile<Found extends Sighting>(all: Iterable<Found>): readonly FirstOfFile<Found>[] {
  const first = new Map<string, FirstOfFile<Found>>();
  for (const found of all) {
    const before = first.get(found.at.file);
    first.set(found.at.file, before ? { ...before, more: before.more + 1 } : { ...found, more: 0 });
  }
  return [...first.values()];
}

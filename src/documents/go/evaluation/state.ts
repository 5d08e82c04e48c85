import type { Field, Value } from './value.js';
import { either, text } from './value.js';

/** What the variables and objects of a program hold at one point of it. */
export interface State {
  readonly slots: Map<number, Value>;
  readonly objects: Map<number, Map<string, Field>>;
  /** Whether the program gets here. */
  isReached: boolean;
}

export function emptyState(): State {
  return { slots: new Map(), objects: new Map(), isReached: true };
}

export function copyOf({ slots, objects, isReached }: State): State {
  return {
    slots: new Map(slots),
    objects: new Map([...objects].map(([id, fields]) => [id, new Map(fields)])),
    isReached,
  };
}

/** The state where several branches meet; one that left does not count. */
export function meet(states: readonly State[]): State | undefined {
  return states
    .filter(({ isReached }) => isReached)
    .reduce<State | undefined>((a, b) => (a ? both(a, b) : b), undefined);
}

function both(a: State, b: State): State {
  const slots = new Map(a.slots);
  for (const [slot, value] of b.slots) slots.set(slot, either(slots.get(slot) ?? value, value));
  const objects = new Map(a.objects);
  for (const [id, fields] of b.objects) {
    const others = objects.get(id);
    objects.set(id, others ? mixed(others, fields) : fields);
  }
  return { slots, objects, isReached: true };
}

/** A field that only one branch wrote is empty after the other. */
function mixed(a: ReadonlyMap<string, Field>, b: ReadonlyMap<string, Field>): Map<string, Field> {
  return new Map(
    [...new Set([...a.keys(), ...b.keys()])].map((key) => {
      const [one, other] = [a.get(key), b.get(key)];
      const value = either(one?.value ?? text(''), other?.value ?? text(''));
      return [key, { value, at: other?.at ?? one?.at }];
    }),
  );
}

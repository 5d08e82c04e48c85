import type { Node } from 'web-tree-sitter';
import type { State } from './state.js';
import type { Scope, Value } from './value.js';

/** A package that is read: its names, its methods by name, and the keys of its structs' fields by the type and the name. */
export interface Package {
  readonly scope: Scope;
  readonly methods: ReadonlyMap<string, Value & { readonly kind: 'function' }>;
}

/** What lies outside of the packages that are read. */
export interface Host {
  /** What a call of an external function, or of a method of what one gave, returns; undefined where it is not known. */
  call(name: string, args: readonly Value[], receiver: Value | undefined): readonly Value[] | undefined;
  /** What an external variable holds. */
  variable(name: string): Value;
  /** The key of a field, as the encoded object has it. */
  keyOf(field: string): string;
  /** What a type of another package holds before anything is assigned. */
  zero(type: string): Value | undefined;
  /** The object that a value of which nothing is known stands for, if the field is one that only this object has. */
  objectWith(key: string): Value | undefined;
}

/** How a call or a loop was left. */
interface Exits {
  readonly returns: { readonly values: readonly Value[]; readonly state: State }[];
  readonly breaks: State[];
  readonly continues: State[];
}

/** A run of a program without running it: each branch that cannot be decided is taken and left. */
export interface Machine {
  state: State;
  exits: Exits;
  readonly host: Host;
  /** The packages that are read, by their import path. */
  readonly packages: ReadonlyMap<string, Package>;
  /** Steps left and depth of calls, which end on code that no person wrote; and the next free number of a slot. */
  readonly effort: { left: number; depth: number; next: number };
  /** Functions that were handed to code that is not read. */
  readonly escaped: Set<Value>;
  evaluate(node: Node | null | undefined, scope: Scope): Value;
  /** All results of a call; one value of any other expression. */
  evaluateAll(node: Node, scope: Scope): readonly Value[];
  execute(node: Node | null | undefined, scope: Scope): void;
  call(callee: Value, args: readonly Value[]): readonly Value[] | undefined;
  assign(target: Node, value: Value, scope: Scope): void;
}

/** Declares a name in a scope; its slot is new. */
export function declare(machine: Machine, scope: Scope, name: string, value: Value): void {
  if (name === '_') return;
  const slot = machine.effort.next++;
  scope.names.set(name, slot);
  machine.state.slots.set(slot, value);
}

export function inner(scope: Scope): Scope {
  return { file: scope.file, outer: scope, names: new Map() };
}

/** The slot that a name stands for. */
export function slotOf(scope: Scope | undefined, name: string): number | undefined {
  for (let at = scope; at; at = at.outer) {
    const slot = at.names.get(name);
    if (slot !== undefined) return slot;
  }
  return undefined;
}

/** Makes an object; its fields are empty. */
export function newObject(machine: Machine, isShared: boolean): Value & { readonly kind: 'object' } {
  const id = machine.effort.next++;
  machine.state.objects.set(id, new Map());
  return { kind: 'object', id, isShared };
}

/** A value as an assignment hands it on: a struct is copied. */
export function handedOn(machine: Machine, value: Value): Value {
  if (value.kind !== 'object' || value.isShared) return value;
  const copy = newObject(machine, false);
  machine.state.objects.set(copy.id, new Map(machine.state.objects.get(value.id)));
  return copy;
}

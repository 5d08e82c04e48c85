import type { Node } from 'web-tree-sitter';
import { zeroOf } from './declarations.js';
import { packageNamed } from './expressions.js';
import type { Machine } from './machine.js';
import { declare, handedOn, inner, slotOf } from './machine.js';
import { copyOf, meet } from './state.js';
import type { Scope, Value } from './value.js';
import { NIL, UNKNOWN, either } from './value.js';

/** Deeper calls are not followed. */
const DEEPEST = 16;

/** All that an expression comes to: the results of a call, and one value of any other. */
export function evaluateAll(machine: Machine, node: Node, scope: Scope): readonly Value[] {
  if (node.type !== 'call_expression') {
    const value = machine.evaluate(node, scope);
    // The second value of `m["key"]`, `x.(T)`, and what is received, says whether there is a first.
    return node.type === 'index_expression' || node.type === 'type_assertion_expression' ? [value, UNKNOWN] : [value];
  }
  const callee = node.childForFieldName('function');
  const given = node.childForFieldName('arguments')?.namedChildren.filter(({ type }) => type !== 'comment') ?? [];
  const built = callee?.type === 'identifier' ? builtIn(machine, callee.text, given, scope) : undefined;
  if (built) return [built];
  const [only] = given;
  const several = given.length === 1 && only ? machine.evaluateAll(only, scope) : undefined;
  const args = (several ?? given.map((each) => machine.evaluate(each, scope))).map((each) => handedOn(machine, each));
  if (callee?.type === 'selector_expression') return ofSelector(machine, callee, args, scope);
  if (callee?.type === 'slice_type' || callee?.type === 'parenthesized_type') return [args[0] ?? UNKNOWN];
  return called(machine, machine.evaluate(callee, scope), args);
}

function ofSelector(machine: Machine, callee: Node, args: readonly Value[], scope: Scope): readonly Value[] {
  const operand = callee.childForFieldName('operand');
  const name = callee.childForFieldName('field')?.text ?? '';
  const isPackage = operand?.type === 'identifier' && packageNamed(operand.text, scope) !== undefined;
  if (isPackage) return called(machine, machine.evaluate(callee, scope), args);
  const receiver = machine.evaluate(operand, scope);
  const method = [...machine.packages.values()].map(({ methods }) => methods.get(name)).find(Boolean);
  if (method && (receiver.kind === 'object' || receiver.kind === 'unknown'))
    return called(
      machine,
      { ...method, receiver: receiver.kind === 'object' ? { ...receiver, isShared: true } : receiver },
      args,
    );
  const held = operand && receiver.kind !== 'object' ? machine.evaluate(callee, scope) : UNKNOWN;
  if (held.kind === 'function') return called(machine, held, args);
  return machine.host.call(name, args, receiver) ?? lost(machine, args);
}

function called(machine: Machine, callee: Value, args: readonly Value[]): readonly Value[] {
  if (callee.kind === 'external') return machine.host.call(callee.name, args, undefined) ?? lost(machine, args);
  return machine.call(callee, args) ?? lost(machine, args);
}

/** What code that is not read gets, it may call, and change. */
function lost(machine: Machine, args: readonly Value[]): readonly Value[] {
  for (const arg of args) {
    if (arg.kind === 'function') machine.escaped.add(arg);
    if (arg.kind === 'reference') machine.state.slots.set(arg.slot, UNKNOWN);
    if (arg.kind === 'object')
      for (const { value } of machine.state.objects.get(arg.id)?.values() ?? [])
        if (value.kind === 'function') machine.escaped.add(value);
  }
  return [];
}

function builtIn(machine: Machine, name: string, given: readonly Node[], scope: Scope): Value | undefined {
  if (slotOf(scope, name) !== undefined) return undefined;
  const first = (): Value => machine.evaluate(given[0], scope);
  switch (name) {
    case 'string':
      return first();
    case 'len': {
      const value = first();
      return value.kind === 'list' ? { kind: 'number', is: value.items.length } : UNKNOWN;
    }
    case 'panic':
      machine.state.isReached = false;
      return NIL;
    case 'make':
      return given[0]?.type === 'map_type' ? emptyMap(machine) : UNKNOWN;
    case 'new': {
      const value = zeroOf(machine, given[0] ?? null, scope);
      return value.kind === 'object' ? { ...value, isShared: true } : value;
    }
    case 'append': {
      const list = first();
      const spread = given.at(-1)?.type === 'variadic_argument';
      if (list.kind !== 'list' || spread) return list.kind === 'list' ? UNKNOWN : list;
      return { kind: 'list', items: [...list.items, ...given.slice(1).map((each) => machine.evaluate(each, scope))] };
    }
    default:
      return undefined;
  }
}

function emptyMap(machine: Machine): Value {
  const id = machine.effort.next++;
  machine.state.objects.set(id, new Map());
  return { kind: 'object', id, isShared: true };
}

/** Runs a function of the program; undefined where that is none, or too deep. */
export function call(machine: Machine, callee: Value, args: readonly Value[]): readonly Value[] | undefined {
  if (callee.kind !== 'function' || machine.effort.depth >= DEEPEST) return undefined;
  const { node, receiver } = callee;
  const scope = inner(callee.scope);
  const [self] = namesIn(node.childForFieldName('receiver'));
  if (self && receiver) declare(machine, scope, self.name, receiver);
  for (const [index, parameter] of namesIn(node.childForFieldName('parameters')).entries())
    declare(machine, scope, parameter.name, parameter.isRest ? rest(args.slice(index)) : (args[index] ?? UNKNOWN));
  const results = namesIn(node.childForFieldName('result'));
  for (const { name, type } of results) declare(machine, scope, name, zeroOf(machine, type, scope));
  const outer = machine.exits;
  machine.exits = { returns: [], breaks: [], continues: [] };
  machine.effort.depth += 1;
  machine.execute(node.childForFieldName('body'), scope);
  machine.effort.depth -= 1;
  const { returns } = machine.exits;
  machine.exits = outer;
  if (machine.state.isReached) returns.push({ values: [], state: copyOf(machine.state) });
  const values = returns.map((exit) =>
    exit.values.length === 0 && results.length > 0
      ? results.map(({ name }) => exit.state.slots.get(scope.names.get(name) ?? -1) ?? UNKNOWN)
      : exit.values,
  );
  machine.state = meet(returns.map(({ state }) => state)) ?? { ...machine.state, isReached: false };
  const count = Math.max(0, ...values.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) =>
    values.map((each) => each[index] ?? UNKNOWN).reduce((a, b) => either(a, b)),
  );
}

function rest(items: readonly Value[]): Value {
  return { kind: 'list', items };
}

interface Named {
  readonly name: string;
  readonly type: Node | null;
  readonly isRest: boolean;
}

function namesIn(list: Node | null): readonly Named[] {
  if (list?.type !== 'parameter_list') return [];
  return list.namedChildren.flatMap((declaration) => {
    const type = declaration.childForFieldName('type');
    const isRest = declaration.type === 'variadic_parameter_declaration';
    return declaration.childrenForFieldName('name').map(({ text: name }) => ({ name, type, isRest }));
  });
}

import type { Node } from 'web-tree-sitter';
import { compared } from './comparison.js';
import type { Machine } from './machine.js';
import { declare, handedOn, slotOf } from './machine.js';
import type { Scope, Value } from './value.js';
import { UNKNOWN } from './value.js';

/** Runs an assignment, or a declaration by `:=`. */
export function assignment(machine: Machine, node: Node, scope: Scope): void {
  const left = node.childForFieldName('left')?.namedChildren ?? [];
  const right = node.childForFieldName('right')?.namedChildren.filter(({ type }) => type !== 'comment') ?? [];
  const [only] = right;
  const isNew = node.type === 'short_var_declaration';
  const operator = node.childForFieldName('operator')?.text;
  const values =
    right.length === 1 && only ? machine.evaluateAll(only, scope) : right.map((each) => machine.evaluate(each, scope));
  for (const [index, target] of left.entries()) {
    const given = values[index] ?? UNKNOWN;
    const value = operator === '+=' ? compared('+', machine.evaluate(target, scope), given) : given;
    if (isNew && !scope.names.has(target.text)) declare(machine, scope, target.text, handedOn(machine, value));
    else machine.assign(target, handedOn(machine, value), scope);
  }
}

/** Writes a value to a variable, a field, an entry or through a pointer. */
export function assign(machine: Machine, target: Node, value: Value, scope: Scope): void {
  if (target.type === 'identifier') {
    const slot = slotOf(scope, target.text);
    if (slot !== undefined) machine.state.slots.set(slot, value);
    return;
  }
  const operand = target.childForFieldName('operand');
  const holder = machine.evaluate(operand, scope);
  if (target.type === 'unary_expression') {
    if (holder.kind === 'reference') machine.state.slots.set(holder.slot, value);
    else if (holder.kind === 'object' && value.kind === 'object')
      machine.state.objects.set(holder.id, new Map(machine.state.objects.get(value.id)));
    return;
  }
  const name = target.childForFieldName('field')?.text;
  const key =
    name === undefined ? keyText(machine.evaluate(target.childForFieldName('index'), scope)) : machine.host.keyOf(name);
  const object = holder.kind === 'unknown' && key !== undefined ? machine.host.objectWith(key) : holder;
  if (object?.kind === 'object' && key !== undefined)
    machine.state.objects.get(object.id)?.set(key, { value, at: scope.file.locate(target.parent?.parent ?? target) });
  // A part of a parsed address is written: it is not followed further.
  else if (holder.kind === 'texts' && operand) machine.assign(operand, UNKNOWN, scope);
}

function keyText(value: Value): string | undefined {
  const [pieces] = value.kind === 'texts' && value.of.length === 1 ? value.of : [];
  const [piece, ...more] = pieces ?? [];
  return piece && 'text' in piece && more.length === 0 ? piece.text : undefined;
}

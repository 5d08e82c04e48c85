import type { Node } from 'web-tree-sitter';
import type { Machine } from './machine.js';
import { declare, handedOn, newObject, slotOf } from './machine.js';
import type { Scope, Value } from './value.js';
import { NIL, UNKNOWN, text, truth } from './value.js';

/** What a variable of a type holds before anything is assigned. */
export function zeroOf(machine: Machine, type: Node | null, scope: Scope): Value {
  switch (type?.type) {
    case 'pointer_type':
    case 'interface_type':
    case 'function_type':
    case 'map_type':
      return NIL;
    case 'slice_type':
      return { kind: 'list', items: [] };
    case 'struct_type':
      return newObject(machine, false);
    case 'qualified_type':
      return machine.host.zero(type.text) ?? UNKNOWN;
    case 'type_identifier':
      return zeroOfName(machine, type.text, scope);
    default:
      return UNKNOWN;
  }
}

function zeroOfName(machine: Machine, name: string, scope: Scope): Value {
  if (name === 'string') return text('');
  if (name === 'bool') return truth(false);
  if (name === 'int') return { kind: 'number', is: 0 };
  if (name === 'error' || name === 'any') return NIL;
  const isStruct = slotOf(scope, `type ${name}`) !== undefined;
  return isStruct ? newObject(machine, false) : UNKNOWN;
}

/** Declares the names of a declaration of variables or constants. */
export function declareAll(machine: Machine, node: Node, scope: Scope, unset?: (name: string) => Value): void {
  for (const spec of node.descendantsOfType(['var_spec', 'const_spec'])) {
    const names = spec.childrenForFieldName('name').filter((name) => name.type === 'identifier');
    const values = spec.childForFieldName('value')?.namedChildren.filter((value) => value.type !== 'comment') ?? [];
    const type = spec.childForFieldName('type');
    const several = values.length === 1 && values[0] ? machine.evaluateAll(values[0], scope) : undefined;
    for (const [index, { text: name }] of names.entries()) {
      const given = several ? several[index] : values[index] && machine.evaluate(values[index], scope);
      const empty = type?.text === 'string' && unset ? unset(name) : zeroOf(machine, type, scope);
      declare(machine, scope, name, handedOn(machine, given ?? (values.length > 0 ? UNKNOWN : empty)));
    }
  }
}

import type { Node } from 'web-tree-sitter';
import { compared } from './comparison.js';
import type { Machine } from './machine.js';
import { handedOn, newObject, slotOf } from './machine.js';
import type { Pieces } from './pieces.js';
import { cutHead } from './pieces.js';
import type { Scope, Value } from './value.js';
import { NIL, UNKNOWN, plainText, text, texts, truth } from './value.js';

/** What an expression comes to. */
export function evaluate(machine: Machine, node: Node, scope: Scope): Value {
  const child = (field: string): Value => machine.evaluate(node.childForFieldName(field), scope);
  switch (node.type) {
    case 'interpreted_string_literal':
      return text(unquoted(node.text));
    case 'raw_string_literal':
      return text(node.text.slice(1, -1));
    case 'rune_literal':
      return text(unquoted(node.text));
    case 'int_literal':
      return { kind: 'number', is: Number(node.text) };
    case 'true':
    case 'false':
      return truth(node.type === 'true');
    case 'nil':
      return NIL;
    case 'identifier':
      return ofName(machine, node.text, scope);
    case 'parenthesized_expression':
      return machine.evaluate(node.namedChild(0), scope);
    case 'type_conversion_expression':
    case 'type_assertion_expression':
      return child('operand');
    case 'func_literal':
      return { kind: 'function', node, scope };
    case 'unary_expression':
      return unary(machine, node, scope);
    case 'binary_expression':
      return compared(node.childForFieldName('operator')?.text ?? '', child('left'), child('right'));
    case 'selector_expression':
      return selected(machine, node, scope);
    case 'index_expression':
      return indexed(machine, child('operand'), child('index'));
    case 'slice_expression':
      return sliced(child('operand'), node, machine, scope);
    case 'composite_literal':
      return composite(machine, node.childForFieldName('type'), node.childForFieldName('body'), scope);
    case 'call_expression':
      return machine.evaluateAll(node, scope)[0] ?? UNKNOWN;
    default:
      return UNKNOWN;
  }
}

function unquoted(literal: string): string {
  const simple: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };
  return literal.slice(1, -1).replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/gs, (_, long, short, sign) => {
    const code = (long ?? short) as string | undefined;
    return code === undefined ? (simple[String(sign)] ?? String(sign)) : String.fromCharCode(parseInt(code, 16));
  });
}

function ofName(machine: Machine, name: string, scope: Scope): Value {
  const slot = slotOf(scope, name);
  if (slot !== undefined) return machine.state.slots.get(slot) ?? UNKNOWN;
  return name === 'nil' ? NIL : UNKNOWN;
}

function unary(machine: Machine, node: Node, scope: Scope): Value {
  const operator = node.childForFieldName('operator')?.text;
  const operand = node.childForFieldName('operand');
  const value = machine.evaluate(operand, scope);
  if (operator === '!') return value.kind === 'truth' ? truth(!value.is) : UNKNOWN;
  if (operator === '&') {
    if (value.kind === 'object') return { ...value, isShared: true };
    const slot = operand?.type === 'identifier' ? slotOf(scope, operand.text) : undefined;
    return slot === undefined ? value : { kind: 'reference', slot };
  }
  if (operator !== '*') return UNKNOWN;
  if (value.kind === 'reference') return machine.state.slots.get(value.slot) ?? UNKNOWN;
  return value.kind === 'object' ? { ...value, isShared: false } : value;
}

/** The path of the package that a name stands for in a file. */
export function packageNamed(name: string, scope: Scope): string | undefined {
  if (slotOf(scope, name) !== undefined) return undefined;
  return scope.file.imports.find(({ alias, path }) => (alias ?? nameOfPackage(path)) === name)?.path;
}

function nameOfPackage(path: string): string {
  const parts = path.split('/');
  const last = /^v\d+$/.test(parts.at(-1) ?? '') ? parts.at(-2) : parts.at(-1);
  return (last ?? '').replace(/\.v\d+$/, '').replace(/^go-/, '');
}

function selected(machine: Machine, node: Node, scope: Scope): Value {
  const operand = node.childForFieldName('operand');
  const field = node.childForFieldName('field')?.text ?? '';
  const path = operand?.type === 'identifier' ? packageNamed(operand.text, scope) : undefined;
  if (path !== undefined) {
    const read = machine.packages.get(path);
    if (read) return ofName(machine, field, read.scope);
    const value = machine.host.variable(`${nameOfPackage(path)}.${field}`);
    return value.kind === 'unknown' ? { kind: 'external', name: `${nameOfPackage(path)}.${field}` } : value;
  }
  const value = machine.evaluate(operand, scope);
  const key = machine.host.keyOf(field);
  const object = value.kind === 'unknown' ? machine.host.objectWith(key) : value;
  if (object?.kind !== 'object') return UNKNOWN;
  return machine.state.objects.get(object.id)?.get(key)?.value ?? UNKNOWN;
}

function indexed(machine: Machine, value: Value, index: Value): Value {
  if (value.kind === 'list' && index.kind === 'number') return value.items[index.is] ?? UNKNOWN;
  const key = plainText(index);
  if (key === undefined) return UNKNOWN;
  const object = value.kind === 'unknown' ? machine.host.objectWith(key) : value;
  if (object?.kind !== 'object') return UNKNOWN;
  return machine.state.objects.get(object.id)?.get(key)?.value ?? text('');
}

function sliced(value: Value, node: Node, machine: Machine, scope: Scope): Value {
  const start = machine.evaluate(node.childForFieldName('start'), scope);
  const from = start.kind === 'number' ? start.is : 0;
  const isOpen = node.childForFieldName('end') === null;
  if (value.kind === 'list') return isOpen ? { kind: 'list', items: value.items.slice(from) } : UNKNOWN;
  if (value.kind !== 'texts' || !isOpen) return UNKNOWN;
  return texts(value.of.map((pieces) => withoutFirst(pieces, from)));
}

function withoutFirst(pieces: Pieces, count: number): Pieces {
  let left = count;
  return cutHead(pieces, (known) => {
    const cut = known.slice(left);
    left = Math.max(0, left - known.length);
    return cut;
  });
}

function composite(machine: Machine, type: Node | null, body: Node | null, scope: Scope): Value {
  const elements = (body?.namedChildren ?? []).filter((child) => child.type !== 'comment');
  if (type && /^(?:slice|array|implicit_length_array)_type$/.test(type.type)) {
    return { kind: 'list', items: elements.map((element) => valueOf(machine, element, scope)) };
  }
  const object = newObject(machine, type?.type === 'map_type');
  const fields = machine.state.objects.get(object.id);
  for (const element of elements) {
    if (element.type !== 'keyed_element') continue;
    const name = element.childForFieldName('key')?.namedChild(0);
    const value = valueOf(machine, element.childForFieldName('value'), scope);
    const isKey = name?.type === 'identifier' && type?.type !== 'map_type';
    const key = isKey ? machine.host.keyOf(name.text) : plainText(machine.evaluate(name, scope));
    if (key !== undefined) fields?.set(key, { value, at: scope.file.locate(element) });
  }
  return object;
}

function valueOf(machine: Machine, element: Node | null, scope: Scope): Value {
  const node = element?.type === 'literal_element' ? element.namedChild(0) : element;
  if (node?.type === 'literal_value') return composite(machine, null, node, scope);
  return handedOn(machine, machine.evaluate(node, scope));
}

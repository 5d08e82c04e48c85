import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../file.js';
import { opaque, underlyingOf } from './external-types.js';
import { typeOfName } from './names.js';
import type { GoProgram } from './program.js';
import { instantiated, namedType, stepping } from './type-nodes.js';
import type { Environment, GoType } from './types.js';
import { FOREIGN, NO_ENVIRONMENT, UNKNOWN } from './types.js';

/** The type of an expression. */
export function typeOf(program: GoProgram, file: GoFile, node: Node | null | undefined): GoType {
  if (!node) return UNKNOWN;
  const known = program.known.get(file) ?? new Map<number, GoType>();
  program.known.set(file, known);
  const before = known.get(node.id);
  if (before) return before;
  // Whatever refers back to itself has no type that could be known.
  known.set(node.id, UNKNOWN);
  const type = stepping(program, () => resolve(program, file, node));
  known.set(node.id, type);
  return type;
}

function resolve(program: GoProgram, file: GoFile, node: Node): GoType {
  switch (node.type) {
    case 'identifier':
    case 'type_identifier':
      return typeOfName(program, file, node.text, node.startIndex);
    case 'selector_expression':
      return (
        program.types.ofMember(
          typeOf(program, file, node.childForFieldName('operand')),
          node.childForFieldName('field')?.text ?? '',
        ) ?? UNKNOWN
      );
    case 'call_expression':
      return typeOfCall(program, file, node);
    case 'parenthesized_expression':
      return typeOf(program, file, node.namedChild(0));
    case 'unary_expression': {
      const operand = typeOf(program, file, node.childForFieldName('operand'));
      const operator = node.childForFieldName('operator')?.text;
      if (operator === '<-') return operand.kind === 'channel' ? operand.element : UNKNOWN;
      return operator === '&' || operator === '*' ? operand : FOREIGN;
    }
    case 'type_assertion_expression':
    case 'type_conversion_expression':
    case 'composite_literal':
      return namedType(program, file, node.childForFieldName('type'));
    case 'slice_expression':
      return typeOf(program, file, node.childForFieldName('operand'));
    case 'func_literal':
      return { kind: 'function', node, file, environment: NO_ENVIRONMENT };
    case 'index_expression':
    case 'type_instantiation_expression':
      return typeOfIndexed(program, file, node);
    case 'qualified_type':
    case 'pointer_type':
    case 'generic_type':
      return { kind: 'type', of: namedType(program, file, node) };
    default:
      return FOREIGN;
  }
}

function typeOfIndexed(program: GoProgram, file: GoFile, node: Node): GoType {
  const operand = typeOf(
    program,
    file,
    node.childForFieldName('operand') ?? node.childForFieldName('type') ?? node.namedChild(0),
  );
  if (operand.kind === 'list' || operand.kind === 'map') return operand.element;
  if (operand.kind === 'type')
    return {
      kind: 'type',
      of: instantiated(
        operand.of,
        node.namedChildren.slice(1).map((argument) => namedType(program, file, argument)),
      ),
    };
  // A named slice or map, or a generic function with its arguments.
  const under =
    operand.kind === 'named'
      ? namedType(program, operand.of.file, operand.of.node.childForFieldName('type'))
      : operand.kind === 'external'
        ? underlyingOf(program, operand)
        : operand;
  return under.kind === 'list' || under.kind === 'map' ? under.element : under.kind === 'function' ? under : UNKNOWN;
}

function typeOfCall(program: GoProgram, file: GoFile, node: Node): GoType {
  const called = node.childForFieldName('function');
  const first = node.childForFieldName('arguments')?.namedChild(0);
  if (
    called?.type === 'identifier' &&
    /^(?:new|make|append|min|max)$/.test(called.text) &&
    !isDeclared(program, file, called)
  )
    return called.text === 'new' || called.text === 'make'
      ? namedType(program, file, first)
      : typeOf(program, file, first);
  const type = typeOf(program, file, called);
  switch (type.kind) {
    case 'function':
      return resultOf(program, type.file, type.node, type.environment);
    case 'external-function':
      return type.result;
    case 'type':
      return type.of;
    case 'named':
      return resultOfNamed(program, type);
    default:
      return opaque(program, type);
  }
}

/** A call of a value whose type is a named function type. */
function resultOfNamed(program: GoProgram, type: Extract<GoType, { kind: 'named' }>): GoType {
  const under = namedType(program, type.of.file, type.of.node.childForFieldName('type'));
  return under.kind === 'function' ? resultOf(program, under.file, under.node, under.environment) : UNKNOWN;
}

function resultOf(program: GoProgram, file: GoFile, node: Node, environment: Environment): GoType {
  const result = node.childForFieldName('result');
  if (!result) return FOREIGN;
  if (result.type !== 'parameter_list') return namedType(program, file, result, environment);
  const items = result.namedChildren.flatMap((parameter) => {
    const type = namedType(program, file, parameter.childForFieldName('type'), environment);
    return new Array<GoType>(Math.max(1, parameter.childrenForFieldName('name').length)).fill(type);
  });
  const [only] = items;
  return items.length === 1 && only ? only : { kind: 'tuple', items };
}

function isDeclared(program: GoProgram, file: GoFile, name: Node): boolean {
  return (
    file.scopesAt(name.startIndex)?.lookup(name.text, name.startIndex) !== undefined ||
    program.packageIn(file.directory)?.functions.has(name.text) === true
  );
}

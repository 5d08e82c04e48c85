import type { Node } from '@babel/types';
import { nameOf } from '../names.js';
import type { Location } from '../../text.js';
import { callOf } from './calls.js';
import type { Evaluator } from './evaluator.js';
import { lookUp } from './evaluator.js';
import { harmless } from './patterns.js';
import type { Entry, Scope, Value } from './value.js';
import { NOTHING, UNKNOWN, either, mapped, memberOf, textOf, truthOf } from './value.js';

/** Where a node of a file stands. */
export type Locate = (node: Node, scope: Scope) => Location | undefined;

/** What an expression stands for. */
export function expressionOf(evaluator: Evaluator, node: Node, scope: Scope, locate: Locate): Value {
  const value = (of: Node | null | undefined): Value => evaluator.expression(of, scope);
  switch (node.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral': {
      const at = locate(node, scope);
      return { kind: 'plain', value: node.value, ...(at && { at }) };
    }
    case 'NullLiteral':
      return { kind: 'plain', value: null };
    case 'TemplateLiteral': {
      const texts = node.expressions.map((part) => plainText(value(part)));
      return texts.includes(undefined)
        ? UNKNOWN
        : {
            kind: 'plain',
            value: node.quasis.map(({ value: { cooked } }, index) => `${cooked ?? ''}${texts[index] ?? ''}`).join(''),
          };
    }
    case 'RegExpLiteral':
      return harmless(node.pattern, node.flags);
    case 'Identifier':
      return node.name === 'undefined' ? NOTHING : (lookUp(scope, node.name) ?? UNKNOWN);
    case 'ObjectExpression':
      return structOf(evaluator, node, scope, locate);
    case 'ArrayExpression':
      return listOf(node.elements, value);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return { kind: 'closure', node, scope };
    case 'MemberExpression':
    case 'OptionalMemberExpression': {
      const name = node.computed ? plainText(value(node.property)) : nameOf(node.property);
      const object = value(node.object);
      return name === undefined ? UNKNOWN : memberOf(object, name);
    }
    case 'CallExpression':
    case 'OptionalCallExpression':
    case 'NewExpression':
      return callOf(evaluator, node, scope);
    case 'ConditionalExpression': {
      const truth = truthOf(value(node.test));
      if (truth !== undefined) return value(truth ? node.consequent : node.alternate);
      return evaluator.maybe(() => either(value(node.consequent), value(node.alternate)));
    }
    case 'LogicalExpression': {
      const left = value(node.left);
      const truth =
        node.operator === '??'
          ? left.kind === 'plain'
            ? left.value === null || left.value === undefined
            : truthOf(left) === undefined
              ? undefined
              : false
          : truthOf(left);
      if (truth === undefined) return evaluator.maybe(() => either(left, value(node.right)));
      return truth === (node.operator !== '||') ? value(node.right) : left;
    }
    case 'UnaryExpression': {
      const truth = node.operator === '!' ? truthOf(value(node.argument)) : undefined;
      return truth === undefined ? UNKNOWN : { kind: 'plain', value: !truth };
    }
    case 'BinaryExpression':
      return compared(node.operator, value(node.left), value(node.right));
    case 'AssignmentExpression': {
      const right = value(node.right);
      evaluator.assign(node.left, node.operator === '=' ? right : UNKNOWN, scope, false);
      return right;
    }
    case 'AwaitExpression':
      return value(node.argument);
    case 'SequenceExpression':
      return node.expressions.map(value).at(-1) ?? UNKNOWN;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'ParenthesizedExpression':
      return value(node.expression);
    default:
      return UNKNOWN;
  }
}

/** A value as a string, where it surely is one or a number. */
function plainText(value: Value): string | undefined {
  return value.kind === 'plain' && (typeof value.value === 'string' || typeof value.value === 'number')
    ? String(value.value)
    : undefined;
}

function compared(operator: string, left: Value, right: Value): Value {
  if (left.kind === 'either') return mapped(left, (option) => compared(operator, option, right));
  if (operator === 'in') {
    const name = textOf(left);
    if (name === undefined || right.kind !== 'struct') return UNKNOWN;
    return right.entries.has(name) || !right.open ? { kind: 'plain', value: right.entries.has(name) } : UNKNOWN;
  }
  if (left.kind !== 'plain' || right.kind !== 'plain') return UNKNOWN;
  if (operator === '===' || operator === '==') return { kind: 'plain', value: left.value === right.value };
  if (operator === '!==' || operator === '!=') return { kind: 'plain', value: left.value !== right.value };
  const [start, end] = [plainText(left), plainText(right)];
  return operator === '+' && start !== undefined && end !== undefined ? { kind: 'plain', value: start + end } : UNKNOWN;
}

function listOf(elements: readonly (Node | null)[], value: (node: Node | null) => Value): Value {
  const items: Value[] = [];
  let open = false;
  for (const element of elements) {
    if (element?.type !== 'SpreadElement') {
      items.push(element ? value(element) : NOTHING);
      continue;
    }
    const spread = value(element.argument);
    if (spread.kind === 'list') items.push(...spread.items);
    if (spread.kind !== 'list' || spread.open) open = true;
  }
  return { kind: 'list', items, open };
}

function structOf(
  evaluator: Evaluator,
  node: Extract<Node, { type: 'ObjectExpression' }>,
  scope: Scope,
  locate: Locate,
): Value {
  const entries = new Map<string, Entry>();
  let open = false;
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      const spread = spreadOf(evaluator.expression(property.argument, scope), entries);
      open ||= !spread;
      continue;
    }
    const name = property.computed ? plainText(evaluator.expression(property.key, scope)) : keyOf(property.key);
    if (name === undefined) {
      open = true;
      continue;
    }
    const value: Value =
      property.type === 'ObjectMethod'
        ? property.kind === 'method'
          ? { kind: 'closure', node: property, scope }
          : UNKNOWN
        : evaluator.expression(property.value, scope);
    entries.set(name, { value, at: locate(property.key, scope) });
  }
  return { kind: 'struct', entries, open, at: locate(node, scope) };
}

/** Enters what is spread; false where it cannot be told what that is. */
function spreadOf(value: Value, into: Map<string, Entry>): boolean {
  if (value.kind === 'plain') return true;
  if (value.kind === 'either') {
    for (const option of value.options) {
      if (option.kind !== 'struct') continue;
      for (const [name, { value: may, at }] of option.entries)
        into.set(name, { value: either(into.get(name)?.value, may), at });
    }
    return value.options.every((option) => option.kind === 'plain' || (option.kind === 'struct' && !option.open));
  }
  if (value.kind !== 'struct') return false;
  for (const [name, entry] of value.entries) into.set(name, entry);
  return !value.open;
}

function keyOf(key: Node): string | undefined {
  return key.type === 'NumericLiteral' ? String(key.value) : nameOf(key);
}

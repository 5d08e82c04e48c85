import type { Node } from '@babel/types';
import type { Visited } from './script.js';
import { nameOf } from './names.js';

/** One member on the way from `window`. */
interface Link {
  readonly name: string;
  /** Reached by `?.`. */
  readonly optional: boolean;
  readonly node: Node;
}

/** A variable that holds what a path leads to. */
interface Alias {
  readonly name: string;
  readonly path: readonly string[];
  /** What binds it. */
  readonly by: Node;
  /** Where it stands, if other files can import it from here. */
  readonly exported: Node | undefined;
}

/** How what the chain leads to is used. `taken apart` is called, destructured or constructed: it throws on undefined. */
type End = 'value' | 'taken apart' | 'called optionally' | 'asked' | 'assigned' | 'kept';

/** A path of members from `window`, or from a variable that stands for a part of it. */
export interface Chain {
  readonly links: readonly Link[];
  /** How many of the links the variable stands for. */
  readonly known: number;
  readonly end: End;
  readonly aliases: readonly Alias[];
}

const CASTS: ReadonlySet<string> = new Set([
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
  'TypeCastExpression',
  'ParenthesizedExpression',
]);

/** Longer than any path in the table. */
const DEEPEST = 8;

/** Follows the members from an identifier outwards. */
export function chainFrom(from: Visited, path: readonly string[]): Chain {
  const links: Link[] = path.map((name) => ({ name, optional: false, node: from.node }));
  let at = from;
  for (let { up } = at; up; at = up, { up } = at) {
    const { node } = up;
    if (CASTS.has(node.type) && at.key === 'expression') continue;
    if (at.key !== 'object') break;
    const name =
      node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression'
        ? node.computed && node.property.type !== 'StringLiteral'
          ? undefined
          : nameOf(node.property)
        : node.type === 'JSXMemberExpression'
          ? node.property.name
          : undefined;
    if (name === undefined) break;
    links.push({ name, optional: node.type === 'OptionalMemberExpression' && node.optional, node });
  }
  const names = links.map(({ name }) => name);
  return { links, known: path.length, ...endOf(at, names) };
}

function endOf(at: Visited, path: readonly string[]): Pick<Chain, 'end' | 'aliases'> {
  const { key, up } = at;
  const outer = up?.node;
  const ended = (end: End, aliases: readonly Alias[] = []): Pick<Chain, 'end' | 'aliases'> => ({ end, aliases });
  if (!up || !outer) return ended('value');
  switch (outer.type) {
    case 'CallExpression':
    case 'NewExpression':
      return ended(key === 'callee' ? 'taken apart' : nameOf(outer.callee) === 'Boolean' ? 'asked' : 'value');
    case 'OptionalCallExpression':
      return ended(key !== 'callee' ? 'value' : outer.optional ? 'called optionally' : 'taken apart');
    case 'AssignmentExpression':
      return ended(key === 'left' ? 'assigned' : 'value');
    case 'UpdateExpression':
      return ended('assigned');
    case 'UnaryExpression':
    case 'BinaryExpression':
      return ended('asked');
    case 'LogicalExpression':
      return ended(key === 'left' ? 'asked' : 'value');
    case 'IfStatement':
    case 'ConditionalExpression':
      return ended(key === 'test' ? 'asked' : 'value');
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return ended(key !== 'object' ? 'value' : outer.optional === true ? 'called optionally' : 'taken apart');
    case 'VariableDeclarator': {
      if (key !== 'init' || path.length > DEEPEST) return ended('value');
      const exported = up.up?.up?.node.type === 'ExportNamedDeclaration';
      return ended(outer.id.type === 'Identifier' ? 'kept' : 'taken apart', aliasesOf(outer.id, path, outer, exported));
    }
    default:
      return ended('value');
  }
}

/** The variables that a declarator binds; those with a default value stand for something else as well. */
function aliasesOf(pattern: Node, path: readonly string[], by: Node, exported: boolean): readonly Alias[] {
  if (pattern.type === 'Identifier')
    return [{ name: pattern.name, path, by, exported: exported ? pattern : undefined }];
  if (pattern.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap((property) => {
    const name = property.type === 'ObjectProperty' && !property.computed ? nameOf(property.key) : undefined;
    return property.type === 'ObjectProperty' && name !== undefined
      ? aliasesOf(property.value, [...path, name], by, exported)
      : [];
  });
}

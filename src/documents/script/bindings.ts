import type { Node, Statement } from '@babel/types';
import type { Visited } from './script.js';

/** Finds what binds a name where it is used: a declarator, function, class, import or parameter; undefined for a global. */
export type Bindings = (from: Visited, name: string) => Node | undefined;

/** Makes the question; each scope is read once. `var` counts in its own block only. */
export function openBindings(): Bindings {
  const scopes = new WeakMap<Node, ReadonlyMap<string, Node>>();
  return (from, name) => {
    for (let at = from.up; at; at = at.up) {
      let scope = scopes.get(at.node);
      if (!scope) {
        scope = scopeOf(at.node);
        scopes.set(at.node, scope);
      }
      const found = scope.get(name);
      if (found) return found;
    }
    return undefined;
  };
}

const NOTHING: ReadonlyMap<string, Node> = new Map();

function scopeOf(node: Node): ReadonlyMap<string, Node> {
  const scope = new Map<string, Node>();
  if ('params' in node && Array.isArray(node.params)) for (const param of node.params) bind(scope, param, param);
  else if (node.type === 'CatchClause' && node.param) bind(scope, node.param, node.param);
  else if (node.type === 'ForStatement' && node.init?.type === 'VariableDeclaration') declare(scope, node.init);
  else if (
    (node.type === 'ForOfStatement' || node.type === 'ForInStatement') &&
    node.left.type === 'VariableDeclaration'
  )
    declare(scope, node.left);
  else if (node.type === 'BlockStatement' || node.type === 'Program')
    for (const statement of node.body) declare(scope, statement);
  else return NOTHING;
  return scope;
}

function declare(scope: Map<string, Node>, statement: Statement): void {
  if (statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration') {
    const { declaration } = statement;
    if (
      declaration?.type === 'VariableDeclaration' ||
      declaration?.type === 'FunctionDeclaration' ||
      declaration?.type === 'ClassDeclaration'
    )
      declare(scope, declaration);
  } else if (statement.type === 'VariableDeclaration') {
    // `declare let window: …` says what the global is.
    if (!statement.declare) for (const declarator of statement.declarations) bind(scope, declarator.id, declarator);
  } else if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration') {
    if (statement.id) scope.set(statement.id.name, statement);
  } else if (statement.type === 'ImportDeclaration')
    for (const specifier of statement.specifiers) scope.set(specifier.local.name, specifier);
}

/** Enters every name of a pattern. */
function bind(scope: Map<string, Node>, pattern: Node | null, by: Node): void {
  if (pattern?.type === 'Identifier') scope.set(pattern.name, by);
  else if (pattern?.type === 'ObjectPattern')
    for (const property of pattern.properties)
      bind(scope, property.type === 'RestElement' ? property.argument : property.value, by);
  else if (pattern?.type === 'ArrayPattern') for (const element of pattern.elements) bind(scope, element, by);
  else if (pattern?.type === 'AssignmentPattern') bind(scope, pattern.left, by);
  else if (pattern?.type === 'RestElement') bind(scope, pattern.argument, by);
  else if (pattern?.type === 'TSParameterProperty') bind(scope, pattern.parameter, by);
}

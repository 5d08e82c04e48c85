import type { BlockStatement, IfStatement, Node, Program } from '@babel/types';
import type { Visited } from './script.js';

/** Whether a node is only reached after a condition that `asks` accepts, or where a failure of it is caught. */
export function standsBehind(visited: Visited, asks: (condition: Node, at: Visited) => boolean): boolean {
  for (const { condition } of conditionsOver(visited))
    if (condition === 'caught' || asks(condition, visited)) return true;
  return false;
}

/** Whether a node is reached only under some condition, whatever that asks. */
export function isConditional(visited: Visited): boolean {
  return conditionsOver(visited).next().done !== true;
}

/**
 * Whether a node surely runs when the web app loads the plugin: at the top of a module or in `initialize`, under no
 * condition at all.
 */
export function runsAtLoad(visited: Visited): boolean {
  for (const { node, key, up } of ancestors(visited)) {
    if (isFunction(node) && !isInitialize(node, up?.node)) return false;
    if (/^(?:For\w*|(?:Do)?While|Switch)Statement$/.test(node.type) && key !== 'init') return false;
  }
  return !isConditional(visited);
}

function isFunction(node: Node): boolean {
  return /^(?:Function|ArrowFunction|Class(?:Private)?Method|ObjectMethod|ClassProperty)/.test(node.type);
}

function isInitialize(node: Node, parent: Node | undefined): boolean {
  const named =
    node.type === 'ClassMethod' || node.type === 'ObjectMethod' || node.type === 'ClassProperty' ? node : parent;
  if (named?.type === 'ClassProperty' && named.static) return true;
  return (
    (named?.type === 'ClassMethod' || named?.type === 'ObjectMethod' || named?.type === 'ClassProperty') &&
    named.key.type === 'Identifier' &&
    named.key.name === 'initialize'
  );
}

function* ancestors(visited: Visited): Generator<Visited> {
  for (let at = visited.up; at; at = at.up) yield at;
}

function* conditionsOver(visited: Visited): Generator<{ readonly condition: Node | 'caught' }> {
  for (let at: Visited = visited; at.up; at = at.up) {
    const { node: outer } = at.up;
    const branch = at.key === 'consequent' || at.key === 'alternate';
    if (branch && (outer.type === 'IfStatement' || outer.type === 'ConditionalExpression'))
      yield { condition: outer.test };
    else if (branch && outer.type === 'SwitchCase') yield { condition: outer.test ?? outer };
    if (outer.type === 'LogicalExpression' && at.key === 'right') yield { condition: outer.left };
    if (outer.type === 'TryStatement' && at.key === 'block' && outer.handler) yield { condition: 'caught' };
    if (outer.type === 'BlockStatement' || outer.type === 'Program') {
      const start = at.node.start ?? 0;
      for (const statement of exitsOf(outer)) {
        if ((statement.start ?? 0) >= start) break;
        yield { condition: statement.test };
      }
    }
  }
}

const EXITS = new WeakMap<Node, readonly IfStatement[]>();

/** The statements of a block after which the rest is reached only where their condition is false. */
function exitsOf(block: BlockStatement | Program): readonly IfStatement[] {
  const before = EXITS.get(block);
  if (before) return before;
  const exits = block.body
    .filter((statement) => statement.type === 'IfStatement')
    .filter(({ consequent }) => leaves(consequent));
  EXITS.set(block, exits);
  return exits;
}

function leaves(node: Node): boolean {
  const last = node.type === 'BlockStatement' ? node.body.at(-1) : node;
  return last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement' || last?.type === 'ContinueStatement';
}

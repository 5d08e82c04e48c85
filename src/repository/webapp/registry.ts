import type { Node } from '@babel/types';
import registry from '../../data/webapp-registry.json' with { type: 'json' };
import type { Location } from '../../finding.js';
import type { ScriptDocument, Visited } from './script.js';
import { nameOf } from './script.js';

/** A call of the web app's plugin registry. */
export interface RegistryCall {
  readonly method: string;
  readonly at: Location;
  /** The script asks whether the method, or a new enough server, is there; or it catches the failure. */
  readonly guarded: boolean;
  /** It is reached under some other condition, which may tell the same in a way that is not read here. */
  readonly conditional: boolean;
}

const METHODS: ReadonlySet<string> = new Set(Object.keys(registry.registry));

/** Finds calls of methods that the registry has in some release, on what is called a registry. */
export function* registryCalls(script: ScriptDocument): Generator<RegistryCall> {
  for (const visited of script.nodes()) {
    const { node } = visited;
    if (node.type !== 'CallExpression' && node.type !== 'OptionalCallExpression') continue;
    const { callee } = node;
    if ((callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') || callee.computed) continue;
    const method = nameOf(callee.property);
    if (method === undefined || !METHODS.has(method) || !isRegistry(callee.object, visited)) continue;
    const optional = node.type === 'OptionalCallExpression' && node.optional;
    const { asked, conditional } = conditionsOver(script, visited, method);
    yield { method, at: script.locate(callee), guarded: optional || asked, conditional };
  }
}

/** `registry` under any such name, or whatever the first parameter of `initialize` is called. */
function isRegistry(object: Node, from: Visited): boolean {
  if (object.type === 'TSNonNullExpression' || object.type === 'TSAsExpression') return isRegistry(object.expression, from);
  if (object.type === 'MemberExpression' || object.type === 'OptionalMemberExpression')
    return /registry$/i.test(nameOf(object.property) ?? '');
  if (object.type !== 'Identifier') return false;
  if (/registry$/i.test(object.name)) return true;
  for (let at = from.up; at; at = at.up) {
    const { node } = at;
    if ((node.type === 'ClassMethod' || node.type === 'ObjectMethod') && nameOf(node.key) === 'initialize') {
      const [first] = node.params;
      return first?.type === 'Identifier' && first.name === object.name;
    }
  }
  return false;
}

/** What a condition mentions when it asks for the server's version or for what the registry can do. */
const ASKS = /version|supports|semver|\bin\s+\w*registry/i;

/** Whether a condition over a call asks for what is called, and whether there is any other condition. */
function conditionsOver(
  script: ScriptDocument,
  visited: Visited,
  method: string,
): { readonly asked: boolean; readonly conditional: boolean } {
  const asks = (condition: Node | null | undefined): boolean => {
    const source = condition ? script.source(condition) : '';
    return new RegExp(`\\b${method}\\b`).test(source) || ASKS.test(source);
  };
  const conditions: (Node | null | undefined)[] = [];
  for (let at: Visited = visited; at.up; at = at.up) {
    const { node: outer } = at.up;
    const branch = at.key === 'consequent' || at.key === 'alternate';
    if (outer.type === 'TryStatement' && at.key === 'block' && outer.handler) return { asked: true, conditional: true };
    if (branch && (outer.type === 'IfStatement' || outer.type === 'ConditionalExpression')) conditions.push(outer.test);
    else if (branch && outer.type === 'SwitchCase') conditions.push(outer.test);
    else if (outer.type === 'LogicalExpression' && at.key === 'right') conditions.push(outer.left);
    const inner = at.node;
    if (outer.type === 'BlockStatement' || outer.type === 'Program') {
      const before = outer.body.slice(
        0,
        outer.body.findIndex((statement) => statement === inner),
      );
      for (const statement of before) if (statement.type === 'IfStatement' && leaves(statement.consequent)) conditions.push(statement.test);
    }
  }
  return { asked: conditions.some(asks), conditional: conditions.length > 0 };
}

function leaves(node: Node): boolean {
  const last = node.type === 'BlockStatement' ? node.body.at(-1) : node;
  return last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement' || last?.type === 'ContinueStatement';
}

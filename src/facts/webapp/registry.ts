import type { Node } from '@babel/types';
import registry from '../../data/webapp-registry.json' with { type: 'json' };
import type { Bindings } from '../../documents/script/bindings.js';
import { openBindings } from '../../documents/script/bindings.js';
import { isConditional, standsBehind } from '../../documents/script/conditions.js';
import type { ScriptDocument, Visited } from '../../documents/script/script.js';
import { nameOf } from '../../documents/script/names.js';
import type { Location } from '../../documents/text.js';

/** A call of the web app's plugin registry. */
export interface RegistryCall {
  /** Not in the table where it is newer than it is. */
  readonly method: string;
  readonly at: Location;
  /** The script asks whether the method, or a new enough server, is there; or it catches the failure. */
  readonly guarded: boolean;
  /** It is reached under some other condition, which may tell the same in a way that is not read here. */
  readonly conditional: boolean;
}

const METHODS: ReadonlySet<string> = new Set(Object.keys(registry.registry));

/** Finds calls of methods that the registry has in some release, on what is called a registry, and of others on what surely is one. */
export function* registryCalls(script: ScriptDocument): Generator<RegistryCall> {
  const bindings = openBindings();
  for (const visited of script.nodes) {
    const { node } = visited;
    if (node.type !== 'CallExpression' && node.type !== 'OptionalCallExpression') continue;
    const { callee } = node;
    if ((callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') || callee.computed) continue;
    const method = nameOf(callee.property);
    if (method === undefined) continue;
    if (
      METHODS.has(method)
        ? !isRegistry(callee.object, visited)
        : !/^(?:un)?register[A-Z]/.test(method) || !isSurely(callee.object, visited, bindings)
    )
      continue;
    const optional = node.type === 'OptionalCallExpression' && node.optional;
    yield {
      method,
      at: script.locate(callee),
      guarded: optional || isGuarded(script, visited, method),
      conditional: isConditional(visited),
    };
  }
}

/** `registry` under any such name, or whatever the first parameter of `initialize` is called. */
function isRegistry(object: Node, from: Visited): boolean {
  if (object.type === 'TSNonNullExpression' || object.type === 'TSAsExpression')
    return isRegistry(object.expression, from);
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

/** The first parameter of `initialize`, or a parameter whose type says so. */
function isSurely(object: Node, from: Visited, bindings: Bindings): boolean {
  if (object.type === 'TSNonNullExpression' || object.type === 'TSAsExpression')
    return isSurely(object.expression, from, bindings);
  const parameter = object.type === 'Identifier' ? bindings(from, object.name) : undefined;
  if (parameter?.type !== 'Identifier') return false;
  const type =
    parameter.typeAnnotation?.type === 'TSTypeAnnotation' ? parameter.typeAnnotation.typeAnnotation : undefined;
  if (type?.type === 'TSTypeReference' && nameOf(type.typeName) === 'PluginRegistry') return true;
  for (let at = from.up; at; at = at.up) {
    const { node } = at;
    if (node.type === 'ClassMethod' || node.type === 'ObjectMethod')
      return nameOf(node.key) === 'initialize' && node.params[0] === parameter;
  }
  return false;
}

/** What a condition mentions when it asks for the server's version or for what the registry can do. */
const ASKS = /version|supports|semver|\bin\s+\w*registry/i;

function isGuarded(script: ScriptDocument, visited: Visited, method: string): boolean {
  const mentioned = new RegExp(`\\b${method}\\b`);
  return standsBehind(visited, (condition) => {
    const source = script.source(condition);
    return mentioned.test(source) || ASKS.test(source);
  });
}

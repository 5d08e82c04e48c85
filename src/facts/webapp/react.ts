import type { Node } from '@babel/types';
import table from '../../data/react-removed.json' with { type: 'json' };
import { openBindings } from '../../documents/script/bindings.js';
import type { ScriptDocument } from '../../documents/script/script.js';
import { nameOf } from '../../documents/script/names.js';
import type { Location } from '../../documents/text.js';
import { anyOf, either, sequence } from '../../words/pattern.js';
import { componentOf, isDefaulted } from './components.js';

/** Something of React's that React 19 no longer has. */
export interface ReactRemoval {
  readonly what: string;
  readonly instead: string;
  readonly at: Location;
  /** The module whose copy decides. */
  readonly of: 'react' | 'react-dom';
  /** React 19 passes over it, and nothing else changes. */
  readonly harmless: boolean;
}

type Removed = ReadonlyMap<string, string>;
const MODULES: ReadonlyMap<string, Removed> = new Map(
  Object.entries(table.modules).map(([module, names]) => [module, new Map(Object.entries(names))]),
);
const STATICS: Removed = new Map(Object.entries(table.statics));

const NAMES = [...MODULES.values(), STATICS].flatMap((names) => [...names.keys()]).filter((name) => name !== '*');
/** Names that stand in every other file: they count as calls, where `react-dom` is imported before them. */
const EVERYDAY = ['render', 'hydrate'];
/** Words without which a file uses nothing of the kind. */
export const REACT_HINT = either([
  String.raw`\b${anyOf([...NAMES.filter((name) => !EVERYDAY.includes(name)), 'defaultProps', 'propTypes', 'test-utils'])}\b`,
  /\bref=["']/,
  sequence([/\breact-dom['"][\s\S]*\b/, anyOf(EVERYDAY), String.raw`\(`]),
]);

/** Finds what React 19 removed, where it is surely React's: by its import, by name in a class, or as a string ref. */
export function* reactRemovals(script: ScriptDocument): Generator<ReactRemoval> {
  const modules = new Map<string, string>();
  const bindings = openBindings();
  for (const visited of script.nodes) {
    const { node, key, up } = visited;
    if (node.type === 'ImportDeclaration') {
      const removed = MODULES.get(node.source.value);
      for (const specifier of removed && node.importKind !== 'type' ? node.specifiers : []) {
        if (specifier.type === 'ImportSpecifier')
          yield* removal(node.source.value, nameOf(specifier.imported), specifier, node.source.value);
        else modules.set(specifier.local.name, node.source.value);
      }
    } else if (node.type === 'VariableDeclarator' && node.init?.type === 'CallExpression') {
      const module = required(node.init);
      if (module === undefined) continue;
      if (node.id.type === 'Identifier') modules.set(node.id.name, module);
      else if (node.id.type === 'ObjectPattern')
        for (const property of node.id.properties)
          if (property.type === 'ObjectProperty') yield* removal(module, nameOf(property.key), property, module);
    } else if (
      (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression') &&
      node.object.type === 'Identifier' &&
      !node.computed &&
      modules.has(node.object.name)
    )
      yield* removal(modules.get(node.object.name), nameOf(node.property), node, node.object.name);
    else if (node.type === 'JSXAttribute' && nameOf(node.name) === 'ref' && node.value?.type === 'StringLiteral')
      yield { ...REACT, what: 'strings as `ref`', instead: 'a ref object or function', at: script.locate(node) };
    else if (
      (node.type === 'ClassMethod' || node.type === 'ClassProperty') &&
      key === 'body' &&
      up?.node.type === 'ClassBody'
    )
      yield* ofClass(nameOf(node.key), node.type === 'ClassProperty' && node.static, up.up?.node, node.key);
    else if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression' && !node.left.computed) {
      const [name, { object }] = [nameOf(node.left.property), node.left];
      const binding = object.type === 'Identifier' ? bindings(visited, object.name) : undefined;
      const component = binding && componentOf(binding);
      if (name === 'defaultProps' && component?.kind === 'function' && !isDefaulted(component.node, node.right))
        yield {
          ...REACT,
          what: '`defaultProps` of function components',
          instead: 'a default value of the parameter',
          at: script.locate(node.left),
        };
      else if (component && name !== undefined) yield* ofClass(name, true, component.node, node.left);
    }
  }

  function* ofClass(
    name: string | undefined,
    isStatic: boolean,
    of: Node | undefined,
    at: Node,
  ): Generator<ReactRemoval> {
    const isClass = of?.type === 'ClassDeclaration' || of?.type === 'ClassExpression';
    const instead = name === undefined ? undefined : STATICS.get(name);
    // A class that extends nothing is no component, and may have a context of its own.
    if (name === 'propTypes' && isStatic && (!isClass || of.superClass))
      yield { ...REACT, what: '`propTypes`', instead: 'TypeScript', at: script.locate(at), harmless: true };
    else if (instead !== undefined && isClass && of.superClass && isStatic === (name !== 'getChildContext'))
      yield { ...REACT, what: `\`${name ?? ''}\` (legacy context)`, instead, at: script.locate(at) };
  }

  function* removal(
    module: string | undefined,
    name: string | undefined,
    node: Node,
    of: string,
  ): Generator<ReactRemoval> {
    const removed = module === undefined ? undefined : MODULES.get(module);
    const instead = name === undefined ? undefined : (removed?.get(name) ?? removed?.get('*'));
    if (instead !== undefined)
      yield {
        what: `\`${name ?? ''}\` of \`${of}\``,
        instead,
        at: script.locate(node),
        of: module === 'react' ? 'react' : 'react-dom',
        harmless: false,
      };
  }
}

const REACT = { of: 'react', harmless: false } as const;

function required({ callee, arguments: [module] }: Extract<Node, { type: 'CallExpression' }>): string | undefined {
  return nameOf(callee) === 'require' && module?.type === 'StringLiteral' && MODULES.has(module.value)
    ? module.value
    : undefined;
}

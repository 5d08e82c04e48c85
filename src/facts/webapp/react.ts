import type { Node } from '@babel/types';
import type { ScriptDocument } from '../../documents/script/script.js';
import { nameOf } from '../../documents/script/script.js';
import type { Location } from '../../documents/text.js';

/** Something of React's that React 19 no longer has. */
export interface ReactRemoval {
  readonly what: string;
  readonly instead: string;
  readonly at: Location;
}

// https://react.dev/blog/2024/04/25/react-19-upgrade-guide#removed-deprecated-react-apis
const OF_REACT_DOM: ReadonlyMap<string, string> = new Map([
  ['findDOMNode', 'a ref'],
  ['render', '`createRoot` of `react-dom/client`'],
  ['hydrate', '`hydrateRoot` of `react-dom/client`'],
  ['unstable_renderSubtreeIntoContainer', '`createPortal`'],
  ['unmountComponentAtNode', '`root.unmount()`'],
]);
const OF_REACT: ReadonlyMap<string, string> = new Map([['createFactory', 'JSX']]);
const LEGACY_CONTEXT: ReadonlySet<string> = new Set(['childContextTypes', 'getChildContext']);

/** Words without which a file uses nothing of the kind. */
export const REACT_HINT =
  /\b(?:findDOMNode|unmountComponentAtNode|unstable_renderSubtreeIntoContainer|createFactory|childContextTypes|getChildContext)\b|\bref=["']|\breact-dom['"][\s\S]*\b(?:render|hydrate)\(/;

/** Finds what React 19 removed, where it is surely React's: by its import, by name in a class, or as a string ref. */
export function* reactRemovals(script: ScriptDocument): Generator<ReactRemoval> {
  const modules = new Map<string, ReadonlyMap<string, string>>();
  for (const { node, key, up } of script.nodes) {
    if (node.type === 'ImportDeclaration') {
      const removed = removedOf(node.source.value);
      for (const specifier of removed ? node.specifiers : []) {
        if (specifier.type !== 'ImportSpecifier') modules.set(specifier.local.name, removed ?? new Map());
        else yield* removal(removed, nameOf(specifier.imported), specifier, node.source.value);
      }
    } else if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') {
      const removed = required(node.init);
      if (removed) modules.set(node.id.name, removed);
    } else if (
      (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression') &&
      node.object.type === 'Identifier' &&
      !node.computed
    ) {
      yield* removal(modules.get(node.object.name), nameOf(node.property), node, node.object.name);
    } else if (node.type === 'JSXAttribute' && nameOf(node.name) === 'ref' && node.value?.type === 'StringLiteral')
      yield { what: 'strings as `ref`', instead: 'a ref object or function', at: script.locate(node) };
    else if (
      (node.type === 'ClassMethod' || node.type === 'ClassProperty') &&
      key === 'body' &&
      up?.node.type === 'ClassBody' &&
      LEGACY_CONTEXT.has(nameOf(node.key) ?? '')
    )
      yield {
        what: `\`${nameOf(node.key) ?? ''}\` (legacy context)`,
        instead: '`createContext`',
        at: script.locate(node.key),
      };
  }
  function* removal(
    removed: ReadonlyMap<string, string> | undefined,
    name: string | undefined,
    node: Node,
    of: string,
  ): Generator<ReactRemoval> {
    const instead = name === undefined ? undefined : removed?.get(name);
    if (instead !== undefined) yield { what: `\`${name ?? ''}\` of \`${of}\``, instead, at: script.locate(node) };
  }
}

function removedOf(module: string): ReadonlyMap<string, string> | undefined {
  return module === 'react-dom' ? OF_REACT_DOM : module === 'react' ? OF_REACT : undefined;
}

function required(init: Node | null | undefined): ReadonlyMap<string, string> | undefined {
  if (init?.type !== 'CallExpression' || nameOf(init.callee) !== 'require') return undefined;
  const [module] = init.arguments;
  return module?.type === 'StringLiteral' ? removedOf(module.value) : undefined;
}

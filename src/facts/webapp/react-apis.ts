import table from '../../data/react-apis.json' with { type: 'json' };
import type { Bindings } from '../../documents/script/bindings.js';
import { openBindings } from '../../documents/script/bindings.js';
import { isConditional, standsBehind } from '../../documents/script/conditions.js';
import type { ScriptDocument, Visited } from '../../documents/script/script.js';
import { nameOf } from '../../documents/script/names.js';
import type { Location } from '../../documents/text.js';
import { isValue } from './values.js';

/** A use of something of React's that not every version of it has. */
export interface ReactUse {
  /** `useId`. */
  readonly name: string;
  /** `react`, `react-dom` or `react-dom/client`. */
  readonly module: string;
  readonly react: 18 | 19;
  readonly at: Location;
  /** The script asks whether it is there, or catches the failure. */
  readonly guarded: boolean;
  readonly conditional: boolean;
}

type Apis = Readonly<Record<string, Readonly<Record<string, number>>>>;
const APIS: Apis = table.apis;
const NAMES = [...new Set(Object.values(APIS).flatMap((names) => Object.keys(names)))];

/** Words without which a file uses nothing of the kind. */
export const REACT_API_HINT = new RegExp(String.raw`\b(?:${NAMES.join('|')})\b`);

/** Finds the uses, by what the file imports from React. */
export function* reactUses(script: ScriptDocument): Generator<ReactUse> {
  const bindings = openBindings();
  const [whole, single] = [new Map<string, string>(), new Map<string, { module: string; name: string }>()];
  for (const { node } of script.nodes) {
    if (node.type === 'ImportDeclaration' && node.source.value in APIS && node.importKind !== 'type') {
      for (const specifier of node.specifiers) {
        if (specifier.type !== 'ImportSpecifier') whole.set(specifier.local.name, node.source.value);
        else if (specifier.importKind !== 'type')
          single.set(specifier.local.name, { module: node.source.value, name: nameOf(specifier.imported) ?? '' });
      }
    } else if (node.type === 'VariableDeclarator' && node.init?.type === 'CallExpression') {
      const [argument] = nameOf(node.init.callee) === 'require' ? node.init.arguments : [];
      const module = argument?.type === 'StringLiteral' && argument.value in APIS ? argument.value : undefined;
      if (module === undefined) continue;
      if (node.id.type === 'Identifier') whole.set(node.id.name, module);
      if (node.id.type !== 'ObjectPattern') continue;
      for (const property of node.id.properties)
        if (property.type === 'ObjectProperty' && property.value.type === 'Identifier')
          single.set(property.value.name, { module, name: nameOf(property.key) ?? '' });
    }
  }
  for (const visited of script.nodes) {
    const { node, up } = visited;
    if (node.type !== 'Identifier' || !isValue(visited) || up?.node.type.endsWith('Specifier') === true) continue;
    const own = single.get(node.name);
    if (own && isImported(bindings, visited, node.name)) yield* useOf(own.module, own.name, visited);
    const module = whole.get(node.name);
    if (module === undefined || !isImported(bindings, visited, node.name)) continue;
    if (
      (up?.node.type === 'MemberExpression' || up?.node.type === 'OptionalMemberExpression') &&
      visited.key === 'object' &&
      !up.node.computed
    )
      yield* useOf(module, nameOf(up.node.property) ?? '', up);
    else if (up?.node.type === 'VariableDeclarator' && up.node.id.type === 'ObjectPattern')
      for (const property of up.node.id.properties)
        if (property.type === 'ObjectProperty') yield* useOf(module, nameOf(property.key) ?? '', visited);
  }

  function* useOf(module: string, name: string, visited: Visited): Generator<ReactUse> {
    const names = APIS[module];
    const react = names && Object.hasOwn(names, name) ? names[name] : undefined;
    if (react !== 18 && react !== 19) return;
    const asked = isAsked(visited);
    const mentions = new RegExp(String.raw`\b${name}\b|\bversion\b`);
    yield {
      name,
      module,
      react,
      at: script.locate(visited.node),
      guarded: asked || standsBehind(visited, (condition) => mentions.test(script.source(condition))),
      conditional: isConditional(visited),
    };
  }
}

/** Nothing but the import itself bears the name where it is used. */
function isImported(bindings: Bindings, visited: Visited, name: string): boolean {
  const binding = bindings(visited, name);
  return binding !== undefined && /^Import.*Specifier$|^VariableDeclarator$/.test(binding.type);
}

/** It is only asked for: `typeof useId`, `useId ?? own`, `useId?.()`. */
function isAsked({ key, up }: Visited): boolean {
  if (!up) return false;
  const { node } = up;
  if (node.type === 'LogicalExpression') return key === 'left';
  if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') return key === 'test';
  if (node.type === 'OptionalCallExpression') return node.optional;
  return node.type === 'UnaryExpression' || node.type === 'BinaryExpression';
}

import type { Expression, Node } from '@babel/types';
import type { ScriptDocument } from '../../documents/script/script.js';
import { nameOf } from '../../documents/script/script.js';
import type { Location } from '../../documents/text.js';
import type { GlobalUse } from './globals.js';
import { isGlobal } from './globals.js';

/** The modules that a bundler is told to leave out. */
export interface Externals {
  readonly at: Location;
  readonly modules: ReadonlySet<string>;
  /** What the bundle finds on `window` in the place of each, so far as it is a plain name. */
  readonly globals: readonly { readonly module: string; readonly global: string; readonly at: Location }[];
  /** All of them stand in the file; otherwise a function or another module may name more. */
  readonly complete: boolean;
}

/** Reads `externals` of webpack and `external` of rollup and vite; undefined where a configuration has neither. */
export function externalsOf(script: ScriptDocument): Externals | undefined {
  const variables = new Map<string, Node>();
  let place: Node | undefined;
  const values: Node[] = [];
  const globals: { module: string; global: string; at: Location }[] = [];
  const lend = (property: Node): void => {
    if (property.type !== 'ObjectProperty' || property.computed || property.value.type !== 'StringLiteral') return;
    const [module, global] = [nameOf(property.key), property.value.value];
    if (module !== undefined && /^[A-Za-z_$][\w$]*$/.test(global))
      globals.push({ module, global, at: script.locate(property.value) });
  };
  for (const { node } of script.nodes) {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init)
      variables.set(node.id.name, node.init);
    if (node.type === 'ObjectProperty' && /^externals?$/.test(nameOf(node.key) ?? '') && !node.computed) {
      place ??= node.key;
      values.push(node.value);
    }
    // Rollup names the globals beside the modules that it leaves out.
    if (node.type === 'ObjectProperty' && nameOf(node.key) === 'globals' && node.value.type === 'ObjectExpression')
      node.value.properties.forEach(lend);
    if (
      node.type === 'AssignmentExpression' &&
      node.left.type === 'MemberExpression' &&
      nameOf(node.left.property) === 'externals'
    ) {
      place ??= node.left;
      values.push(node.right);
    }
  }
  if (!place) return undefined;
  const modules = new Set<string>();
  let complete = true;
  const read = (node: Node | Expression | null, level: number): void => {
    if (node?.type === 'ObjectExpression') {
      for (const property of node.properties) {
        const name = property.type === 'ObjectProperty' && !property.computed ? nameOf(property.key) : undefined;
        if (name !== undefined) {
          modules.add(name);
          lend(property);
        } else if (property.type === 'SpreadElement') read(property.argument, level + 1);
        else complete = false;
      }
    } else if (node?.type === 'ArrayExpression') for (const element of node.elements) read(element, level + 1);
    else if (node?.type === 'StringLiteral') modules.add(node.value);
    else if (node?.type === 'Identifier' && level < 10 && variables.has(node.name))
      read(variables.get(node.name) ?? null, level + 1);
    else if (node?.type === 'SpreadElement') read(node.argument, level + 1);
    else complete = false;
  };
  for (const value of values) read(value, 0);
  return { at: script.locate(place), modules, globals, complete };
}

/** The globals that a bundle reads when it is loaded: those in the place of what some file imports. */
export function* globalsOf({ globals, modules }: Externals, imports: ReadonlySet<string>): Generator<GlobalUse> {
  // A configuration without React among its externals is one for something else, such as tests.
  if (!modules.has('react')) return;
  for (const { module, global, at } of globals)
    if (imports.has(module) && isGlobal(global)) yield { name: global, at, guarded: false, fails: false };
}

import type { Expression, Node } from '@babel/types';
import type { Location } from '../../finding.js';
import type { ScriptDocument } from './script.js';
import { nameOf } from './script.js';

/** The modules that a bundler is told to leave out. */
export interface Externals {
  readonly at: Location;
  readonly modules: ReadonlySet<string>;
  /** All of them stand in the file; otherwise a function or another module may name more. */
  readonly complete: boolean;
}

/** Reads `externals` of webpack and `external` of rollup and vite; undefined where a configuration has neither. */
export function externalsOf(script: ScriptDocument): Externals | undefined {
  const variables = new Map<string, Node>();
  let place: Node | undefined;
  const values: Node[] = [];
  for (const { node } of script.nodes()) {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init) variables.set(node.id.name, node.init);
    if (node.type === 'ObjectProperty' && /^externals?$/.test(nameOf(node.key) ?? '') && !node.computed) {
      place ??= node.key;
      values.push(node.value);
    }
    if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression' && nameOf(node.left.property) === 'externals') {
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
        if (name !== undefined) modules.add(name);
        else if (property.type === 'SpreadElement') read(property.argument, level + 1);
        else complete = false;
      }
    } else if (node?.type === 'ArrayExpression') for (const element of node.elements) read(element, level + 1);
    else if (node?.type === 'StringLiteral') modules.add(node.value);
    else if (node?.type === 'Identifier' && level < 10 && variables.has(node.name)) read(variables.get(node.name) ?? null, level + 1);
    else if (node?.type === 'SpreadElement') read(node.argument, level + 1);
    else complete = false;
  };
  for (const value of values) read(value, 0);
  return { at: script.locate(place), modules, complete };
}

import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../file.js';
import type { GoProgram } from './program.js';

/** The calls of a function or method, found by its name and proven by its declaration. */
export function callsOf(
  program: GoProgram,
  name: string,
  declaration: Node,
): readonly { readonly file: GoFile; readonly call: Node }[] {
  return program.files.flatMap((file) =>
    [...file.text.matchAll(new RegExp(`\\b${name}\\s*\\(`, 'g'))].flatMap((match) => {
      const node = file.nodeAt(match.index, match.index + name.length);
      const called = node?.parent?.type === 'selector_expression' ? node.parent : node;
      const call = called?.parent;
      if (!called || call?.type !== 'call_expression') return [];
      const type = program.types.ofExpression(file, called);
      return type.kind === 'function' && type.node.equals(declaration) ? [{ file, call }] : [];
    }),
  );
}

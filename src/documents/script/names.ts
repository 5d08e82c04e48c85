import type { Node } from '@babel/types';

/** The name of a property or member, where it is written out. */
export function nameOf(node: Node | null | undefined): string | undefined {
  if (node?.type === 'Identifier' || node?.type === 'JSXIdentifier') return node.name;
  return node?.type === 'StringLiteral' ? node.value : undefined;
}

/** Whether a module is a package's own or one of its parts, as `react-dom/client` is of `react-dom`. */
export function isWithin(module: string, name: string): boolean {
  return module === name || module.startsWith(`${name}/`);
}

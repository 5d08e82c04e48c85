import type { Node } from '@babel/types';

/** The name of a property or member, where it is written out. */
export function nameOf(node: Node | null | undefined): string | undefined {
  if (node?.type === 'Identifier' || node?.type === 'JSXIdentifier') return node.name;
  return node?.type === 'StringLiteral' ? node.value : undefined;
}

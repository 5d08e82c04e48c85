import type { Visited } from '../../documents/script/script.js';

/** Whether an identifier stands for a value: it is not the name of a property, a binding or a type. */
export function isValue({ node, key, up }: Visited): boolean {
  if (!up || up.up?.node.type === 'ObjectPattern' || /Pattern$|^RestElement$/.test(up.node.type)) return false;
  if (up.node.type.startsWith('TS'))
    return /^TS(?:As|NonNull|Satisfies|TypeAssertion|Instantiation)/.test(up.node.type) && key === 'expression';
  if (key === 'property' || key === 'key' || key === 'params' || key === 'id' || key === 'exported')
    return 'computed' in up.node && up.node.computed;
  return node.type !== 'JSXIdentifier' || (up.node.type !== 'JSXClosingElement' && up.node.type !== 'JSXAttribute');
}

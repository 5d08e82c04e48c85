import type { Node } from '@babel/types';
import { nameOf } from '../../documents/script/names.js';

/** What a name is bound to, so far as it is a function or a class. */
interface Component {
  readonly kind: 'function' | 'class';
  readonly node: Node;
}

/** The component that something binds: through `memo` and `forwardRef`, but not through what wraps it in a class. */
export function componentOf(binding: Node): Component | undefined {
  switch (binding.type) {
    case 'VariableDeclarator':
      return binding.init ? componentOf(binding.init) : undefined;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return { kind: 'function', node: binding };
    case 'ClassDeclaration':
    case 'ClassExpression':
      return { kind: 'class', node: binding };
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return componentOf(binding.expression);
    case 'CallExpression': {
      const { callee } = binding;
      const name = callee.type === 'MemberExpression' ? nameOf(callee.property) : nameOf(callee);
      const [inner] = binding.arguments;
      return inner && (name === 'memo' || name === 'forwardRef') ? componentOf(inner) : undefined;
    }
    default:
      return undefined;
  }
}

/** Whether a function gives every one of the defaults itself, so that nothing is lost. */
export function isDefaulted(component: Node, defaults: Node): boolean {
  if (defaults.type !== 'ObjectExpression') return false;
  const [first] = 'params' in component && Array.isArray(component.params) ? component.params : [];
  const properties = first?.type === 'ObjectPattern' ? first.properties : [];
  const own = new Set(
    properties.flatMap((property) =>
      property.type === 'ObjectProperty' && property.value.type === 'AssignmentPattern' ? [nameOf(property.key)] : [],
    ),
  );
  return defaults.properties.every(
    (property) => property.type === 'ObjectProperty' && (isEmpty(property.value) || own.has(nameOf(property.key))),
  );
}

/** What is as false as nothing at all. */
function isEmpty(node: Node): boolean {
  if (node.type === 'Identifier') return node.name === 'undefined';
  return node.type === 'NullLiteral' || (node.type === 'BooleanLiteral' && !node.value);
}

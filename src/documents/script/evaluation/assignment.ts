import type { Node } from '@babel/types';
import { nameOf } from '../names.js';
import type { Evaluator } from './evaluator.js';
import { write, writeMember } from './evaluator.js';
import type { Locate } from './expressions.js';
import type { Scope, Value } from './value.js';
import { UNKNOWN, either, memberOf, textOf, truthOf } from './value.js';

/** Writes to a name, a member, or all names of a pattern. */
export function assignTo(
  evaluator: Evaluator,
  target: Node,
  value: Value,
  scope: Scope,
  declares: boolean,
  locate: Locate,
): void {
  if (target.type === 'Identifier') write(evaluator, scope, target.name, value, declares);
  else if (target.type === 'MemberExpression') {
    const name = target.computed ? textOf(evaluator.expression(target.property, scope)) : nameOf(target.property);
    writeMember(evaluator, evaluator.expression(target.object, scope), name, value, locate(target.property, scope));
  } else if (target.type === 'AssignmentPattern') {
    const sure = value.kind === 'plain' && value.value === undefined;
    const other = sure || truthOf(value) === undefined ? evaluator.expression(target.right, scope) : undefined;
    assignTo(evaluator, target.left, other ? (sure ? other : either(value, other)) : value, scope, declares, locate);
  } else if (target.type === 'ObjectPattern')
    for (const property of target.properties) {
      const name = property.type === 'ObjectProperty' && !property.computed ? nameOf(property.key) : undefined;
      if (property.type === 'ObjectProperty')
        assignTo(
          evaluator,
          property.value,
          name === undefined ? UNKNOWN : memberOf(value, name),
          scope,
          declares,
          locate,
        );
      else assignTo(evaluator, property.argument, UNKNOWN, scope, declares, locate);
    }
  else if (target.type === 'ArrayPattern')
    for (const [index, element] of target.elements.entries())
      if (element) assignTo(evaluator, element, memberOf(value, String(index)), scope, declares, locate);
}

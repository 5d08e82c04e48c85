import type { Node } from '@babel/types';
import { nameOf } from '../names.js';
import type { Evaluator } from './evaluator.js';
import { importOf } from './modules.js';
import type { Scope, Value } from './value.js';
import { UNKNOWN, either, memberOf, truthOf } from './value.js';

/** What ended a list of statements early: a value that surely, or perhaps, was returned. */
interface Outcome {
  readonly value: Value;
  readonly sure: boolean;
}

/** Runs statements in a scope of theirs; what they return, or one of what they may return. */
export function runStatements(evaluator: Evaluator, nodes: readonly Node[], scope: Scope): Value | undefined {
  return run(nodes, scope)?.value;

  function run(statements: readonly Node[], inside: Scope): Outcome | undefined {
    for (const node of statements)
      if (node.type === 'FunctionDeclaration' && node.id)
        inside.names.set(node.id.name, { kind: 'closure', node, scope: inside });
    let before: Value | undefined;
    for (const node of statements) {
      if (!evaluator.step()) return { value: UNKNOWN, sure: true };
      const outcome = runOne(node, inside);
      if (!outcome) continue;
      const value = before ? either(before, outcome.value) : outcome.value;
      if (outcome.sure) return { value, sure: true };
      before = value;
    }
    return before && { value: before, sure: false };
  }

  function block(node: Node, inside: Scope): Outcome | undefined {
    const names: Scope = { names: new Map(), up: inside, file: inside.file };
    return run(node.type === 'BlockStatement' ? node.body : [node], names);
  }

  function perhaps(node: Node, inside: Scope): Outcome | undefined {
    const outcome = evaluator.maybe(() => block(node, inside));
    return outcome && { value: outcome.value, sure: false };
  }

  function runOne(node: Node, inside: Scope): Outcome | undefined {
    switch (node.type) {
      case 'VariableDeclaration':
        for (const { id, init } of node.declarations)
          evaluator.assign(id, init ? evaluator.expression(init, inside) : UNKNOWN, inside, true);
        return undefined;
      case 'ExpressionStatement':
        evaluator.expression(node.expression, inside);
        return undefined;
      case 'ReturnStatement':
        return { value: evaluator.expression(node.argument, inside), sure: true };
      case 'ThrowStatement':
        return { value: UNKNOWN, sure: true };
      case 'BlockStatement':
        return block(node, inside);
      case 'IfStatement': {
        const truth = truthOf(evaluator.expression(node.test, inside));
        if (truth !== undefined) {
          const branch = truth ? node.consequent : node.alternate;
          return branch ? block(branch, inside) : undefined;
        }
        const [first, second] = [perhaps(node.consequent, inside), node.alternate && perhaps(node.alternate, inside)];
        return first && second
          ? { value: either(first.value, second.value), sure: false }
          : (first ?? second ?? undefined);
      }
      case 'TryStatement':
        return block(node.block, inside);
      case 'ForOfStatement': {
        const of = evaluator.expression(node.right, inside);
        const items = of.kind === 'list' && !of.open && of.items.length <= 200 ? of.items : undefined;
        const target = node.left.type === 'VariableDeclaration' ? node.left.declarations[0]?.id : node.left;
        for (const item of items ?? [UNKNOWN]) {
          const names: Scope = { names: new Map(), up: inside, file: inside.file };
          if (target) evaluator.assign(target, item, names, true);
          const outcome = items ? block(node.body, names) : perhaps(node.body, names);
          if (outcome) return outcome;
        }
        return undefined;
      }
      case 'ForStatement':
      case 'ForInStatement':
      case 'WhileStatement':
      case 'DoWhileStatement':
        return perhaps(node.body, inside);
      case 'SwitchStatement': {
        let outcome: Outcome | undefined;
        for (const { consequent } of node.cases) {
          const found = evaluator.maybe(() =>
            run(
              consequent.filter(({ type }) => type !== 'BreakStatement'),
              inside,
            ),
          );
          if (found) outcome = { value: outcome ? either(outcome.value, found.value) : found.value, sure: false };
        }
        return outcome;
      }
      case 'ImportDeclaration': {
        const module = importOf(evaluator, node.source.value, inside);
        for (const specifier of node.specifiers) {
          const value =
            specifier.type === 'ImportNamespaceSpecifier'
              ? module
              : specifier.type === 'ImportDefaultSpecifier'
                ? defaultOf(module)
                : memberOf(module, nameOf(specifier.imported) ?? '');
          inside.names.set(specifier.local.name, value);
        }
        return undefined;
      }
      case 'ExportDefaultDeclaration': {
        const { declaration } = node;
        const value: Value =
          declaration.type === 'FunctionDeclaration'
            ? { kind: 'closure', node: declaration, scope: inside }
            : evaluator.expression(declaration, inside);
        exportOf(inside, 'default', value);
        return undefined;
      }
      case 'ExportNamedDeclaration':
        if (node.declaration) {
          runOne(node.declaration, inside);
          const names =
            node.declaration.type === 'VariableDeclaration'
              ? node.declaration.declarations.map(({ id }) => nameOf(id))
              : [node.declaration.type === 'FunctionDeclaration' ? nameOf(node.declaration.id) : undefined];
          for (const name of names)
            if (name !== undefined)
              exportOf(inside, name, inside.names.get(name) ?? closureOf(node.declaration, inside));
        }
        for (const specifier of node.specifiers) {
          if (specifier.type !== 'ExportSpecifier') continue;
          const from = node.source
            ? memberOf(importOf(evaluator, node.source.value, inside), specifier.local.name)
            : evaluator.expression(specifier.local, inside);
          exportOf(inside, nameOf(specifier.exported) ?? '', from);
        }
        return undefined;
      default:
        return undefined;
    }
  }

  function closureOf(node: Node, inside: Scope): Value {
    return node.type === 'FunctionDeclaration' ? { kind: 'closure', node, scope: inside } : UNKNOWN;
  }

  function exportOf(inside: Scope, name: string, value: Value): void {
    const module = inside.names.get('module');
    const exports = module && memberOf(module, 'exports');
    if (exports?.kind === 'struct') {
      exports.entries.set('__esModule', { value: { kind: 'plain', value: true }, at: undefined });
      exports.entries.set(name, { value, at: undefined });
    }
  }

  function defaultOf(module: Value): Value {
    if (module.kind === 'imported') return module;
    return module.kind === 'struct' && module.entries.has('__esModule') ? memberOf(module, 'default') : module;
  }
}

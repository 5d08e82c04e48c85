import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../../documents/go/file.js';
import { conditionOver, leaves } from '../../documents/go/flow/conditions.js';
import { callsOf } from '../../documents/go/types/calls.js';
import type { GoProgram } from '../../documents/go/types/program.js';

/** A check of the server's version that code stands behind. */
export interface Guard {
  /** The versions that it names, where it names any. */
  readonly versions: readonly string[];
}

const ASKS = 'GetServerVersion';

/** How many callers up a check is looked for, and how many functions deep a check may lie. */
const MAX_CALLERS = 3;

/**
 * Makes the question which check of the server's version a node stands behind: inside a branch that depends on
 * `GetServerVersion`, after one that leaves, or in a function that is only called from such places. Which way the
 * comparison goes is not looked at.
 */
export function openGuards(program: GoProgram): (file: GoFile, node: Node) => Guard | undefined {
  if (!program.files.some((file) => file.text.includes(ASKS))) return () => undefined;
  const depends = openDependence(program);
  const within = (file: GoFile, node: Node, callers: number): Guard | undefined => {
    let inner = node;
    for (let outer = node.parent; outer; inner = outer, outer = outer.parent) {
      const condition = conditionOver(outer, inner);
      const guard = condition && depends(file, condition);
      if (guard) return guard;
      if (outer.type === 'statement_list') {
        for (const statement of outer.namedChildren) {
          if (statement.startIndex >= inner.startIndex) break;
          const left =
            statement.type === 'if_statement' && leaves(statement.childForFieldName('consequence'))
              ? statement.childForFieldName('condition')
              : undefined;
          const before = left && depends(file, left);
          if (before) return before;
        }
      }
      if (outer.type === 'function_declaration' || outer.type === 'method_declaration')
        return callers > 0 ? byCallers(outer, callers) : undefined;
    }
    return undefined;
  };
  const byCallers = (declaration: Node, callers: number): Guard | undefined => {
    const name = declaration.childForFieldName('name')?.text;
    if (name === undefined) return undefined;
    const mentions = program.files.reduce(
      (sum, file) => sum + [...file.text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length,
      0,
    );
    const calls = callsOf(program, name, declaration);
    // A mention that is no call may hand the function to somebody who calls it unchecked; comments make this err on the safe side.
    if (calls.length === 0 || mentions > calls.length + 1) return undefined;
    const guards = calls.map(({ file, call }) => within(file, call, callers - 1));
    const found = guards.filter((guard) => guard !== undefined);
    return found.length === guards.length ? { versions: found.flatMap((guard) => guard.versions) } : undefined;
  };
  return (file, node) => within(file, node, MAX_CALLERS);
}

function openDependence(program: GoProgram): (file: GoFile, expression: Node) => Guard | undefined {
  const functions = new Map<string, Guard | undefined>();
  const fields = new Map<string, Guard | undefined>();
  const depends = (file: GoFile, expression: Node, depth = 0): Guard | undefined => {
    if (depth > 6) return undefined;
    let found = false;
    const versions = versionsIn(expression);
    for (const name of expression.descendantsOfType(['identifier', 'field_identifier'])) {
      const guard =
        name.text === ASKS
          ? { versions: [] }
          : (ofLocal(file, name, depth) ??
            ofFunction(file, name, depth) ??
            (name.type === 'field_identifier' ? ofField(name.text, depth) : undefined));
      if (!guard) continue;
      found = true;
      versions.push(...guard.versions);
    }
    return found ? { versions } : undefined;
  };
  const ofLocal = (file: GoFile, name: Node, depth: number): Guard | undefined => {
    if (name.type !== 'identifier') return undefined;
    const declaration = file.scopesAt(name.startIndex)?.lookup(name.text, name.startIndex)?.declaration;
    const value =
      declaration && /^(?:short_var_declaration|var_spec)$/.test(declaration.type)
        ? (declaration.childForFieldName('right') ?? declaration.childForFieldName('value'))
        : undefined;
    return value ? depends(file, value, depth + 1) : undefined;
  };
  const ofFunction = (file: GoFile, name: Node, depth: number): Guard | undefined => {
    const called = name.parent?.type === 'selector_expression' && name.type === 'field_identifier' ? name.parent : name;
    if (
      called.parent?.type !== 'call_expression' ||
      !called.equals(called.parent.childForFieldName('function') ?? called.parent)
    )
      return undefined;
    const type = program.types.ofExpression(file, called);
    const body = type.kind === 'function' ? type.node.childForFieldName('body') : undefined;
    if (type.kind !== 'function' || !body) return undefined;
    const key = `${type.file.path}:${type.node.startIndex}`;
    if (functions.has(key)) return functions.get(key);
    functions.set(key, undefined);
    const guard = decides(type.file, body, depth + 1);
    functions.set(key, guard);
    return guard;
  };
  /** A function decides by the version where what it returns depends on it. */
  const decides = (file: GoFile, body: Node, depth: number): Guard | undefined => {
    for (const statement of body.descendantsOfType('return_statement')) {
      const returned = depends(file, statement, depth);
      if (returned) return returned;
    }
    for (const statement of body.descendantsOfType('if_statement')) {
      const condition = statement.childForFieldName('condition');
      const guard =
        condition && leaves(statement.childForFieldName('consequence')) ? depends(file, condition, depth) : undefined;
      if (guard) return guard;
    }
    return undefined;
  };
  const ofField = (name: string, depth: number): Guard | undefined => {
    if (fields.has(name)) return fields.get(name);
    fields.set(name, undefined);
    for (const file of program.files) {
      for (const match of file.text.matchAll(new RegExp(`\\b${name}\\s*(?:=(?!=)|:(?!=))`, 'g'))) {
        const node = file.nodeAt(match.index, match.index + name.length);
        const holder = node?.parent?.parent;
        const value =
          holder?.type === 'keyed_element'
            ? holder.childForFieldName('value')
            : holder?.parent?.type === 'assignment_statement'
              ? holder.parent.childForFieldName('right')
              : undefined;
        const guard = value ? depends(file, value, depth + 1) : undefined;
        if (guard) fields.set(name, guard);
      }
    }
    return fields.get(name);
  };
  return depends;
}

function versionsIn(node: Node): string[] {
  return node
    .descendantsOfType('interpreted_string_literal')
    .flatMap((literal) => /\d{1,9}\.\d{1,9}(?:\.\d{1,9})?/.exec(literal.text)?.[0] ?? []);
}

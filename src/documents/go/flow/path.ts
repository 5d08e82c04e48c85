import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../file.js';

/** The nodes around a range, from the top-level declaration down to the innermost. */
export type NodePath = readonly Node[];

/** Deeper than any code that a person writes. */
const MAX_DEPTH = 400;

/** The way down to a range: asking a node for its parent would start at the root of the whole file each time. */
export function pathTo(file: GoFile, start: number, end: number): NodePath {
  const path: Node[] = [];
  let node: Node | null = file.topLevelAt(start) ?? null;
  while (node && node.startIndex <= start && path.length < MAX_DEPTH) {
    if (node.endIndex < end) break;
    path.push(node);
    node = node.firstChildForIndex(start);
  }
  return path;
}

/** The innermost function around the end of a path: a literal, or the declaration itself. */
export function functionAround(path: NodePath): Node | undefined {
  return path.findLast(({ type }) => isFunction(type));
}

/** Whether a node of this type has a body that runs on its own. */
export function isFunction(type: string): boolean {
  return type === 'func_literal' || type === 'function_declaration' || type === 'method_declaration';
}

/**
 * What surely ran before the end of a path, in the order in which it ran: earlier statements of every block around it,
 * and what an `if`, `for` or `switch` around it evaluates first. Go's code is structured, so that these are its dominators; the way
 * ends at the innermost function.
 */
export function* dominatorsOf(path: NodePath): Generator<Node> {
  const first = path.findLastIndex(({ type }) => isFunction(type));
  for (let depth = first + 1; depth < path.length - 1; depth++) {
    const [outer, inner] = [path[depth], path[depth + 1]];
    if (!outer || !inner) return;
    if (outer.type === 'statement_list') {
      for (const statement of outer.namedChildren) {
        if (statement.startIndex >= inner.startIndex) break;
        yield statement;
      }
    } else if (/^(?:if|for|expression_switch|type_switch)_statement$/.test(outer.type)) {
      for (const field of ['initializer', 'condition', 'value']) {
        const part = outer.childForFieldName(field);
        if (part && part.endIndex <= inner.startIndex) yield part;
      }
    }
  }
}

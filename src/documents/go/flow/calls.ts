import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../file.js';
import type { GoProgram } from '../types/program.js';
import type { GoType } from '../types/types.js';
import type { NodePath } from './path.js';
import { pathTo } from './path.js';

/** A call, where it stands. */
export interface GoCall {
  readonly file: GoFile;
  readonly node: Node;
  /** `f`, or `x.f`. */
  readonly callee: Node;
  readonly name: string;
  /** What it is given, comments left out. */
  readonly args: readonly Node[];
  /** From the declaration around it down to the call. */
  readonly path: NodePath;
  /** The type of what is called. */
  readonly type: GoType;
}

/** The calls of a program. */
export interface GoCalls {
  /** Whether one name is called more often than anybody looks. */
  readonly isCut: boolean;
  /** The calls of something of this name, whatever it belongs to, in the order of the files. */
  named(name: string): readonly GoCall[];
}

const CALL = /(?<!\w)[A-Za-z_]\w*(?=\s*\()/g;

/** No program that a person wrote calls one name more often. */
const MAX_CALLS = 2000;

/** Looks for calls in the texts first, since few names are ever asked for; their nodes are looked up then. */
export function openCalls(program: GoProgram): GoCalls {
  const places = new Map<string, { readonly file: GoFile; readonly start: number }[]>();
  for (const file of program.files) {
    if (file.role !== 'code') continue;
    for (const { 0: name, index } of file.text.matchAll(CALL)) {
      const group = places.get(name);
      if (group) group.push({ file, start: index });
      else places.set(name, [{ file, start: index }]);
    }
  }
  const found = new Map<string, readonly GoCall[]>();
  let isCut = false;
  const named = (name: string): readonly GoCall[] => {
    const before = found.get(name);
    if (before) return before;
    isCut ||= (places.get(name)?.length ?? 0) > MAX_CALLS;
    const calls = (places.get(name) ?? [])
      .slice(0, MAX_CALLS)
      .flatMap(({ file, start }) => callAt(program, file, start, name) ?? []);
    found.set(name, calls);
    return calls;
  };
  return {
    named,
    get isCut() {
      return isCut;
    },
  };
}

function callAt(program: GoProgram, file: GoFile, start: number, name: string): GoCall | undefined {
  const path = pathTo(file, start, start + name.length);
  const last = path.at(-1);
  // Comments, strings and declarations hold no calls.
  if (last?.type !== 'identifier' && last?.type !== 'field_identifier') return undefined;
  const above = last.type === 'field_identifier' ? path.length - 2 : path.length - 1;
  const callee = path[above];
  let depth = above - 1;
  // `f[T](x)` and `(f)(x)` are calls of `f`.
  while (/^(?:type_instantiation_expression|parenthesized_expression)$/.test(path[depth]?.type ?? '')) depth--;
  const node = path[depth];
  if (node?.type !== 'call_expression' || !callee) return undefined;
  const called = node.childForFieldName('function');
  if (!called || callee.endIndex > called.endIndex || callee.startIndex < called.startIndex) return undefined;
  return {
    file,
    node,
    callee,
    name,
    args: (node.childForFieldName('arguments')?.namedChildren ?? []).filter(({ type }) => type !== 'comment'),
    path: path.slice(0, depth + 1),
    get type() {
      return program.types.ofExpression(file, callee);
    },
  };
}

import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../file.js';
import { receiverOf } from '../types/package.js';
import type { GoProgram } from '../types/program.js';

/** A function or method that the repository declares; literals belong to the one around them. */
export interface GoFunction {
  readonly file: GoFile;
  readonly node: Node;
  readonly name: string;
  /** The name of the type that it is a method of. */
  readonly receiver: string | undefined;
  /** `handle`, or `Plugin.handle`. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** The functions of a program. */
export interface GoFunctions {
  readonly all: readonly GoFunction[];
  /** The one around an offset. */
  around(file: GoFile, offset: number): GoFunction | undefined;
  /** Those of a name. */
  named(name: string): readonly GoFunction[];
  /** The one that a declaration is. */
  of(file: GoFile, declaration: Node): GoFunction | undefined;
}

/** Collects the functions of the files that people wrote. */
export function openFunctions(program: GoProgram): GoFunctions {
  const all: GoFunction[] = [];
  const byFile = new Map<GoFile, Map<number, GoFunction>>();
  const byName = new Map<string, GoFunction[]>();
  for (const file of program.files) {
    if (file.role !== 'code') continue;
    const here = new Map<number, GoFunction>();
    byFile.set(file, here);
    for (const node of file.topLevel) {
      const { type } = node;
      if (type !== 'function_declaration' && type !== 'method_declaration') continue;
      const name = node.childForFieldName('name')?.text;
      if (name === undefined) continue;
      const receiver = type === 'method_declaration' ? receiverOf(node) : undefined;
      const label = receiver === undefined ? name : `${receiver}.${name}`;
      const { startIndex: start, endIndex: end } = node;
      const made: GoFunction = { file, node, name, receiver, label, start, end };
      all.push(made);
      here.set(start, made);
      const group = byName.get(name);
      if (group) group.push(made);
      else byName.set(name, [made]);
    }
  }
  return {
    all,
    around: (file, offset) => {
      const declaration = file.topLevelAt(offset);
      return declaration && byFile.get(file)?.get(declaration.startIndex);
    },
    named: (name) => byName.get(name) ?? [],
    of: (file, declaration) => byFile.get(file)?.get(declaration.startIndex),
  };
}

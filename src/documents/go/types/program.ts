import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../file.js';
import type { GoModule } from '../module.js';
import type { Externals } from './externals.js';
import type { GoPackage } from './package.js';
import type { GoType } from './types.js';

/**
 * The questions that have types for an answer. Names, members and expressions ask each other through it, since each of
 * them may lead to any other; `open.ts` alone knows who answers.
 */
interface GoTypes {
  /** The type of an expression; `unknown` where there is none. */
  ofExpression(file: GoFile, node: Node | null | undefined): GoType;
  /** What `x.name` is, for an `x` of a type; `undefined` where the type has no such field or method. */
  ofMember(type: GoType, name: string): GoType | undefined;
}

/** The Go code of a plugin: every package that is compiled into it. */
export interface GoProgram {
  /** Files of code and generated files, in the order of their paths. */
  readonly files: readonly GoFile[];
  /** The package in a directory, indexed on first use. */
  packageIn(directory: string): GoPackage | undefined;
  /** The package that an import path names, where it is the repository's own. */
  packageAt(path: string): GoPackage | undefined;
  /** The name in the package clauses of an own package, told without parsing it. */
  nameAt(path: string): string | undefined;
  /** What is known of the packages outside the repository, and of those of its own that a table describes. */
  readonly externals: Externals;
  /** Whether an import path belongs to a module of the repository. */
  isOwn(path: string): boolean;
  readonly types: GoTypes;
  /** Types of expressions, by file and node id. */
  readonly known: Map<GoFile, Map<number, GoType>>;
  /** How deep the resolution is, and how many steps are left for this question and for all, to give up on code that no person wrote. */
  readonly effort: { depth: number; left: number; total: number };
}

/** The directory of the repository that an import path names; undefined where it is of no module here. */
export function directoryOf(path: string, modules: readonly GoModule[]): string | undefined {
  let best: GoModule | undefined;
  for (const module of modules) {
    if (module.path === undefined || (path !== module.path && !path.startsWith(`${module.path}/`))) continue;
    if (!best || module.path.length > (best.path?.length ?? 0)) best = module;
  }
  if (!best) return undefined;
  const rest = path.slice((best.path?.length ?? 0) + 1);
  return [best.directory, rest].filter(Boolean).join('/');
}

import type { GoFile } from '../file.js';
import type { GoModule } from '../module.js';
import type { GoPackage } from './package.js';
import { indexPackage } from './package.js';
import type { GoType } from './types.js';

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
  /** Whether an import path belongs to a module of the repository. */
  isOwn(path: string): boolean;
  /** Types of expressions, by file and node id. */
  readonly known: Map<GoFile, Map<number, GoType>>;
  /** How deep the resolution is, and how many steps are left for this question and for all, to give up on code that no person wrote. */
  readonly effort: { depth: number; left: number; total: number };
}

/** Puts the files of a plugin together. */
export function makeProgram(files: readonly GoFile[], modules: readonly GoModule[]): GoProgram {
  const byDirectory = new Map<string, GoFile[]>();
  for (const file of files) byDirectory.set(file.directory, [...(byDirectory.get(file.directory) ?? []), file]);
  const indexed = new Map<string, GoPackage>();
  const packageIn = (directory: string): GoPackage | undefined => {
    const here = byDirectory.get(directory);
    if (!here) return undefined;
    const index = indexed.get(directory) ?? indexPackage(directory, here);
    indexed.set(directory, index);
    return index;
  };
  return {
    files,
    packageIn,
    packageAt: (path) => {
      const directory = directoryOf(path, modules);
      return directory === undefined ? undefined : packageIn(directory);
    },
    nameAt: (path) => {
      const directory = directoryOf(path, modules);
      const [first] = directory === undefined ? [] : (byDirectory.get(directory) ?? []);
      return first && /^package[ \t]+(\w+)/m.exec(first.text)?.[1];
    },
    isOwn: (path) => directoryOf(path, modules) !== undefined,
    known: new Map(),
    effort: { depth: 0, left: 0, total: 5_000_000 },
  };
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

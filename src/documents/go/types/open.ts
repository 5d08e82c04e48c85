import type { GoFile } from '../file.js';
import type { GoModule } from '../module.js';
import { typeOf } from './expressions.js';
import type { ExternalPackage, Externals } from './externals.js';
import { memberOf } from './members.js';
import type { GoPackage } from './package.js';
import { indexPackage } from './package.js';
import type { GoProgram } from './program.js';
import { directoryOf } from './program.js';

/** Puts the files of a plugin together with what is known of the packages that they import from elsewhere. */
export function openProgram(
  files: readonly GoFile[],
  modules: readonly GoModule[],
  tables: readonly Externals[],
): GoProgram {
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
  const externals = new Map<string, ExternalPackage | undefined>();
  const program: GoProgram = {
    files,
    packageIn,
    packageAt: (path) => {
      const directory = directoryOf(path, modules);
      return directory === undefined ? undefined : packageIn(directory);
    },
    nameAt: (path) => {
      const directory = directoryOf(path, modules);
      const [first] = directory === undefined ? [] : (byDirectory.get(directory) ?? []);
      return first && (first.head.name || undefined);
    },
    externals: (path) => {
      if (externals.has(path)) return externals.get(path);
      let known: ExternalPackage | undefined;
      for (const table of tables) known ??= table(path);
      externals.set(path, known);
      return known;
    },
    isOwn: (path) => directoryOf(path, modules) !== undefined,
    types: {
      ofExpression: (file, node) => typeOf(program, file, node),
      ofMember: (type, name) => memberOf(program, type, name),
    },
    known: new Map(),
    effort: { depth: 0, left: 0, total: 5_000_000 },
  };
  return program;
}

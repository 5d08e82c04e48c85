import type { GoFile } from '../file.js';
import type { GoProgram } from './program.js';

/** The import path behind a package's name in a file. */
export function importedPath(program: GoProgram, file: GoFile, name: string): string | undefined {
  const names = NAMES.get(file) ?? importNames(program, file);
  NAMES.set(file, names);
  if (!names.has(name))
    names.set(name, file.imports.find(({ alias, path }) => alias === undefined && mayBeCalled(path, name))?.path);
  return names.get(name);
}

const NAMES = new WeakMap<GoFile, Map<string, string | undefined>>();

/** Whether a package could have a name that is not the last part of its path: `gopkg.in/yaml.v3`, `github.com/x/go-logr`. */
function mayBeCalled(path: string, name: string): boolean {
  return path.split(/[/.-]/).includes(name);
}

/** The paths that a file imports, by the names that they have in it; an alias comes before a package's own name. */
function importNames(program: GoProgram, { imports }: GoFile): Map<string, string | undefined> {
  const named = imports.flatMap(({ alias, path }) => {
    const name = alias ?? packageName(program, path);
    return name === undefined ? [] : [[name, path, alias === undefined] as const];
  });
  const ordered = [...named.filter(([, , own]) => own).reverse(), ...named.filter(([, , own]) => !own).reverse()];
  return new Map(ordered.map(([name, path]) => [name, path]));
}

function packageName(program: GoProgram, path: string): string | undefined {
  const name = program.externals(path)?.name ?? program.nameAt(path);
  if (name !== undefined) return name;
  const parts = path.split('/');
  return (/^v\d+$/.test(parts.at(-1) ?? '') ? parts.at(-2) : parts.at(-1))?.replace(/\.v\d+$/, '');
}

import type { ExternalDeclaration, ExternalPackage, Externals } from './externals.js';
import type { GoType } from './types.js';
import { FOREIGN, UNKNOWN } from './types.js';

/**
 * What packages export, by import path. A type is written as in Go, with whole import paths: `*net/http.Response`,
 * `<-chan time.Time`, `map[string][]string`; `$0` is the first argument of a generic type. Functions and methods are
 * told by their results.
 */
export type ExternalTable = Readonly<Record<string, PackageEntry>>;

interface PackageEntry {
  readonly types?: Readonly<Record<string, TypeEntry>>;
  readonly functions?: Readonly<Record<string, readonly string[]>>;
  readonly values?: Readonly<Record<string, string>>;
}

interface TypeEntry {
  readonly interface?: boolean;
  readonly underlying?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly methods?: Readonly<Record<string, readonly string[]>>;
}

/** Makes a table ready to be asked. A package has the name that its path ends with. */
export function externalsOf(table: ExternalTable): Externals {
  return (path) => {
    const entry = inTable(table, path);
    return entry && packageOf(path, entry);
  };
}

function packageOf(path: string, { types, functions, values }: PackageEntry): ExternalPackage {
  return {
    name: path.split('/').findLast((part) => !/^v\d+$/.test(part)) ?? path,
    typeNamed: (name) => {
      const entry = inTable(types, name);
      return entry && declarationOf(path, name, entry);
    },
    valueNamed: (name) => {
      const results = inTable(functions, name);
      if (results) return { kind: 'external-function', path, receiver: undefined, name, result: resultOf(results, []) };
      const value = inTable(values, name);
      return value === undefined ? undefined : typeFrom(value, []);
    },
  };
}

function declarationOf(path: string, receiver: string, entry: TypeEntry): ExternalDeclaration {
  return {
    isInterface: entry.interface === true,
    isComplete: false,
    underlying: entry.underlying === undefined ? undefined : typeFrom(entry.underlying, []),
    member: (name, args) => {
      const results = inTable(entry.methods, name);
      if (results) return { kind: 'external-function', path, receiver, name, result: resultOf(results, args) };
      const field = inTable(entry.fields, name);
      return field === undefined ? undefined : typeFrom(field, args);
    },
  };
}

/** Names come from the checked code, which may well call something `constructor`. */
function inTable<Entry>(table: Readonly<Record<string, Entry>> | undefined, name: string): Entry | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

function resultOf(results: readonly string[], args: readonly GoType[]): GoType {
  const items = results.map((result) => typeFrom(result, args));
  const [first = FOREIGN] = items;
  return items.length > 1 ? { kind: 'tuple', items } : first;
}

function typeFrom(text: string, args: readonly GoType[]): GoType {
  if (text.startsWith('*')) return typeFrom(text.slice(1), args);
  if (text.startsWith('$')) return args[Number(text.slice(1))] ?? UNKNOWN;
  if (text.startsWith('[]')) return { kind: 'list', element: typeFrom(text.slice(2), args) };
  if (text.startsWith('<-chan ')) return { kind: 'channel', element: typeFrom(text.slice('<-chan '.length), args) };
  if (text.startsWith('map[')) {
    const end = text.indexOf(']');
    return { kind: 'map', key: typeFrom(text.slice(4, end), args), element: typeFrom(text.slice(end + 1), args) };
  }
  const dot = text.lastIndexOf('.');
  return dot === -1 ? FOREIGN : { kind: 'external', path: text.slice(0, dot), name: text.slice(dot + 1), args: [] };
}

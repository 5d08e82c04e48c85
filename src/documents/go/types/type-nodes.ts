import type { Node } from 'web-tree-sitter';
import { isOldWrapper, knownPackage, typeNamed } from '../../../mattermost/packages.js';
import type { GoFile } from '../file.js';
import type { TypeDeclaration } from './package.js';
import type { GoProgram } from './program.js';
import type { Environment, GoType } from './types.js';
import { FOREIGN, NO_ENVIRONMENT, UNKNOWN } from './types.js';

/** Deeper than any type or expression that a person writes. */
const MAX_DEPTH = 150;

/** Many times what any question in the large public plugins takes. */
const MAX_STEPS = 5000;

/** Runs one step of the resolution; `UNKNOWN` where it goes too deep, takes too long, or round in circles. */
export function stepping(program: GoProgram, step: () => GoType): GoType {
  const { effort } = program;
  if (effort.depth === 0) effort.left = Math.min(MAX_STEPS, effort.total);
  if (effort.depth >= MAX_DEPTH || effort.left <= 0) return UNKNOWN;
  effort.left--;
  effort.total--;
  effort.depth++;
  try {
    return step();
  } finally {
    effort.depth--;
  }
}

const UNIVERSE: ReadonlySet<string> = new Set(
  'any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr'.split(
    ' ',
  ),
);

/** The type that a type expression names. */
export function namedType(
  program: GoProgram,
  file: GoFile,
  node: Node | null | undefined,
  environment: Environment = NO_ENVIRONMENT,
): GoType {
  if (!node) return UNKNOWN;
  return stepping(program, () => resolve(program, file, node, environment));
}

function resolve(program: GoProgram, file: GoFile, node: Node, environment: Environment): GoType {
  const inner = (field?: string): GoType =>
    namedType(program, file, field === undefined ? node.namedChild(0) : node.childForFieldName(field), environment);
  switch (node.type) {
    case 'type_identifier':
    case 'identifier':
      return (
        environment.get(node.text) ??
        typeCalled(program, file, node.text, node.startIndex) ??
        (UNIVERSE.has(node.text) ? FOREIGN : UNKNOWN)
      );
    case 'qualified_type':
      return typeIn(
        program,
        importedPath(program, file, node.childForFieldName('package')?.text ?? ''),
        node.childForFieldName('name')?.text ?? '',
      );
    case 'pointer_type':
    case 'parenthesized_type':
    case 'type_elem':
    case 'type_constraint':
      return inner();
    case 'slice_type':
    case 'array_type':
    case 'implicit_length_array_type':
      return { kind: 'list', element: inner('element') };
    case 'channel_type':
      return { kind: 'channel', element: inner('value') };
    case 'map_type':
      return { kind: 'map', key: inner('key'), element: inner('value') };
    case 'function_type':
      return { kind: 'function', node, file, environment };
    case 'struct_type':
    case 'interface_type':
      return { kind: 'literal', node, file, environment };
    case 'generic_type':
      return instantiated(
        inner('type'),
        (node.childForFieldName('type_arguments')?.namedChildren ?? []).map((argument) =>
          namedType(program, file, argument, environment),
        ),
      );
    default:
      return FOREIGN;
  }
}

/** A generic type with its arguments. */
export function instantiated(type: GoType, args: readonly GoType[]): GoType {
  if (type.kind === 'named') return { ...type, args };
  // What a container of another module gives back may be what was put in.
  return type.kind === 'foreign' && args.some(({ kind }) => kind !== 'foreign') ? UNKNOWN : type;
}

/** The type of this name at an offset of a file: local, of the package, or from a dot import. */
export function typeCalled(program: GoProgram, file: GoFile, name: string, offset: number): GoType | undefined {
  const local = file.scopesAt(offset)?.lookup(name, offset)?.declaration;
  if (local?.type === 'type_parameter_declaration') return namedType(program, file, local.childForFieldName('type'));
  if (local?.type === 'type_alias') return namedType(program, file, local.childForFieldName('type'));
  const here = program.packageIn(file.directory);
  if (local?.type === 'type_spec')
    return here && { kind: 'named', of: { name, file, node: local, package: here }, args: [] };
  // A value of this name does not matter: in `func (store store)` the type is the package's.
  const declared = here?.types.get(name);
  if (declared) return declaredType(program, declared);
  for (const { alias, path } of file.imports) {
    if (alias !== '.') continue;
    const type = typeIn(program, path, name);
    if (type.kind !== 'unknown' && type.kind !== 'foreign') return type;
  }
  return undefined;
}

/** The type that an own declaration makes: an alias is what it stands for. */
export function declaredType(program: GoProgram, declaration: TypeDeclaration): GoType {
  if (declaration.node.type === 'type_alias')
    return namedType(program, declaration.file, declaration.node.childForFieldName('type'));
  return { kind: 'named', of: declaration, args: [] };
}

/** An exported type of the package with an import path. */
export function typeIn(program: GoProgram, path: string | undefined, name: string): GoType {
  if (path === undefined) return UNKNOWN;
  const known = knownPackage(path);
  const type = known && typeNamed(known, name);
  if (type) return { kind: 'known', name: type, oldModule: isOldWrapper(path) };
  if (!program.isOwn(path)) return FOREIGN;
  const declaration = program.packageAt(path)?.types.get(name);
  return declaration ? declaredType(program, declaration) : UNKNOWN;
}

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
  const known = knownPackage(path);
  if (known) return known;
  const own = program.nameAt(path);
  if (own !== undefined) return own;
  const parts = path.split('/');
  return (/^v\d+$/.test(parts.at(-1) ?? '') ? parts.at(-2) : parts.at(-1))?.replace(/\.v\d+$/, '');
}

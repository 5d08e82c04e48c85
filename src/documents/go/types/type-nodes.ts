import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../file.js';
import { importedPath } from './imports.js';
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
  return type.kind === 'named' || type.kind === 'external' ? { ...type, args } : type;
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
    // Of a package that no table knows, a name could be anything.
    const type = knows(program, path, name) ? typeIn(program, path, name) : UNKNOWN;
    if (type.kind !== 'unknown' && type.kind !== 'foreign') return type;
  }
  return undefined;
}

function knows(program: GoProgram, path: string, name: string): boolean {
  return program.isOwn(path) || program.externals(path)?.typeNamed(name) !== undefined;
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
  if (!program.isOwn(path) || program.externals(path)?.typeNamed(name))
    return { kind: 'external', path, name, args: [] };
  const declaration = program.packageAt(path)?.types.get(name);
  return declaration ? declaredType(program, declaration) : UNKNOWN;
}

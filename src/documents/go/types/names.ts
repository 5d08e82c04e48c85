import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../file.js';
import type { Declared } from '../scopes.js';
import { opaque, underlyingOf } from './external-types.js';
import { importedPath } from './imports.js';
import type { PackageMember } from './package.js';
import type { GoProgram } from './program.js';
import { namedType, typeCalled } from './type-nodes.js';
import type { GoType } from './types.js';
import { FOREIGN, NO_ENVIRONMENT, UNKNOWN } from './types.js';

/** What a name stands for at an offset. */
export function typeOfName(program: GoProgram, file: GoFile, name: string, offset: number): GoType {
  const local = file.scopesAt(offset)?.lookup(name, offset);
  if (local && !local.declaration.type.startsWith('type_')) return typeOfLocal(program, file, local, offset);
  if (local?.declaration.type === 'type_switch_statement') return typeOfLocal(program, file, local, offset);
  const type = typeCalled(program, file, name, offset);
  if (type) return { kind: 'type', of: type };
  const index = program.packageIn(file.directory);
  const member = index?.values.get(name) ?? index?.functions.get(name);
  if (member) return typeOfDeclared(program, member);
  const path = importedPath(program, file, name);
  return path === undefined ? (valueOfDotImport(program, file, name) ?? UNKNOWN) : { kind: 'package', path };
}

/** The function or variable of this name in a package that a table knows, and the file imports without a name. */
function valueOfDotImport(program: GoProgram, file: GoFile, name: string): GoType | undefined {
  for (const { alias, path } of file.imports) {
    const value = alias === '.' ? program.externals(path)?.valueNamed(name) : undefined;
    if (value) return value;
  }
  return undefined;
}

function typeOfLocal(program: GoProgram, file: GoFile, { declaration, name }: Declared, offset: number): GoType {
  switch (declaration.type) {
    case 'parameter_declaration':
      return namedType(program, file, declaration.childForFieldName('type'));
    case 'variadic_parameter_declaration':
      return { kind: 'list', element: namedType(program, file, declaration.childForFieldName('type')) };
    case 'type_switch_statement': {
      const branch = declaration.namedChildren.find(
        (child) => child.type === 'type_case' && child.startIndex <= offset && offset < child.endIndex,
      );
      const types = branch?.childrenForFieldName('type') ?? [];
      return types.length === 1
        ? namedType(program, file, types[0])
        : program.types.ofExpression(file, declaration.childForFieldName('value'));
    }
    case 'var_spec':
    case 'const_spec':
      return typeOfValue(
        program,
        file,
        declaration,
        indexOf(
          declaration.childrenForFieldName('name').filter((child) => child.type === 'identifier'),
          name,
        ),
      );
    case 'range_clause':
      return ranged(
        program,
        program.types.ofExpression(file, declaration.childForFieldName('right')),
        indexOf(left(declaration), name),
      );
    default:
      return valueAt(program, file, declaration.childForFieldName('right'), indexOf(left(declaration), name));
  }
}

function left(declaration: Node): readonly Node[] {
  return declaration.childForFieldName('left')?.namedChildren ?? [];
}

function indexOf(nodes: readonly Node[], node: Node): number {
  return nodes.findIndex((candidate) => candidate.startIndex === node.startIndex);
}

function ranged(program: GoProgram, over: GoType, index: number): GoType {
  const type = over.kind === 'external' ? underlyingOf(program, over) : over;
  if (type.kind === 'channel') return type.element;
  if (type.kind === 'list') return index === 0 ? FOREIGN : type.element;
  if (type.kind === 'map') return index === 0 ? type.key : type.element;
  return opaque(program, type);
}

/** The type of a function, variable or constant of a package. */
export function typeOfDeclared(program: GoProgram, { file, node, name }: PackageMember): GoType {
  if (node.type === 'function_declaration' || node.type === 'method_declaration')
    return { kind: 'function', node, file, environment: NO_ENVIRONMENT };
  return typeOfValue(
    program,
    file,
    node,
    node
      .childrenForFieldName('name')
      .filter((child) => child.type === 'identifier')
      .findIndex((child) => child.text === name),
  );
}

/** The type of the n-th name of a `var` or `const` specification. */
function typeOfValue(program: GoProgram, file: GoFile, spec: Node, index: number): GoType {
  const type = spec.childForFieldName('type');
  return type ? namedType(program, file, type) : valueAt(program, file, spec.childForFieldName('value'), index);
}

function valueAt(program: GoProgram, file: GoFile, values: Node | null, index: number): GoType {
  const expressions = values?.type === 'expression_list' ? values.namedChildren : values ? [values] : [];
  const own = expressions[index];
  if (expressions.length > 1 || index === 0) {
    const type = program.types.ofExpression(file, own);
    return type.kind === 'tuple' ? (type.items[0] ?? UNKNOWN) : type;
  }
  const [only] = expressions;
  const type = program.types.ofExpression(file, only);
  if (type.kind === 'tuple') return type.items[index] ?? UNKNOWN;
  // `v, ok := …` of a map, an assertion or a channel.
  return only && /^(?:index|type_assertion|unary)_expression$/.test(only.type) ? FOREIGN : opaque(program, type);
}

import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../file.js';
import { declarationOf, exportedBy, knownIn, memberOfExternal } from './external-types.js';
import { typeOfDeclared } from './names.js';
import type { TypeDeclaration } from './package.js';
import type { GoProgram } from './program.js';
import { namedType, stepping, typeIn } from './type-nodes.js';
import type { Environment, GoType } from './types.js';
import { FOREIGN, NO_ENVIRONMENT, UNKNOWN } from './types.js';

/** What `x.name` is, for an `x` of a type; `undefined` where the type has no such field or method. */
export function memberOf(program: GoProgram, type: GoType, name: string): GoType | undefined {
  let found: GoType | undefined;
  stepping(program, () => (found = lookup(program, type, name)) ?? UNKNOWN);
  return found;
}

function lookup(program: GoProgram, type: GoType, name: string): GoType | undefined {
  switch (type.kind) {
    case 'external':
      return memberOfExternal(program, type, name);
    case 'type':
      return lookup(program, type.of, name);
    case 'package':
      return ofPackage(program, type.path, name);
    case 'named':
      return ofNamed(program, type.of, type.args, name);
    case 'literal':
      return ofLiteral(program, type.file, type.node, type.environment, name, undefined);
    case 'unknown':
      return UNKNOWN;
    default:
      return FOREIGN;
  }
}

function ofPackage(program: GoProgram, path: string, name: string): GoType | undefined {
  if (!program.isOwn(path)) return exportedBy(program, path, name);
  const known = knownIn(program, path, name);
  if (known) return known;
  const index = program.packageAt(path);
  const value = index?.functions.get(name) ?? index?.values.get(name);
  if (value) return typeOfDeclared(program, value);
  const type = typeIn(program, path, name);
  return type.kind === 'unknown' ? undefined : { kind: 'type', of: type };
}

function ofNamed(program: GoProgram, of: TypeDeclaration, args: readonly GoType[], name: string): GoType | undefined {
  const method = of.package.methods.get(of.name)?.get(name);
  if (method && of.package.types.get(of.name)?.node.id === of.node.id)
    return {
      kind: 'function',
      node: method.node,
      file: method.file,
      environment: receiverEnvironment(method.node, args),
    };
  const underlying = of.node.childForFieldName('type');
  if (!underlying) return UNKNOWN;
  const environment = parameterEnvironment(of.node, args);
  if (underlying.type === 'struct_type' || underlying.type === 'interface_type')
    return ofLiteral(program, of.file, underlying, environment, name, of);
  const type = namedType(program, of.file, underlying, environment);
  const found = lookup(program, type, name);
  // `type A plugin.API` keeps the methods of an interface; a type made of a struct keeps its fields only.
  const isLost =
    found?.kind === 'external-function' &&
    type.kind === 'external' &&
    declarationOf(program, type)?.isInterface !== true;
  return isLost ? undefined : found;
}

function ofLiteral(
  program: GoProgram,
  file: GoFile,
  node: Node,
  environment: Environment,
  name: string,
  owner: TypeDeclaration | undefined,
): GoType | undefined {
  const embedded: Node[] = [];
  for (const part of (node.type === 'struct_type' ? node.namedChild(0)?.namedChildren : node.namedChildren) ?? []) {
    if (part.type === 'method_elem') {
      if (part.childForFieldName('name')?.text === name)
        return owner
          ? { kind: 'function', node: part, file, environment, owner }
          : { kind: 'function', node: part, file, environment };
    } else if (part.type === 'field_declaration') {
      const names = part.childrenForFieldName('name');
      const type = part.childForFieldName('type');
      if (names.some((field) => field.text === name)) return namedType(program, file, type, environment);
      if (names.length === 0 && type) {
        if (embeddedName(type) === name) return namedType(program, file, type, environment);
        embedded.push(type);
      }
    } else if (part.type === 'type_elem') embedded.push(part);
  }
  let doubtful = false;
  for (const type of embedded) {
    const found = memberOf(program, namedType(program, file, type, environment), name);
    // What is embedded from another module has what it has: nothing of ours.
    if (found && found.kind !== 'unknown' && found.kind !== 'foreign') return found;
    doubtful ||= found?.kind === 'unknown' || found?.kind === 'foreign';
  }
  return doubtful ? UNKNOWN : undefined;
}

function embeddedName(type: Node): string {
  const bare = type.type === 'generic_type' ? type.childForFieldName('type') : type;
  return (bare?.type === 'qualified_type' ? bare.childForFieldName('name') : bare)?.text.replace(/^\*/, '') ?? '';
}

function parameterEnvironment(declaration: Node, args: readonly GoType[]): Environment {
  const names = (declaration.childForFieldName('type_parameters')?.namedChildren ?? []).flatMap((parameter) =>
    parameter.childrenForFieldName('name').map((name) => name.text),
  );
  return new Map(names.map((name, index) => [name, args[index] ?? UNKNOWN]));
}

function receiverEnvironment(method: Node, args: readonly GoType[]): Environment {
  if (args.length === 0) return NO_ENVIRONMENT;
  const names = method.childForFieldName('receiver')?.descendantsOfType('type_arguments')[0]?.namedChildren ?? [];
  return new Map(names.map((name, index) => [name.text, args[index] ?? UNKNOWN]));
}

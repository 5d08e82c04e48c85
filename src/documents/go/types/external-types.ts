import type { ExternalDeclaration } from './externals.js';
import type { GoProgram } from './program.js';
import type { ExternalType, GoType } from './types.js';
import { FOREIGN, UNKNOWN } from './types.js';

/** The declaration of an external type, where a table has it. */
export function declarationOf(program: GoProgram, { path, name }: ExternalType): ExternalDeclaration | undefined {
  return program.externals(path)?.typeNamed(name);
}

/** The type of an exported name of an external package. */
export function exportedBy(program: GoProgram, path: string, name: string): GoType {
  return (
    knownIn(program, path, name) ?? { kind: 'external-function', path, receiver: undefined, name, result: FOREIGN }
  );
}

/** The type of an exported name that a table knows. */
export function knownIn(program: GoProgram, path: string, name: string): GoType | undefined {
  const known = program.externals(path);
  return (
    known?.valueNamed(name) ??
    (known?.typeNamed(name) && { kind: 'type', of: { kind: 'external', path, name, args: [] } })
  );
}

/** A field or method of an external type; `undefined` where it surely has none of that name. */
export function memberOfExternal(program: GoProgram, type: ExternalType, name: string): GoType | undefined {
  const declaration = declarationOf(program, type);
  return declaration?.member(name, type.args) ?? (declaration?.isComplete === true ? undefined : opaque(program, type));
}

/** The slice, map or channel that an external type is made of; else what is opaque. */
export function underlyingOf(program: GoProgram, type: ExternalType): GoType {
  return declarationOf(program, type)?.underlying ?? opaque(program, type);
}

/** What comes out of a type that is not looked into: what a container gives back may be what was put in. */
export function opaque(program: GoProgram, type: GoType): GoType {
  if (type.kind === 'external') return type.args.some((arg) => isHeld(program, arg)) ? UNKNOWN : FOREIGN;
  return type.kind === 'foreign' || type.kind === 'external-function' ? FOREIGN : UNKNOWN;
}

/** Whether more is known of a type argument than that it is foreign. */
function isHeld(program: GoProgram, arg: GoType): boolean {
  if (arg.kind !== 'external') return arg.kind !== 'foreign';
  const before = HELD.get(arg);
  if (before !== undefined) return before;
  const held = declarationOf(program, arg) !== undefined || arg.args.some((inner) => isHeld(program, inner));
  HELD.set(arg, held);
  return held;
}

/** Kept, because an argument may stand in its type twice, and in its argument's twice, and so on. */
const HELD = new WeakMap<GoType, boolean>();

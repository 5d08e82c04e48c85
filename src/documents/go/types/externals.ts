import type { GoType } from './types.js';

/**
 * Tells what is known of the packages outside the repository, by import path; `undefined` for a package that it does
 * not know. The first of a program's tables that knows a package speaks for it.
 */
export type Externals = (path: string) => ExternalPackage | undefined;

/** A package outside the repository, as far as a table knows it. */
export interface ExternalPackage {
  /** The name in its package clause. */
  readonly name: string;
  typeNamed(name: string): ExternalDeclaration | undefined;
  /** The type of an exported function or variable. */
  valueNamed(name: string): GoType | undefined;
}

/** A type that such a package declares. */
export interface ExternalDeclaration {
  /** A type made of an interface keeps its methods, one made of anything else does not. */
  readonly isInterface: boolean;
  /** It has no members but those that `member` knows. */
  readonly isComplete: boolean;
  /** The slice, map or channel that it is made of. */
  readonly underlying: GoType | undefined;
  /** The type of a field or method, given the arguments of a generic type. */
  member(name: string, args: readonly GoType[]): GoType | undefined;
}

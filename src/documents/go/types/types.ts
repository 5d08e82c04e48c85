import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../file.js';
import type { TypeDeclaration } from './package.js';

/** What the type parameters of a declaration stand for. */
export type Environment = ReadonlyMap<string, GoType>;

/** A type that a package outside the repository exports; what it has is asked of the program's `externals`. */
export interface ExternalType {
  readonly kind: 'external';
  /** As the code imports it: `net/http`. */
  readonly path: string;
  readonly name: string;
  readonly args: readonly GoType[];
}

/**
 * A function that a package outside the repository exports, or a method of a type of it. A name of which no table says
 * what it is counts as a function, with a foreign result.
 */
export interface ExternalFunction {
  readonly kind: 'external-function';
  readonly path: string;
  /** The name of the type whose method it is. */
  readonly receiver: string | undefined;
  readonly name: string;
  readonly result: GoType;
}

/** A Go type. Pointers are left out: Go's selectors look through them. */
export type GoType =
  | ExternalType
  | ExternalFunction
  | { readonly kind: 'named'; readonly of: TypeDeclaration; readonly args: readonly GoType[] }
  /** A struct or interface without a name of its own. */
  | { readonly kind: 'literal'; readonly node: Node; readonly file: GoFile; readonly environment: Environment }
  /** A node with parameters and results; with `owner`, a method of that interface. */
  | {
      readonly kind: 'function';
      readonly node: Node;
      readonly file: GoFile;
      readonly environment: Environment;
      readonly owner?: TypeDeclaration;
    }
  | { readonly kind: 'list' | 'channel'; readonly element: GoType }
  | { readonly kind: 'map'; readonly key: GoType; readonly element: GoType }
  | { readonly kind: 'tuple'; readonly items: readonly GoType[] }
  | { readonly kind: 'package'; readonly path: string }
  /** An expression that names a type. */
  | { readonly kind: 'type'; readonly of: GoType }
  /** A type of the language, or what comes out of another package without a table to tell more: nothing of the plugin's own. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'unknown' };

export const FOREIGN: GoType = { kind: 'foreign' };
export const UNKNOWN: GoType = { kind: 'unknown' };
export const NO_ENVIRONMENT: Environment = new Map();

import type { Node } from 'web-tree-sitter';
import type { KnownType } from '../../../mattermost/packages.js';
import type { GoFile } from '../file.js';
import type { TypeDeclaration } from './package.js';

/** What the type parameters of a declaration stand for. */
export type Environment = ReadonlyMap<string, GoType>;

/** A method or function that needs the server, as something that can be called. */
export interface ServerUse {
  readonly kind: 'use';
  /** As in the tables: `API.GetUser`, `KV.Set`, `cluster.NewMutex`. */
  readonly symbol: string;
  /** From mattermost-plugin-api, the wrapper's former module. */
  readonly oldModule: boolean;
  readonly result: GoType;
}

/** A Go type, as far as it matters for what leads to the server. Pointers are left out: Go's selectors look through them. */
export type GoType =
  | { readonly kind: 'known'; readonly name: KnownType; readonly oldModule: boolean }
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
  | ServerUse
  /** Surely nothing of Mattermost's: a type of the language, the standard library or another module. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'unknown' };

export const FOREIGN: GoType = { kind: 'foreign' };
export const UNKNOWN: GoType = { kind: 'unknown' };
export const NO_ENVIRONMENT: Environment = new Map();

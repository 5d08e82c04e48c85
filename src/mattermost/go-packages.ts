import type { ExternalDeclaration, Externals } from '../documents/go/types/externals.js';
import type { ExternalFunction, GoType } from '../documents/go/types/types.js';
import { FOREIGN } from '../documents/go/types/types.js';
import type { KnownType } from './packages.js';
import { functionNamed, isOldWrapper, knownPackage, serviceOf, symbolPrefix, typeNamed } from './packages.js';

/** Something that the server has for plugins since some release. */
export interface ServerSymbol {
  /** As in the tables: `API.GetUser`, `KV.Set`, `cluster.NewMutex`; not in them where it is newer than they are. */
  readonly symbol: string;
  /** From mattermost-plugin-api, the wrapper's former module. */
  readonly oldModule: boolean;
}

/** Mattermost's own packages, as far as they lead to the server. */
export const MATTERMOST_PACKAGES: Externals = (path) => {
  const known = knownPackage(path);
  if (!known) return undefined;
  return {
    name: known,
    typeNamed: (name) => {
      const type = typeNamed(known, name);
      return type && declarationOf(path, name, type);
    },
    valueNamed: (name) => {
      const called = functionNamed(known, name);
      if (!called) return undefined;
      const result = called.result ? typeAt(path, called.result) : FOREIGN;
      return { kind: 'external-function', path, receiver: undefined, name, result };
    },
  };
};

/** What a function of Mattermost's needs of the server; `undefined` where it is none of theirs, or needs nothing. */
export function serverSymbol({ path, receiver, name }: ExternalFunction): ServerSymbol | undefined {
  const known = knownPackage(path);
  if (!known) return undefined;
  const type = receiver === undefined ? undefined : typeNamed(known, receiver);
  const prefix = type && symbolPrefix(type);
  const symbol =
    receiver === undefined
      ? functionNamed(known, name)?.symbol
      : prefix === undefined
        ? undefined
        : `${prefix}.${name}`;
  return symbol === undefined ? undefined : { symbol, oldModule: isOldWrapper(path) };
}

/** Which of Mattermost's types that lead to the server a type is. */
export function serverType(type: GoType): KnownType | undefined {
  const known = type.kind === 'external' ? knownPackage(type.path) : undefined;
  return type.kind === 'external' && known ? typeNamed(known, type.name) : undefined;
}

function declarationOf(path: string, receiver: string, type: KnownType): ExternalDeclaration {
  const prefix = symbolPrefix(type);
  return {
    isInterface: type === 'plugin.API',
    isComplete: type === 'plugin.MattermostPlugin' || type === 'pluginapi.Client',
    underlying: undefined,
    member: (name) => {
      const held = heldBy(type, name);
      if (held) return typeAt(path, held);
      // Any other name is a method, since a server may have more than the tables know.
      return prefix === undefined ? undefined : { kind: 'external-function', path, receiver, name, result: FOREIGN };
    },
  };
}

/** The type of a field that leads on. */
function heldBy(type: KnownType, field: string): KnownType | undefined {
  if (type === 'plugin.MattermostPlugin')
    return field === 'API' || field === 'Driver' || field === 'Helpers' ? `plugin.${field}` : undefined;
  if (type === 'pluginapi.Client') return serviceOf(field);
  // plugin.HelpersImpl holds the API that it helps with.
  return type === 'plugin.Helpers' && field === 'API' ? 'plugin.API' : undefined;
}

/** A type of the same package as another one. */
function typeAt(path: string, type: KnownType): GoType {
  return { kind: 'external', path, name: type.slice(type.indexOf('.') + 1), args: [] };
}

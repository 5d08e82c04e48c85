import fields from '../data/manifest-fields.json' with { type: 'json' };
import plugin from '../data/plugin-api.json' with { type: 'json' };
import always from '../data/pluginapi-always.json' with { type: 'json' };
import wrapper from '../data/pluginapi.json' with { type: 'json' };
import react from '../data/react-apis.json' with { type: 'json' };
import webapp from '../data/webapp-registry.json' with { type: 'json' };
import { formerSignature } from './signatures.js';
import type { Span } from './spans.js';
import { spansWith } from './spans.js';
import { compareVersions } from './versions.js';

/** When something came into the server. */
export interface Since {
  /** The first release that has it, as far as history shows. */
  readonly version: string;
  /** The version that its author will find in the documentation, where that is another. */
  readonly annotated: string | undefined;
  /** The interface was read at every release tag; otherwise changelogs and the history of the main branch say so. */
  readonly proven: boolean;
  /** The releases in which it works as it is used; undefined where those are all from `version` on. */
  readonly spans?: readonly Span[] | undefined;
}

/** The newest release that the tables know. */
export const NEWEST: string = plugin.newestReleaseCovered;

/** The day of that release. */
export const NEWEST_DATE: string = plugin.newestReleaseDate;

/** The newest release whose registry was read as a whole: of later ones single changes are known at most. */
export const NEWEST_REGISTRY: string = webapp.registryReadTo;

type Versions = Readonly<Record<string, string>>;
type Verified = Readonly<Record<string, { readonly how: string }>>;

function dated(name: string, annotations: Versions, recommended: Versions, verified: Verified): Since | undefined {
  const annotated = own(annotations, name);
  const version = own(recommended, name) ?? annotated;
  if (version === undefined) return undefined;
  return {
    version,
    annotated: annotated === version ? undefined : annotated,
    proven: own(verified, name)?.how === 'release tags',
  };
}

/** Names come from the checked repository: `constructor` is none of a table's. */
function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** When a method of the plugin API came; undefined where the tables do not know it, or know it from no release. */
function apiSince(name: string): Since | undefined {
  const from = own<string>(plugin.removedIntroducedIn, name);
  const found = dated(name, plugin.api, plugin.recommended.api, plugin.verified.api);
  if (!found)
    return from === undefined
      ? undefined
      : { version: from, annotated: undefined, proven: true, spans: [{ from, until: removedIn('api', name) }] };
  const backported = own<{ readonly patches: readonly string[] }>(plugin.backported, name);
  return backported ? { ...found, spans: spansWith(backported.patches, found.version) } : found;
}

/** When a hook came. */
export function hookSince(name: string): Since | undefined {
  const gone = removedIn('hook', name);
  const from = own<string>(plugin.removedIntroducedIn, name);
  return gone === undefined || from === undefined
    ? dated(name, plugin.hooks, plugin.recommended.hooks, plugin.verified.hooks)
    : { version: from, annotated: undefined, proven: true, spans: [{ from, until: gone }] };
}

/**
 * When the server could do what a symbol such as `API.GetUser`, `KV.Set` or `cluster.NewMutex` asks of it.
 * `values` is the number of arguments, where it can be told.
 */
export function since(symbol: string, oldModule: boolean, values?: number): Since | undefined {
  const former = formerSignature(symbol, values);
  if (former) return { version: former.from, annotated: undefined, proven: false, spans: [former] };
  const [first = '', second = ''] = symbol.split('.');
  if (first === 'API') return apiSince(second);
  if (first === 'Helpers') {
    const helper = own<{ readonly annotated: string }>(plugin.helpers.methods, second);
    return helper && { version: helper.annotated, annotated: undefined, proven: false };
  }
  const entry =
    own<Wrapped>(wrapper.methods, symbol) ??
    own<Wrapped>(wrapper.cluster, symbol) ??
    own<Wrapped>(wrapper.i18n, symbol);
  if (!entry) return undefined;
  // The table tells what the newest wrapper calls; the former module may call less, such as no EnsureBotUser.
  const lower = entry.min !== null && compareVersions(entry.min, entry.recommended) < 0 ? entry.min : entry.recommended;
  const version = oldModule ? (entry.oldModule?.recommended ?? lower) : entry.recommended;
  const called = own<string>(always.methods, symbol);
  const came = called === undefined ? undefined : apiSince(called);
  return {
    version,
    annotated: entry.min === null || compareVersions(entry.min, version) === 0 ? undefined : entry.min,
    proven: came !== undefined && came.proven && came.version === version,
  };
}

interface Wrapped {
  readonly min: string | null;
  readonly recommended: string;
  readonly oldModule?: { readonly recommended: string };
}

/** The release that took an API method or a hook away. */
export function removedIn(kind: 'api' | 'hook', name: string): string | undefined {
  return own<string>(kind === 'api' ? plugin.removedApi : plugin.removedHooks, name);
}

/** Why a method that is still there does nothing any more. */
export function emptiedBy(name: string): string | undefined {
  return own<string>(plugin.noLongerSupported, name);
}

/** When the server began to read a field of the manifest, of a setting or of a section, or to know a type of setting. */
export function fieldSince(of: 'fields' | 'setting' | 'section' | 'settingTypes', name: string): string | undefined {
  if (of === 'settingTypes') return own<string>(fields.settingTypes, name);
  return own<{ readonly since: string }>(fields[of], name)?.since;
}

/** The release from which on servers no longer read a field of the manifest. */
export function fieldUntil(name: string): string | undefined {
  return own<{ readonly since: string; readonly removedIn?: string }>(fields.fields, name)?.removedIn;
}

/** Whether a server that does not know a field merely leaves it out of what it shows. */
export function isOnlyShown(of: 'fields' | 'setting' | 'section' | 'settingTypes', name: string): boolean {
  return fields.notShown.includes(of === 'fields' ? name : `${of}.${name}`);
}

/** When the web app's registry got a method, and whether that is certain; null where it is not dated, undefined where it is not in the table. */
export function registrySince(
  method: string,
): { readonly version: string | null; readonly certain: boolean } | undefined {
  const version = own<string | null>(webapp.registry, method);
  const details = own<{ readonly since: string | null; readonly confidence?: string }>(webapp.details, method);
  return version === undefined ? undefined : { version, certain: details?.confidence === undefined };
}

interface Global {
  /** Null where the web app sets it, and no source tells since when. */
  readonly since: string | null;
  readonly confidence?: string;
  readonly removedIn?: string;
}

/** What is known of a global that the web app sets for plugins, such as `Components.Timestamp`. */
export function webappGlobal(name: string): Global | undefined {
  return own<Global>(webapp.globals, name);
}

/** The release that took a method of the web app's registry away. */
export function registryRemovedIn(method: string): string | undefined {
  return own<string>(webapp.removed, method);
}

/** The first release whose web app lends a React of that major version. */
export function reactSince(major: 18 | 19): string {
  return react.servers[major].since;
}

/** The release from which on a method of the web app's registry is out of favour. */
export function registryDeprecatedIn(method: string): string | undefined {
  return own<string>(webapp.deprecated, method);
}

/** The methods of the web app's registry, in whatever release. */
export const REGISTRY_METHODS: readonly string[] = Object.keys(webapp.registry);

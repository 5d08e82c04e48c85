import plugin from '../data/plugin-api.json' with { type: 'json' };
import wrapper from '../data/pluginapi.json' with { type: 'json' };

/** A package of Mattermost's that plugins reach the server through. */
export type KnownPackage = 'plugin' | 'pluginapi' | 'cluster' | 'i18n';

/** A type of such a package whose methods or fields lead to the server. */
export type KnownType =
  | 'plugin.API'
  | 'plugin.Driver'
  | 'plugin.Helpers'
  | 'plugin.MattermostPlugin'
  | 'pluginapi.Client'
  | `pluginapi.${string}Service`
  | `cluster.${string}`;

const OWNER = 'github.com/mattermost/';
const PLATFORM_PACKAGE = /^github\.com\/mattermost\/platform(?:\/v\d+)?\/(\w+)$/;
/** The server's modules, by what follows the owner: since it shares a repository with the web app, and before. */
const SERVER_MODULE = /^mattermost(?:-server)?\/server\/(?:public|v\d+)(?=\/|$)/;
const FORMER_SERVER_MODULE = /^mattermost-server(?:\/v\d+)?(?=\/|$)/;
const WRAPPERS = [
  'mattermost-plugin-api',
  'mattermost/server/public/pluginapi',
  'mattermost-server/server/public/pluginapi',
];
/** Repositories of the server and the wrapper. */
const REPOSITORIES: ReadonlySet<string> = new Set([
  'mattermost',
  'mattermost-server',
  'platform',
  'mattermost-plugin-api',
]);

/** What follows the server's module in an import path, such as `/model`; undefined where the path is of another module. */
export function pathInServer(path: string): string | undefined {
  if (!path.startsWith(OWNER)) return undefined;
  const rest = path.slice(OWNER.length);
  const module = (SERVER_MODULE.exec(rest) ?? FORMER_SERVER_MODULE.exec(rest))?.[0];
  return module === undefined ? undefined : rest.slice(module.length);
}

/** Whether an import path is of the server's package of that name: `plugin`, or `model` with posts, users and settings. */
export function isServerPackage(path: string, name: 'plugin' | 'model'): boolean {
  return pathInServer(path) === `/${name}` || PLATFORM_PACKAGE.exec(path)?.[1] === name;
}

/** Which of Mattermost's packages an import path names, whichever module it was published in. */
export function knownPackage(path: string): KnownPackage | undefined {
  if (isServerPackage(path, 'plugin')) return 'plugin';
  const rest = path.startsWith(OWNER) ? path.slice(OWNER.length) : '';
  if (WRAPPERS.includes(rest)) return 'pluginapi';
  return (['cluster', 'i18n'] as const).find((part) => WRAPPERS.some((wrapper) => rest === `${wrapper}/${part}`));
}

/** Whether this is the wrapper as a module of its own, before it moved into the server's. */
export function isOldWrapper(path: string): boolean {
  return path.startsWith('github.com/mattermost/mattermost-plugin-api');
}

/** Whether an import path is of the server's module or the wrapper's, and none of their packages that call the API on their own. */
export function isServerCode(path: string): boolean {
  const [repository = ''] = path.startsWith(OWNER) ? path.slice(OWNER.length).split('/', 1) : [];
  return REPOSITORIES.has(repository) && !path.includes('/experimental/');
}

const SERVICES = new Map(Object.entries(wrapper.clientFields));
const FIELD_OF_SERVICE = new Map([...SERVICES].map(([field, service]) => [`pluginapi.${service}`, field]));

/** The service that a field of the client holds. */
export function serviceOf(field: string): KnownType | undefined {
  const service = SERVICES.get(field);
  return service === undefined ? undefined : `pluginapi.${service as `${string}Service`}`;
}

/** The start of a symbol's name in the tables, for a method of this type; undefined for a type without methods that matter. */
export function symbolPrefix(type: KnownType): string | undefined {
  if (type === 'plugin.API') return 'API';
  if (type === 'plugin.Helpers') return 'Helpers';
  return type.startsWith('cluster.') ? type : FIELD_OF_SERVICE.get(type);
}

const CLUSTER = new Set(Object.keys(wrapper.cluster));
const CLUSTER_TYPES = new Set(
  [...CLUSTER].flatMap((name) => (name.split('.').length === 3 ? [name.slice(0, name.lastIndexOf('.'))] : [])),
);
const CLUSTER_RESULTS: Readonly<Record<string, KnownType>> = {
  NewMutex: 'cluster.Mutex',
  Schedule: 'cluster.Job',
  GetJobOnceScheduler: 'cluster.JobOnceScheduler',
};

/** The type that a name in one of Mattermost's packages stands for. */
export function typeNamed(inPackage: KnownPackage, name: string): KnownType | undefined {
  if (inPackage === 'plugin')
    return name === 'API' || name === 'Driver' || name === 'Helpers' || name === 'MattermostPlugin'
      ? `plugin.${name}`
      : name === 'HelpersImpl'
        ? 'plugin.Helpers'
        : undefined;
  if (inPackage === 'pluginapi')
    return name === 'Client'
      ? 'pluginapi.Client'
      : FIELD_OF_SERVICE.has(`pluginapi.${name}`)
        ? `pluginapi.${name as `${string}Service`}`
        : undefined;
  return inPackage === 'cluster' && CLUSTER_TYPES.has(`cluster.${name}`) ? `cluster.${name}` : undefined;
}

/** A function of these packages: its symbol in the tables, where it needs the server, and its first result, where that leads on. */
export function functionNamed(
  inPackage: KnownPackage,
  name: string,
): { readonly symbol: string | undefined; readonly result: KnownType | undefined } | undefined {
  if (inPackage === 'pluginapi')
    return name === 'NewClient' ? { symbol: undefined, result: 'pluginapi.Client' } : undefined;
  const symbol = `${inPackage}.${name}`;
  if (inPackage === 'cluster' && CLUSTER.has(symbol)) return { symbol, result: CLUSTER_RESULTS[name] };
  return inPackage === 'i18n' && symbol in wrapper.i18n ? { symbol, result: undefined } : undefined;
}

/** Names of fields that hold a type of these packages: what follows them may be a method that no table knows. */
export const HOLDER_FIELDS: ReadonlySet<string> = new Set(['API', 'Helpers', ...SERVICES.keys()]);

/** The methods of `plugin.API` in any release, dated or not. */
export const API_METHODS: ReadonlySet<string> = new Set([
  ...Object.keys(plugin.api),
  ...Object.keys(plugin.unreleasedApi),
  ...Object.keys(plugin.removedApi),
]);

/** The methods of each type that a value of the plugin's may have, type by type. */
export const METHODS_OF_TYPES: readonly ReadonlySet<string>[] = [
  API_METHODS,
  new Set(Object.keys(plugin.helpers.methods)),
  ...[...SERVICES.keys()].map(
    (field) =>
      new Set(
        Object.keys(wrapper.methods).flatMap((symbol) =>
          symbol.startsWith(`${field}.`) ? [symbol.slice(field.length + 1)] : [],
        ),
      ),
  ),
];

/** Every method or function name that may lead to the server: what the text of a file is searched for before it is parsed. */
export const METHOD_NAMES: ReadonlySet<string> = new Set([
  ...API_METHODS,
  ...Object.keys(plugin.helpers.methods),
  ...[...Object.keys(wrapper.methods), ...CLUSTER, ...Object.keys(wrapper.i18n)].map((symbol) =>
    symbol.slice(symbol.lastIndexOf('.') + 1),
  ),
]);

/** The methods of the plugin that the server calls, in any release. */
export const HOOK_NAMES: ReadonlySet<string> = new Set([
  ...Object.keys(plugin.hooks),
  ...Object.keys(plugin.removedHooks),
]);

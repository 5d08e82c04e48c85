import breaks from '../data/known-breaks.json' with { type: 'json' };
import type { Need } from '../compatibility.js';
import { minimumServerVersion } from '../compatibility.js';
import type { Location } from '../finding.js';
import { quote } from '../finding.js';
import { fieldSince, hookSince, NEWEST, since } from '../history.js';
import { isOfOldModule, moduleRelease } from '../module-release.js';
import { compareVersions } from '../versions.js';
import type { Fact, Source } from './facts.js';
import { isMissing, missing } from './facts.js';
import type { GoServer, GoSources } from './go.js';
import type { GoModule, Placed } from './go/module.js';
import type { ManifestDocument } from './manifest.js';
import { globalNeeds, registryNeeds } from './webapp/needs.js';

/** The declared minimum. */
export interface MinimumVersion {
  /** Of three numbers. */
  readonly version: string;
  readonly at: Location;
}

/** What the contribution needs of the server. */
export interface ServerNeeds {
  readonly needs: readonly Need[];
  /** What cannot be held against a version. */
  readonly undated: readonly Undated[];
}

/** Something of Mattermost's that is in no table: newer than the tables, most likely; or in one without a version. */
export interface Undated {
  readonly symbol: string;
  readonly listed: boolean;
  readonly at: Location;
}

export async function loadMinimumVersion(source: Source): Promise<Fact<'minimumVersion'>> {
  const manifest = await source.fact('manifest');
  if (isMissing(manifest)) return manifest;
  const version = manifest.value.min_server_version;
  if (!version) return missing('`min_server_version` is not set');
  return /^\d+\.\d+\.\d+(?:[-+].*)?$/.test(version)
    ? { version, at: manifest.at('min_server_version') }
    : missing('`min_server_version` is no version');
}

/** The code is read for it only where the manifest leaves the minimum out. */
export async function loadMissingMinimum(source: Source): Promise<Fact<'missingMinimum'>> {
  const manifest = await source.fact('manifest');
  if (isMissing(manifest)) return manifest;
  const needs = manifest.value.min_server_version ? undefined : await source.fact('needs');
  return minimumServerVersion(needs === undefined || isMissing(needs) ? [] : needs.needs, undefined);
}

export async function loadNeeds(source: Source): Promise<Fact<'needs'>> {
  const [manifest, sources, server, webapp] = await Promise.all([
    source.fact('manifest'),
    source.fact('goSources'),
    source.fact('goServer'),
    source.fact('webapp'),
  ]);
  const undated: Undated[] = [];
  const needs = [
    ...(isMissing(server) ? [] : goNeeds(server, isMissing(sources) ? undefined : sources.serverModule, undated)),
    ...(isMissing(sources) ? [] : [...toolchainNeeds(sources), ...moduleNeeds(sources)]),
    ...(isMissing(webapp) ? [] : [...registryNeeds(webapp, undated), ...globalNeeds(webapp, undated)]),
    ...(isMissing(manifest) ? [] : manifestNeeds(manifest)),
  ];
  return { needs, undated };
}

export async function loadDatedOnly(source: Source): Promise<Fact<'datedOnly'>> {
  const [needs, server] = await Promise.all([source.fact('needs'), source.fact('goServer')]);
  if (isMissing(needs)) return needs;
  const plugin = isMissing(server) ? undefined : server.handedOn.find(({ isPlugin }) => isPlugin);
  if (plugin)
    return missing(
      `the plugin that ${plugin.at.file}:${plugin.at.line} starts is code of ${quote(plugin.path)}, which is not in this repository`,
    );
  const reasons = [false, true].flatMap((listed) => {
    const [first, ...more] = needs.undated.filter((use) => use.listed === listed);
    if (!first) return [];
    const others = more.length > 1 ? `, as are ${more.length} more uses` : more.length > 0 ? ', as is one more use' : '';
    const lacks = listed ? 'of a version that the tables do not know' : `newer than the tables (${NEWEST})`;
    return [`${quote(first.symbol)} (${first.at.file}:${first.at.line}) is ${lacks}${others}`];
  });
  return reasons.length > 0 ? missing(reasons.join('; ')) : { calls: needs.needs.length };
}

function* goNeeds(server: GoServer, serverModule: GoModule | undefined, undated: Undated[]): Generator<Need> {
  for (const { symbol, oldModule, at, guard } of server.uses) {
    const came = since(symbol, isOfOldModule(symbol, oldModule, serverModule));
    const wrapper = !/^(?:API|Helpers)\./.test(symbol);
    const name = wrapper && !/^[a-z]/.test(symbol) ? `client.${symbol}` : symbol;
    if (!came) undated.push({ symbol: name, listed: false, at });
    // A check for an older version than the one that is needed guards nothing.
    else
      yield {
        symbol: name,
        source: wrapper ? 'wrapper' : 'api',
        ...came,
        fails: true,
        guarded:
          guard !== undefined &&
          (guard.versions.length === 0 || guard.versions.some((version) => compareVersions(version, came.version) >= 0)),
        at,
      };
  }
  for (const { name, at } of server.hooks) {
    const came = hookSince(name);
    if (came) yield { symbol: name, source: 'hook', ...came, fails: false, guarded: false, at };
  }
}

const CERTAIN = { annotated: undefined, proven: true, guarded: false } as const;

function* toolchainNeeds({ modules, serverModule }: GoSources): Generator<Need> {
  if (!serverModule) return;
  const workspaces = modules.filter(({ uses }) => uses.includes(serverModule.directory));
  const directives: [string, Placed | undefined][] = [serverModule, ...workspaces].flatMap((module) => [
    ['go', module.go],
    ['toolchain', module.toolchain],
  ]);
  for (const known of breaks.breaks) {
    if (!('goDirective' in known)) continue;
    const oldest = known.goDirective;
    const first = directives.find(([, word]) => word !== undefined && compareVersions(word.value.replace(/^go/, ''), oldest) >= 0);
    if (first?.[1])
      yield {
        symbol: `${first[0]} ${first[1].value}`,
        source: 'go-toolchain',
        version: known.since,
        ...CERTAIN,
        fails: true,
        at: first[1].at,
      };
  }
}

function* moduleNeeds({ serverModule }: GoSources): Generator<Need> {
  for (const { path, at: required, indirect } of serverModule?.requires ?? []) {
    const at = serverModule?.replaces.get(path)?.at ?? required;
    const release = serverModule && !indirect ? moduleRelease(serverModule, path) : undefined;
    if (!release) continue;
    const symbol = `${path} ${release.written}`;
    yield { symbol, source: 'go-module', version: release.version, ...CERTAIN, fails: false, at };
    for (const known of breaks.breaks) {
      if ('serverModule' in known && compareVersions(release.version, known.serverModule) >= 0)
        yield { symbol, source: 'go-module', version: known.since, ...CERTAIN, fails: true, at };
    }
  }
}

function* manifestNeeds(manifest: ManifestDocument): Generator<Need> {
  const { value } = manifest;
  const seen = new Set<string>();
  const need = function* (
    of: Parameters<typeof fieldSince>[0],
    name: string,
    symbol: string,
    path: readonly (string | number)[],
  ): Generator<Need> {
    const version = fieldSince(of, name);
    if (version === undefined || seen.has(symbol)) return;
    seen.add(symbol);
    yield {
      symbol,
      source: 'manifest-field',
      version,
      ...CERTAIN,
      fails: false,
      at: of === 'settingTypes' ? manifest.at(...path) : manifest.atKey(...path),
    };
  };
  for (const name of Object.keys(value)) yield* need('fields', name, name, [name]);
  if (value.settings_schema?.sections)
    yield* need('fields', 'settings_schema.sections[]', 'settings_schema.sections', ['settings_schema', 'sections']);
  for (const [index, section] of (value.settings_schema?.sections ?? []).entries()) {
    for (const name of Object.keys(section))
      yield* need('section', name, `sections[].${name}`, ['settings_schema', 'sections', index, name]);
  }
  for (const { setting, path } of manifest.settings()) {
    for (const name of Object.keys(setting)) yield* need('setting', name, `settings[].${name}`, [...path, name]);
    if (setting.type) yield* need('settingTypes', setting.type, `the setting type ${setting.type}`, [...path, 'type']);
  }
}

import breaks from '../../data/known-breaks.json' with { type: 'json' };
import type { GoModule, Placed } from '../../documents/go/module.js';
import { hookChange } from '../../mattermost/behaviour.js';
import { hookSince, since } from '../../mattermost/server-history.js';
import { compareVersions } from '../../mattermost/versions.js';
import type { GoSources } from '../server/go-sources.js';
import type { GoServer } from '../server/read.js';
import { isOfOldModule, moduleRelease } from './module-release.js';
import type { Need, Undated } from './need.js';

export function* goNeeds(server: GoServer, serverModule: GoModule | undefined, undated: Undated[]): Generator<Need> {
  for (const { symbol, oldModule, at, guard, values } of server.uses) {
    const came = since(symbol, isOfOldModule(symbol, oldModule, serverModule), values);
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
          (guard.versions.length === 0 ||
            guard.versions.some((version) => compareVersions(version, came.version) >= 0)),
        at,
      };
  }
  for (const { name, at } of server.hooks) {
    const came = hookSince(name);
    const change = hookChange(name);
    if (came)
      yield {
        symbol: name,
        source: 'hook',
        ...came,
        ...(change && { version: change.since, before: change.before }),
        fails: false,
        guarded: false,
        at,
      };
  }
}

export const CERTAIN = { annotated: undefined, proven: true, guarded: false } as const;

export function* toolchainNeeds({ modules, serverModule }: GoSources): Generator<Need> {
  if (!serverModule) return;
  const workspaces = modules.filter(({ uses }) => uses.includes(serverModule.directory));
  const directives: [string, Placed | undefined][] = [serverModule, ...workspaces].flatMap((module) => [
    ['go', module.go],
    ['toolchain', module.toolchain],
  ]);
  for (const known of breaks.breaks) {
    if (!('goDirective' in known)) continue;
    const oldest = known.goDirective;
    const first = directives.find(
      ([, word]) => word !== undefined && compareVersions(word.value.replace(/^go/, ''), oldest) >= 0,
    );
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

export function* moduleNeeds({ serverModule }: GoSources): Generator<Need> {
  for (const { path, at: required, indirect } of serverModule?.requires ?? []) {
    const at = serverModule?.replaces.get(path)?.at ?? required;
    const release = serverModule && !indirect ? moduleRelease(serverModule, path) : undefined;
    if (!release) continue;
    const symbol = `${path} ${release.written}`;
    yield { symbol, source: 'go-module', version: release.version, ...CERTAIN, fails: false, at };
    // A newer module alone breaks nothing: what is used of it is judged by itself.
    if (release.byTag !== undefined)
      yield { symbol, source: 'go-module', version: release.byTag, ...CERTAIN, fails: false, harmless: 'unused', at };
    for (const known of breaks.breaks) {
      if ('serverModule' in known && compareVersions(release.version, known.serverModule) >= 0)
        yield { symbol, source: 'go-module', version: known.since, ...CERTAIN, fails: true, at };
    }
  }
}

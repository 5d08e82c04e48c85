import { reactSince, registrySince, webappGlobal } from '../../mattermost/server-history.js';
import type { Webapp } from '../webapp/webapp.js';
import type { Need, Undated } from './need.js';

/** Calls of the registry, by the version that each method came with. */
export function* registryNeeds({ registry }: Webapp, undated: Undated[]): Generator<Need> {
  for (const { method, at, guarded, conditional } of registry) {
    const came = registrySince(method);
    if (!came?.version) {
      if (!guarded) undated.push({ symbol: `registry.${method}`, listed: came !== undefined, at });
    } else
      yield {
        symbol: `registry.${method}`,
        source: 'registry',
        version: came.version,
        annotated: undefined,
        proven: came.certain,
        fails: came.certain && !conditional,
        guarded,
        at,
      };
  }
}

/** What is used of `window`, by the version of the web app that first set it. */
export function* globalNeeds({ globals }: Webapp, undated: Undated[]): Generator<Need> {
  for (const { name, at, guarded, fails } of globals) {
    const global = webappGlobal(name);
    const symbol = `window.${name}`;
    if (!global?.since) {
      if (!guarded) undated.push({ symbol, listed: global !== undefined, at });
    } else {
      const proven = global.confidence === undefined;
      yield {
        symbol,
        source: 'globals',
        version: global.since,
        annotated: undefined,
        proven,
        fails: fails && proven,
        guarded,
        at,
      };
    }
  }
}

/** What is used of React, by the version of the web app that first lends one that has it. */
export function* reactNeeds({ reactUses }: Webapp): Generator<Need> {
  for (const { name, module, react, at, guarded, conditional } of reactUses)
    yield {
      symbol: `${module === 'react' ? 'React' : 'ReactDOM'}.${name}`,
      source: 'react',
      version: reactSince(react),
      annotated: undefined,
      proven: true,
      fails: !conditional,
      guarded,
      at,
    };
}

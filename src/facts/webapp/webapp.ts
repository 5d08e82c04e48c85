import type { Missing } from '../../repository/missing.js';
import { isMissing } from '../../repository/missing.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import type { Bundler } from './bundler/bundler.js';
import { BUNDLER } from './bundling.js';
import type { GlobalUse } from './globals.js';
import type { Imports } from './imports.js';
import type { ReactUse } from './react-apis.js';
import type { ReactRemoval } from './react.js';
import type { RegistryCall } from './registry.js';
import { SCRIPTS } from './scripts.js';

/** What the web app part of a plugin does with the server's web app. */
export interface Webapp {
  readonly registry: readonly RegistryCall[];
  /** Uses of what the web app sets on `window`; what the plugin sets there itself is left out. */
  readonly globals: readonly GlobalUse[];
  /** What React 19 removed, of a React that is not the plugin’s own. */
  readonly removals: readonly ReactRemoval[];
  /** What React 17 or 18 lack, of a React that surely is the web app’s. */
  readonly reactUses: readonly ReactUse[];
  /** What makes the bundle, or why that cannot be told. */
  readonly bundler: Bundler | Missing;
  readonly imports: Imports;
  /** Files that are no script that can be read. */
  readonly unreadable: readonly string[];
  /** How many scripts, of those in folders, are no part of the bundle. */
  readonly left: number;
}

/** What the web app part calls, imports and leaves to the web app. */
export const WEBAPP = fact('webapp', loadWebapp);

async function loadWebapp(source: Source): Promise<Webapp | Missing> {
  const scripts = await SCRIPTS.of(source);
  if (isMissing(scripts)) return scripts;
  const bundler = await BUNDLER.of(source);
  const { readScript } = await import('./read.js');
  const { lentGlobals } = await import('./externals.js');
  const { importsOf } = await import('./imports.js');
  const found = {
    registry: [] as RegistryCall[],
    globals: [] as GlobalUse[],
    assigned: new Set<string>(),
    removals: [] as ReactRemoval[],
    reactUses: [] as ReactUse[],
    unreadable: [...scripts.unreadable],
  };
  for (const script of scripts.bundled) readScript(script, scripts, found);
  const imports = importsOf(scripts, bundler);
  const { assigned, ...webapp } = found;
  const state = (module: string): string => (isMissing(bundler) ? 'unknown' : bundler.external(module).state);
  const lent = isMissing(bundler) ? [] : [...lentGlobals(bundler, imports)];
  return {
    ...webapp,
    bundler,
    imports,
    left: scripts.left,
    removals: webapp.removals.filter(({ of }) => state(of) !== 'bundled'),
    // The client of a bundled React 18 calls what is external.
    reactUses: webapp.reactUses.filter(({ module }) => state(module.replace('/client', '')) === 'external'),
    globals: [...lent, ...webapp.globals].filter(({ name }) => !assigned.has(name.split('.')[0] ?? '')),
  };
}

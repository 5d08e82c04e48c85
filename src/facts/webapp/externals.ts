import type { Bundler } from './bundler/bundler.js';
import type { GlobalUse } from './globals.js';
import { isGlobal } from './globals.js';
import type { Imports } from './imports.js';

/** The globals that a bundle reads when it is loaded: those in the place of what some file imports by value. */
export function* lentGlobals(bundler: Bundler, imports: Imports): Generator<GlobalUse> {
  for (const module of imports.named) {
    const external = bundler.external(module);
    if (external.state !== 'external' || external.global === undefined || !isGlobal(external.global)) continue;
    if (!imports.of(module)) continue;
    yield { name: external.global, at: external.at ?? bundler.at, guarded: false, fails: external.bare, lent: module };
  }
}

import type { ScriptText } from '../../documents/script/bundle.js';
import type { GlobalUse } from './globals.js';
import { globalUses, mayUseGlobals } from './globals.js';
import type { ReactUse } from './react-apis.js';
import { REACT_API_HINT, reactUses } from './react-apis.js';
import type { ReactRemoval } from './react.js';
import { REACT_HINT, reactRemovals } from './react.js';
import type { RegistryCall } from './registry.js';
import { registryCalls } from './registry.js';
import type { Scripts } from './scripts.js';

/** Where the findings of all files are put together. */
interface Collected {
  readonly registry: RegistryCall[];
  readonly globals: GlobalUse[];
  readonly assigned: Set<string>;
  readonly removals: ReactRemoval[];
  readonly reactUses: ReactUse[];
  readonly unreadable: string[];
}

/** Reads one file; parses it only where a word in it says that there is something to find. */
export function readScript(text: ScriptText, scripts: Scripts, into: Collected): void {
  const calls = /\b(?:un)?register[A-Z]/.test(text.text) && /registry|initialize/i.test(text.text);
  const globals = mayUseGlobals(text.text);
  const removals = REACT_HINT.test(text.text);
  const apis = REACT_API_HINT.test(text.text);
  if (!calls && !globals && !removals && !apis) return;
  const script = scripts.parse(text);
  if (!script) {
    into.unreadable.push(text.path);
    return;
  }
  if (calls) into.registry.push(...registryCalls(script));
  if (removals) into.removals.push(...reactRemovals(script));
  if (apis) into.reactUses.push(...reactUses(script));
  if (!globals) return;
  const { uses, assigned } = globalUses(script);
  into.globals.push(...uses);
  for (const name of assigned) into.assigned.add(name);
}

import type { ScriptText } from '../../documents/script/bundle.js';
import { modulesIn } from '../../documents/script/bundle.js';
import { ScriptDocument } from '../../documents/script/script.js';
import type { Externals } from './externals.js';
import { externalsOf } from './externals.js';
import type { GlobalUse } from './globals.js';
import { globalUses, mayUseGlobals } from './globals.js';
import type { ReactRemoval } from './react.js';
import { REACT_HINT, reactRemovals } from './react.js';
import type { RegistryCall } from './registry.js';
import { registryCalls } from './registry.js';

/** Where the findings of all files are put together. */
interface Collected {
  readonly registry: RegistryCall[];
  readonly globals: GlobalUse[];
  readonly assigned: Set<string>;
  readonly removals: ReactRemoval[];
  readonly externals: Externals[];
  readonly imports: Set<string>;
  readonly unreadable: string[];
}

/** Reads one file; parses it only where a word in it says that there is something to find. */
export function readWebappFile({ path, text, isConfiguration }: ScriptText, into: Collected): void {
  if (!isConfiguration) for (const module of modulesIn(text)) into.imports.add(module);
  const wanted = isConfiguration
    ? /\bexternals?\b/.test(text)
    : (/\b(?:un)?register[A-Z]/.test(text) && /registry|initialize/i.test(text)) ||
      mayUseGlobals(text) ||
      REACT_HINT.test(text);
  if (!wanted) return;
  const script = ScriptDocument.parse(path, text);
  if (!script) {
    into.unreadable.push(path);
    return;
  }
  if (isConfiguration) {
    const externals = externalsOf(script);
    if (externals) into.externals.push(externals);
    return;
  }
  into.registry.push(...registryCalls(script));
  into.removals.push(...reactRemovals(script));
  if (!mayUseGlobals(text)) return;
  const { uses, assigned } = globalUses(script);
  into.globals.push(...uses);
  for (const name of assigned) into.assigned.add(name);
}

import { posix } from 'node:path';
import type { Evaluator } from './evaluator.js';
import type { Scope, Value } from './value.js';
import { UNKNOWN } from './value.js';

const ENDINGS = ['', '.js', '.cjs', '.mjs', '.ts', '.cts', '.mts', '.json', '/index.js', '/index.cjs', '/index.ts'];

/** What a module is that a file of the repository asks for. */
export function importOf(evaluator: Evaluator, name: string, scope: Scope): Value {
  if (!/^[./]/.test(name)) return { kind: 'imported', module: name.replace(/^node:/, ''), path: [] };
  const path = name.startsWith('/') ? name.slice(1) : posix.join(posix.dirname(scope.file), name);
  if (path.startsWith('..')) return UNKNOWN;
  // TypeScript’s own way is to write the name of what it makes: `./lent.js` of lent.ts.
  const bare = path.replace(/\.[cm]?js$/, '');
  for (const candidate of [path, bare].flatMap((start) => ENDINGS.map((ending) => start + ending))) {
    const module = evaluator.module(candidate);
    if (module) return module;
  }
  return UNKNOWN;
}

import type { Node } from '@babel/types';
import type { ScriptDocument } from '../script.js';
import type { Closure, Scope, Value } from './value.js';
import { UNKNOWN, either } from './value.js';

/** What the parts of the evaluation ask of each other. */
export interface Evaluator {
  /** What an expression stands for. */
  expression(node: Node | null | undefined, scope: Scope): Value;
  /** Runs statements; what they return. */
  statements(nodes: readonly Node[], scope: Scope): Value | undefined;
  /** Writes to a name, a member or a pattern. */
  assign(target: Node, value: Value, scope: Scope, declares: boolean): void;
  call(callee: Value, parameters: readonly Value[], node: Node, scope: Scope): Value;
  closure(closure: Closure, parameters: readonly Value[]): Value;
  /** What a module of the repository exports; `undefined` where the file is not there. */
  module(path: string): Value | undefined;
  /** Runs what may or may not run: what it writes is one of two values then. */
  maybe<Result>(run: () => Result): Result;
  readonly isMaybe: boolean;
  /** Counts a step; false where there have been too many. */
  step(): boolean;
  readonly files: Files;
}

/** The files that a program is made of. */
export interface Files {
  /** A script or the values of JSON, by its path from the repository root. */
  read(path: string): { readonly script: ScriptDocument } | { readonly json: unknown } | undefined;
  /** Where the program is started. */
  readonly folder: string;
}

/** Writes a name where it is declared, as one of two values where that may not happen. */
export function write(evaluator: Evaluator, scope: Scope, name: string, value: Value, declares: boolean): void {
  let at: Scope | undefined = scope;
  while (!declares && at && !at.names.has(name)) at = at.up;
  const names = (at ?? scope).names;
  const before = names.get(name);
  names.set(name, evaluator.isMaybe && !declares && before ? either(before, value) : value);
}

/** What a name stands for. */
export function lookUp(scope: Scope, name: string): Value | undefined {
  for (let at: Scope | undefined = scope; at; at = at.up) {
    const value = at.names.get(name);
    if (value) return value;
  }
  return undefined;
}

/** Writes a property. */
export function writeMember(
  evaluator: Evaluator,
  object: Value,
  name: string | undefined,
  value: Value,
  at: ReturnType<ScriptDocument['locate']> | undefined,
): void {
  if (object.kind === 'either') {
    for (const option of object.options)
      evaluator.maybe(() => {
        writeMember(evaluator, option, name, value, at);
      });
    return;
  }
  if (object.kind === 'list') object.open = true;
  if (object.kind !== 'struct') return;
  if (name === undefined) object.open = true;
  else {
    const before = object.entries.get(name);
    const unsure = object.open && !before ? UNKNOWN : before?.value;
    object.entries.set(name, { value: evaluator.isMaybe ? either(unsure, value) : value, at: at ?? before?.at });
  }
}

import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../file.js';
import { call, evaluateAll } from './calls.js';
import { declareAll } from './declarations.js';
import { evaluate } from './expressions.js';
import type { Host, Machine, Package } from './machine.js';
import { declare } from './machine.js';
import { assign } from './assignments.js';
import { execute } from './statements.js';
import { copyOf, emptyState, meet } from './state.js';
import { hole } from './pieces.js';
import type { Scope, Value } from './value.js';
import { UNKNOWN, texts } from './value.js';

/** More statements and expressions than any tool of a build runs through. */
const STEPS = 50_000;

/** A package, and the path by which the others import it. */
export interface PackageFiles {
  readonly path: string;
  readonly files: readonly GoFile[];
}

/** A machine with the packages of a program in it, those that are imported first. */
export function openMachine(packages: readonly PackageFiles[], hostFor: (machine: Machine) => Host): Machine {
  const read = new Map<string, Package>();
  const machine: Machine = {
    state: emptyState(),
    exits: { returns: [], breaks: [], continues: [] },
    get host() {
      return host;
    },
    packages: read,
    effort: { left: STEPS, depth: 0, next: 1 },
    escaped: new Set(),
    evaluate: (node, scope) => (node && machine.effort.left-- > 0 ? evaluate(machine, node, scope) : UNKNOWN),
    evaluateAll: (node, scope) => (machine.effort.left-- > 0 ? evaluateAll(machine, node, scope) : []),
    execute: (node, scope) => {
      if (node && machine.state.isReached && machine.effort.left-- > 0) execute(machine, node, scope);
    },
    call: (callee, args) => call(machine, callee, args),
    assign: (target, value, scope) => {
      assign(machine, target, value, scope);
    },
  };
  const host = hostFor(machine);
  for (const { path, files } of packages) {
    const opened = openPackage(machine, files);
    if (opened) read.set(path, opened);
  }
  return machine;
}

function openPackage(machine: Machine, files: readonly GoFile[]): Package | undefined {
  const names = new Map<string, number>();
  const methods = new Map<string, Value & { readonly kind: 'function' }>();
  const scopes = files.map((file): Scope => ({ file, outer: undefined, names }));
  const declarations = scopes.flatMap((scope) => scope.file.topLevel.map((node) => ({ node, scope })));
  const ofType = (type: string): typeof declarations => declarations.filter(({ node }) => node.type === type);
  for (const { node, scope } of ofType('type_declaration'))
    for (const { text: name } of node.namedChildren.flatMap((spec) => spec.childForFieldName('name') ?? []))
      declare(machine, scope, `type ${name}`, UNKNOWN);
  for (const { node, scope } of ofType('function_declaration')) {
    const name = node.childForFieldName('name')?.text ?? '';
    declare(machine, scope, name, { kind: 'function', node, scope });
  }
  for (const { node, scope } of ofType('method_declaration'))
    methods.set(node.childForFieldName('name')?.text ?? '', { kind: 'function', node, scope });
  // A text without a value is what `-ldflags "-X main.Name=…"` is for.
  const unset = (name: string): Value => texts([hole(name)]);
  // Twice, because a constant may stand before those that it is made of.
  for (const { node, scope } of [...ofType('const_declaration'), ...ofType('const_declaration')])
    declareAll(machine, node, scope);
  for (const { node, scope } of ofType('var_declaration')) declareAll(machine, node, scope, unset);
  const [scope] = scopes;
  return scope && { scope, methods };
}

/** Runs the program from `main`, and what it handed to code that is not read; all its functions where there is no `main`. */
export function run(machine: Machine, main: Package): void {
  const functions = [...main.scope.names].filter(([name]) => isFunction(machine, main, name)).map(([name]) => name);
  const starts = functions.includes('main')
    ? functions.filter((name) => name === 'init' || name === 'main')
    : functions;
  for (const name of starts)
    start(machine, machine.state.slots.get(main.scope.names.get(name) ?? -1) ?? UNKNOWN, functions.includes('main'));
  for (const callee of machine.escaped) start(machine, callee, false);
}

/** Where a function does not come back, or may never be called, what was before it is left. */
function start(machine: Machine, callee: Value, isSure: boolean): void {
  const before = copyOf(machine.state);
  machine.call(callee, []);
  if (!isSure || !machine.state.isReached) machine.state = meet([before, machine.state]) ?? before;
}

function isFunction(machine: Machine, main: Package, name: string): boolean {
  return machine.state.slots.get(main.scope.names.get(name) ?? -1)?.kind === 'function';
}

/** The tags of a struct's fields, by type and name. */
export function tagsIn(files: readonly GoFile[]): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  const fields = (node: Node): readonly Node[] => node.descendantsOfType('field_declaration');
  for (const field of files.flatMap((file) => file.topLevel.flatMap(fields))) {
    const key = /\bjson:"([^",]+)/.exec(field.childForFieldName('tag')?.text ?? '')?.[1];
    for (const { text: name } of field.childrenForFieldName('name')) if (key !== undefined) tags.set(name, key);
  }
  return tags;
}

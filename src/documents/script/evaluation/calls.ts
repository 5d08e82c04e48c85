import { posix } from 'node:path';
import type { Node } from '@babel/types';
import { nameOf } from '../names.js';
import type { Evaluator } from './evaluator.js';
import { importOf } from './modules.js';
import { merged } from './merge.js';
import { methodOf } from './methods.js';
import type { Entry, Scope, Value } from './value.js';
import { NOTHING, UNKNOWN, mapped, textOf } from './value.js';

type Call = Extract<Node, { type: 'CallExpression' | 'OptionalCallExpression' | 'NewExpression' }>;

/** What a call answers. */
export function callOf(evaluator: Evaluator, node: Call, scope: Scope): Value {
  const parameters: Value[] = [];
  for (const argument of node.arguments) {
    if (argument.type !== 'SpreadElement') {
      parameters.push(evaluator.expression(argument, scope));
      continue;
    }
    const spread = evaluator.expression(argument.argument, scope);
    if (spread.kind !== 'list' || spread.open) parameters.push(UNKNOWN);
    else parameters.push(...spread.items);
  }
  const { callee } = node;
  if (callee.type === 'Import') return importCalled(evaluator, parameters, scope);
  if (callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression') {
    const name = callee.computed ? textOf(evaluator.expression(callee.property, scope)) : nameOf(callee.property);
    const object = evaluator.expression(callee.object, scope);
    if (name !== undefined) {
      const answer = methodOf(evaluator, object, name, parameters);
      if (answer) return answer;
    }
  }
  return evaluator.call(evaluator.expression(callee, scope), parameters, node, scope);
}

/** Calls what a value stands for. */
export function calledWith(evaluator: Evaluator, callee: Value, parameters: readonly Value[], scope: Scope): Value {
  switch (callee.kind) {
    case 'closure':
      return evaluator.closure(callee, parameters);
    case 'native':
      return callee.call(parameters, evaluator.isMaybe);
    case 'imported':
      return (
        known(evaluator, callee.module, callee.path, parameters, scope) ?? { ...callee, kind: 'called', parameters }
      );
    case 'either':
      return evaluator.maybe(() => mapped(callee, (option) => calledWith(evaluator, option, parameters, scope)));
    default:
      return UNKNOWN;
  }
}

function importCalled(evaluator: Evaluator, [name]: readonly Value[], scope: Scope): Value {
  const module = textOf(name);
  return module === undefined ? UNKNOWN : importOf(evaluator, module, scope);
}

/** What functions of well-known modules answer. */
function known(
  evaluator: Evaluator,
  module: string,
  path: readonly string[],
  parameters: readonly Value[],
  scope: Scope,
): Value | undefined {
  const name = path.filter((part) => part !== 'default' && part !== 'posix').join('.');
  const [first = NOTHING, second = NOTHING] = parameters;
  const texts = parameters.map(textOf);
  const written = texts.every((text) => text !== undefined);
  if (module === 'path') {
    if (!written) return UNKNOWN;
    const paths = texts;
    if (name === 'join') return text(posix.join(...paths));
    if (name === 'resolve') return text(posix.resolve(`/${evaluator.files.folder}`, ...paths));
    if (name === 'dirname') return text(posix.dirname(paths[0] ?? ''));
    if (name === 'basename') return text(posix.basename(paths[0] ?? '', paths[1]));
    return UNKNOWN;
  }
  if (module === 'url' && name === 'fileURLToPath') return textOf(first) === undefined ? UNKNOWN : first;
  if (module === 'global:require') return name === 'resolve' ? first : importCalled(evaluator, parameters, scope);
  if (module === 'global:process' && name === 'cwd') return text(`/${evaluator.files.folder}`);
  if (module === 'webpack-merge' && /^(?:merge|smart|merge\.smart)?$/.test(name)) return merged(parameters);
  if (name === 'mergeConfig') return merged([first, second]);
  if (/^define(?:Config|RollupSwcOption)$/.test(name)) return first;
  if (module !== 'global:Object') return undefined;
  if (name === 'freeze' || name === 'seal') return first;
  if (name === 'assign') return assigned(first, parameters.slice(1));
  if (name === 'fromEntries') return fromEntries(first);
  if (first.kind !== 'struct' || first.open) return UNKNOWN;
  const entries = [...first.entries];
  const list = (items: Value[]): Value => ({ kind: 'list', items, open: false });
  if (name === 'keys') return list(entries.map(([key]) => text(key)));
  if (name === 'values') return list(entries.map(([, { value }]) => value));
  if (name === 'entries') return list(entries.map(([key, { value }]) => list([text(key), value])));
  return UNKNOWN;
}

function text(value: string): Value {
  return { kind: 'plain', value };
}

/** `Object.assign`, which writes to its first parameter. */
function assigned(target: Value, sources: readonly Value[]): Value {
  if (target.kind !== 'struct') return UNKNOWN;
  for (const source of sources) {
    if (source.kind === 'struct') for (const [name, entry] of source.entries) target.entries.set(name, entry);
    if (source.kind !== 'plain' && (source.kind !== 'struct' || source.open)) target.open = true;
  }
  return target;
}

function fromEntries(list: Value): Value {
  if (list.kind !== 'list') return UNKNOWN;
  const entries = new Map<string, Entry>();
  let { open } = list;
  for (const item of list.items) {
    const name = item.kind === 'list' ? textOf(item.items[0]) : undefined;
    if (name === undefined || item.kind !== 'list') open = true;
    else entries.set(name, { value: item.items[1] ?? NOTHING, at: undefined });
  }
  return { kind: 'struct', entries, open };
}

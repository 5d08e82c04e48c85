import { posix } from 'node:path';
import { calledWith } from './calls.js';
import type { Evaluator, Files } from './evaluator.js';
import { writeMember } from './evaluator.js';
import type { Locate } from './expressions.js';
import { expressionOf } from './expressions.js';
import { assignTo } from './assignment.js';
import { runStatements } from './statements.js';
import type { ScriptDocument } from '../script.js';
import type { Called, Scope, Value } from './value.js';
import { NOTHING, UNKNOWN, fromJson, memberOf } from './value.js';

/** More than any configuration takes; a program without an end is cut off there. */
const MOST_STEPS = 30_000;
const DEEPEST = 120;

/** A program that is read, not run: of its modules, what they export; of its functions, what they answer. */
export interface Program {
  /** What a module exports as a whole: `module.exports`, or the default export. */
  exported(path: string): Value | undefined;
  call(callee: Value, parameters: readonly Value[]): Value;
  /** The calls of other packages’ functions so far. */
  readonly calls: readonly Called[];
}

/** Opens the program that some files are. */
export function openProgram(files: Files): Program {
  const modules = new Map<string, Value>();
  const scripts = new Map<string, ScriptDocument>();
  let [steps, depth, maybes] = [0, 0, 0];
  const locate: Locate = (node, { file }) => scripts.get(file)?.locate(node);
  const global = (name: string): Value => ({ kind: 'imported', module: `global:${name}`, path: [] });

  const calls: Called[] = [];

  const evaluator: Evaluator = {
    files,
    get isMaybe() {
      return maybes > 0;
    },
    step: () => ++steps < MOST_STEPS,
    maybe(run) {
      maybes += 1;
      try {
        return run();
      } finally {
        maybes -= 1;
      }
    },
    expression(node, scope) {
      if (!node) return NOTHING;
      if (depth > DEEPEST || !evaluator.step()) return UNKNOWN;
      depth += 1;
      try {
        if (node.type === 'MemberExpression' && node.object.type === 'MetaProperty')
          return { kind: 'plain', value: `/${scope.file}` };
        return expressionOf(evaluator, node, scope, locate);
      } finally {
        depth -= 1;
      }
    },
    statements: (nodes, scope) => runStatements(evaluator, nodes, scope),
    assign(target, value, scope, declares) {
      assignTo(evaluator, target, value, scope, declares, locate);
    },
    call(callee, parameters, _, scope) {
      const answer = calledWith(evaluator, callee, parameters, scope);
      if (answer.kind === 'called') calls.push(answer);
      // Whoever is handed an object may write to it.
      if (answer.kind === 'unknown' && callee.kind !== 'closure' && callee.kind !== 'imported')
        for (const parameter of parameters) writeMember(evaluator, parameter, undefined, UNKNOWN, undefined);
      return answer;
    },
    closure({ node, scope }, parameters) {
      const inside: Scope = { names: new Map(), up: scope, file: scope.file };
      const [...params] = node.params;
      for (const [index, param] of params.entries()) {
        if (param.type === 'RestElement')
          evaluator.assign(param.argument, { kind: 'list', items: parameters.slice(index), open: false }, inside, true);
        else evaluator.assign(param, parameters[index] ?? NOTHING, inside, true);
      }
      return Array.isArray(node.body)
        ? UNKNOWN
        : node.body.type === 'BlockStatement'
          ? (evaluator.statements(node.body.body, inside) ?? NOTHING)
          : evaluator.expression(node.body, inside);
    },
    module(path) {
      const known = modules.get(path);
      if (known) return known.kind === 'struct' && known.entries.has('exports') ? memberOf(known, 'exports') : known;
      const file = files.read(path);
      if (!file) return undefined;
      if ('json' in file) {
        const value = fromJson(file.json);
        modules.set(path, value);
        return value;
      }
      scripts.set(path, file.script);
      const exports: Value = { kind: 'struct', entries: new Map(), open: false };
      const module: Value = {
        kind: 'struct',
        entries: new Map([['exports', { value: exports, at: undefined }]]),
        open: false,
      };
      modules.set(path, module);
      const names = new Map<string, Value>([
        ['module', module],
        ['exports', exports],
        ['__filename', { kind: 'plain', value: `/${path}` }],
        ['__dirname', { kind: 'plain', value: `/${posix.dirname(path)}` }],
        ...['require', 'process', 'Object'].map((name) => [name, global(name)] as const),
      ]);
      const before = maybes;
      maybes = 0;
      evaluator.statements(file.script.statements, { names, up: undefined, file: path });
      maybes = before;
      return memberOf(module, 'exports');
    },
  };
  return {
    calls,
    exported(path) {
      const exports = evaluator.module(path);
      return exports?.kind === 'struct' && exports.entries.has('__esModule') && exports.entries.has('default')
        ? memberOf(exports, 'default')
        : exports;
    },
    call: (callee, parameters) =>
      calledWith(evaluator, callee, parameters, { names: new Map(), up: undefined, file: files.folder }),
  };
}

import type { Program } from '../../../documents/script/evaluation/program.js';
import type { Native, Value } from '../../../documents/script/evaluation/value.js';
import { NOTHING, itemsOf, memberOf, optionsOf, textOf } from '../../../documents/script/evaluation/value.js';
import type { Location } from '../../../documents/text.js';

/** What becomes of a module that the code imports. */
export type External =
  | { readonly state: 'bundled' | 'unknown' }
  | {
      readonly state: 'external';
      /** The name on `window` that is read in its place, where it is a plain one. */
      readonly global: string | undefined;
      /** It is read as a bare name: where it is not there, loading the bundle throws. */
      readonly bare: boolean;
      readonly at: Location | undefined;
    };

export const BUNDLED: External = { state: 'bundled' };
export const UNSURE: External = { state: 'unknown' };

/** How webpack reads externals that are named by a string alone. */
const BARE: ReadonlySet<string> = new Set(['var', 'assign']);
const ON_WINDOW: ReadonlySet<string> = new Set(['window', 'self', 'global', 'this', 'root', 'umd', 'umd2']);
const NAME = /^[A-Za-z_$][\w$]*$/;

/** What `externals` of webpack say of a module; `type` is `externalsType`, undefined where it cannot be told. */
export function webpackExternal(
  program: Program,
  externals: Value,
  module: string,
  type: string | undefined,
): External {
  const answers = optionsOf(externals).map((option) => externalOf(program, option, module, type));
  return agreed(answers);
}

/** One answer where all are the same. */
function agreed(answers: readonly External[]): External {
  const [first = UNSURE, ...more] = answers;
  return more.every(({ state }) => state === first.state) ? first : UNSURE;
}

function externalOf(program: Program, externals: Value, module: string, type: string | undefined): External {
  switch (externals.kind) {
    case 'plain':
      return externals.value === module ? named(module, type, undefined) : BUNDLED;
    case 'pattern':
      return externals.value.test(module) ? named(module, type, undefined) : BUNDLED;
    case 'struct': {
      const entry = externals.entries.get(module);
      if (!entry) return externals.open ? UNSURE : BUNDLED;
      return agreed(optionsOf(entry.value).map((target) => targetOf(target, module, type, entry.at)));
    }
    case 'list': {
      for (const item of itemsOf(externals)) {
        const answer = webpackExternal(program, item, module, type);
        if (answer.state !== 'bundled') return answer;
      }
      return BUNDLED;
    }
    case 'closure':
      return asked(program, externals, module, type);
    default:
      return UNSURE;
  }
}

/** Asks a function about a module in each of the ways in which webpack does. */
function asked(program: Program, ask: Value, module: string, type: string | undefined): External {
  const request: Value = { kind: 'plain', value: module };
  const context: Value = { kind: 'plain', value: '/webapp/src' };
  const answers: External[] = [];
  const callback: Native = {
    kind: 'native',
    call: ([, target = NOTHING], maybe) => {
      answers.push(maybe ? UNSURE : targetOf(target, module, type, undefined));
      return NOTHING;
    },
  };
  const data: Value = {
    kind: 'struct',
    open: true,
    entries: new Map([
      ['request', { value: request, at: undefined }],
      ['context', { value: context, at: undefined }],
    ]),
  };
  const isOld = ask.kind === 'closure' && ask.node.params.length > 2;
  const isAsync = ask.kind === 'closure' && ask.node.params.length < 2;
  const answer = program.call(ask, isOld ? [context, request, callback] : [data, callback]);
  if (isAsync) return agreed(optionsOf(answer).map((target) => targetOf(target, module, type, undefined)));
  const [first] = answers;
  return first ? agreed(answers) : UNSURE;
}

/** What stands in the place of a module. */
function targetOf(target: Value, module: string, type: string | undefined, at: Location | undefined): External {
  if (target.kind === 'plain') {
    if (typeof target.value === 'string') return named(target.value, type, target.at ?? at);
    return target.value === true ? named(module, type, at) : BUNDLED;
  }
  if (target.kind === 'list') {
    const [first] = target.items;
    const root = textOf(first);
    const isWhole = target.items.length === 1 && !target.open;
    const external = root === undefined ? undefined : named(root, type, at);
    return external?.state === 'external' && !isWhole
      ? { ...external, global: undefined, bare: false }
      : (external ?? UNSURE);
  }
  if (target.kind === 'struct') {
    const root = textOf(memberOf(target, 'root')) ?? textOf(memberOf(target, 'var'));
    return { state: 'external', global: root !== undefined && NAME.test(root) ? root : undefined, bare: false, at };
  }
  return UNSURE;
}

function named(written: string, type: string | undefined, at: Location | undefined): External {
  const [, own, rest = written] = /^(\S+)\s+(\S.*)$/.exec(written) ?? [];
  const kind = own ?? type;
  const onWindow = /^(?:window|globalThis|self)\.(.+)$/.exec(rest);
  const name = onWindow?.[1] ?? rest;
  const isRead = kind === undefined || BARE.has(kind) || ON_WINDOW.has(kind);
  return {
    state: 'external',
    global: isRead && NAME.test(name) ? name : undefined,
    bare: kind !== undefined && BARE.has(kind) && !onWindow,
    at,
  };
}

import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../../../documents/go/file.js';
import type { GoFunction } from '../../../documents/go/flow/functions.js';
import { leaves } from '../../../documents/go/flow/conditions.js';
import type { NodePath } from '../../../documents/go/flow/path.js';
import { dominatorsOf, isFunction, pathTo } from '../../../documents/go/flow/path.js';
import type { GoCall } from '../../../documents/go/flow/calls.js';
import { CHEAP_SYMBOLS } from './cheap-symbols.js';
import type { GoCode, Sighting } from './code.js';
import { externalName, sightingOf } from './code.js';

/** Work that a hook does for every message, or while an administrator waits. */
export interface HotPath extends Sighting {
  readonly hook: string;
  /** What is called: `API.GetChannel`, `net/http.Get`. */
  readonly what: string;
  readonly kind: 'unfiltered' | 'repeated' | 'configuration';
}

const PER_MESSAGE = [
  'MessageWillBePosted',
  'MessageHasBeenPosted',
  'MessageWillBeUpdated',
  'MessageHasBeenUpdated',
  'MessagesWillBeConsumed',
  'WebSocketMessageHasBeenPosted',
  'NotificationWillBePushed',
  'EmailNotificationWillBeSent',
];
const PER_SAVE = ['OnConfigurationChange', 'ConfigurationWillBeSaved'];

const REQUESTS: Readonly<Record<string, readonly string[]>> = {
  Get: ['net/http.Get', 'net/http.Client.Get'],
  Post: ['net/http.Post', 'net/http.Client.Post'],
  PostForm: ['net/http.PostForm', 'net/http.Client.PostForm'],
  Head: ['net/http.Head', 'net/http.Client.Head'],
  Do: ['net/http.Client.Do'],
  Sleep: ['time.Sleep'],
};

const MAX_DEPTH = 4;

/** Finds the first such call of each hook. */
export function* hotPaths(code: GoCode): Generator<HotPath> {
  for (const hook of code.hooks(...PER_MESSAGE)) {
    const first = firstUnfiltered(code, hook, MAX_DEPTH, new Set());
    if (first) yield { ...first, hook: hook.name, kind: 'unfiltered' };
    for (const repeated of repeatedIn(code, hook)) yield { ...repeated, hook: hook.name, kind: 'repeated' };
  }
  for (const hook of code.hooks(...PER_SAVE)) {
    const reached = code.graph.reach([hook], true);
    const requests = requestsOf(code).filter(({ file, node, path }) => {
      const around = code.functions.around(file, node.startIndex);
      return around !== undefined && reached.has(around) && isAtOnce(path);
    });
    const [first] = requests;
    if (first)
      yield { ...sightingOf(code, first), hook: hook.name, what: externalName(first) ?? '', kind: 'configuration' };
  }
}

/** Outgoing requests, and sleeps. */
function requestsOf(code: GoCode): readonly GoCall[] {
  return Object.entries(REQUESTS).flatMap(([name, meant]) =>
    code.calls.named(name).filter((call) => meant.includes(externalName(call) ?? '')),
  );
}

type Found = Omit<HotPath, 'hook' | 'kind'>;

/** The first call that no condition stands before, in a function or in what it calls unconditionally. */
function firstUnfiltered(code: GoCode, of: GoFunction, depth: number, seen: Set<GoFunction>): Found | undefined {
  if (depth === 0 || seen.has(of)) return undefined;
  seen.add(of);
  const own = code
    .usesIn(of)
    .filter(({ symbol }) => !CHEAP_SYMBOLS.test(symbol))
    .map((use) => ({ start: use.end - 1, found: { at: use.at, within: of.label, what: use.symbol } }));
  const inner = code.graph
    .edgesOf(of)
    .filter(({ isDirect }) => isDirect)
    .map(({ start, to }) => ({ start, to }));
  for (const step of [...own, ...inner].sort((a, b) => a.start - b.start)) {
    const path = pathTo(of.file, step.start, step.start + 1);
    if (isFiltered(path)) continue;
    const found = 'found' in step ? step.found : firstUnfiltered(code, step.to, depth - 1, seen);
    if (found) return found;
  }
  return undefined;
}

/** Whether something is asked before: an `if` or `case` around, or an `if` before that leaves; whether a call failed is no question. */
function isFiltered(path: NodePath): boolean {
  const first = path.findIndex(({ type }) => isFunction(type));
  for (let depth = first + 1; depth < path.length; depth++) {
    const [outer, inner] = [path[depth], path[depth + 1]];
    if (!outer || !inner) break;
    if (isFunction(outer.type)) return true;
    if (outer.type === 'if_statement' && /^(?:block|if_statement)$/.test(inner.type) && !asksForError(outer))
      return true;
    if (outer.type.endsWith('_case') && inner.type === 'statement_list') return true;
    if (outer.type === 'binary_expression' && /^(?:&&|\|\|)$/.test(outer.childForFieldName('operator')?.text ?? ''))
      return true;
  }
  for (const before of dominatorsOf(path)) {
    if (before.type === 'if_statement' && leavesSomewhere(before)) {
      if (!asksForError(before)) return true;
      // What the message says may be asked by a function that answers with an error.
      const call = before.previousNamedSibling?.text ?? '';
      if (/\.Message\b/.test(call) && !/\bAPI\.|[cC]lient\./.test(call)) return true;
    }
    if (before.type.endsWith('switch_statement') && /\breturn\b/.test(before.text)) return true;
  }
  return false;
}

function leavesSomewhere(statement: Node): boolean {
  return (
    leaves(statement.childForFieldName('consequence')) ||
    (statement.childForFieldName('alternative')?.text.includes('return') ?? false)
  );
}

function asksForError(statement: Node): boolean {
  return /^\(?\s*\w*[eE]rr\w*\s*[!=]=\s*nil\s*\)?$/.test(statement.childForFieldName('condition')?.text ?? '');
}

/** Calls in a loop of the hook, or a literal that runs for each part, whose arguments do not change in it. */
function* repeatedIn(code: GoCode, hook: GoFunction): Generator<Found> {
  for (const of of code.graph.reach([hook], true).keys()) {
    for (const { symbol, at, end } of code.usesIn(of)) {
      if (CHEAP_SYMBOLS.test(symbol) || !/\.(?:Get|KVGet|HasPermission)\w*$/.test(symbol)) continue;
      const path = pathTo(of.file, end - 1, end);
      const loop = path.find(({ type }, depth) => type === 'for_statement' || isVisitor(path, depth));
      const call = path.findLast(({ type }) => type === 'call_expression');
      const given = call?.childForFieldName('arguments');
      // What is kept in a variable is asked once.
      const isKept = path.some(
        ({ type, startIndex }, depth) =>
          type === 'if_statement' &&
          startIndex > (loop?.startIndex ?? 0) &&
          /==\s*nil|!\w/.test(path[depth]?.childForFieldName('condition')?.text ?? ''),
      );
      if (isKept || !loop || !call || !given || given.namedChildCount === 0 || call.startIndex < loop.startIndex)
        continue;
      if (given.namedChildren.every((arg) => isOutside(of.file, arg, loop))) {
        yield { at, within: of.label, what: symbol };
        break;
      }
    }
  }
}

/** A literal that is given to something which runs it for each part of a message. */
function isVisitor(path: NodePath, depth: number): boolean {
  const [node, list, call] = [path[depth], path[depth - 1], path[depth - 2]];
  return (
    node?.type === 'func_literal' &&
    list?.type === 'argument_list' &&
    /(?:Inspect|Walk|ReplaceAllStringFunc|FieldsFunc)$/.test(call?.childForFieldName('function')?.text ?? '')
  );
}

/** Whether everything that an argument names is declared before the loop, and is not set in it. */
function isOutside(file: GoFile, arg: Node, loop: Node): boolean {
  if (!/^(?:identifier|selector_expression)$/.test(arg.type)) return false;
  const root = arg.type === 'identifier' ? arg : arg.descendantsOfType('identifier')[0];
  if (!root) return false;
  const declared = file.scopesAt(root.startIndex)?.lookup(root.text, root.startIndex);
  if (!declared || declared.declaration.startIndex >= loop.startIndex) return false;
  return !new RegExp(`(?<![\\w.])${root.text}(?:\\.\\w+)*\\s*(?:=(?!=)|\\+=|\\+\\+)`).test(loop.text);
}

function isAtOnce(path: NodePath): boolean {
  return path.every(
    ({ type }, depth) =>
      type !== 'go_statement' && (type !== 'func_literal' || path[depth - 1]?.type === 'call_expression'),
  );
}

import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../../../documents/go/file.js';
import { constantText } from '../../../documents/go/flow/constants.js';
import { originOf } from '../../../documents/go/flow/variables.js';
import type { GoCode, Sighting } from './code.js';
import { sightingOf, symbolOf } from './code.js';

/** A write to the key-value store, and how long its key is at least. */
export interface KeyLength extends Sighting {
  readonly symbol: string;
  readonly least: number;
}

const WRITES = [
  'KVSet',
  'KVSetWithExpiry',
  'KVSetWithOptions',
  'KVCompareAndSet',
  'Set',
  'SetWithExpiry',
  'CompareAndSet',
  'SetAtomicWithRetries',
];

/** The identifiers of the server have 26 characters: https://github.com/mattermost/mattermost/blob/master/server/public/model/utils.go */
const ID_LENGTH = 26;
const IDENTIFIER = /^(?:.*\.)?(?:user|channel|team|post|root|bot|file|sender|creator|author|thread|owner)_?I[dD]$/i;

/** Keys are counted from this length on; shorter ones fit everywhere. */
const SHORT = 50;

/** Parameters of a function that was gone into, and what they are given. */
type Given = ReadonlyMap<string, number>;

const NOTHING: Given = new Map();
const MAX_DEPTH = 8;

/** Finds keys that are longer than the oldest servers take, whatever is put into them. */
export function* longKeys(code: GoCode): Generator<KeyLength> {
  for (const name of WRITES) {
    for (const call of code.calls.named(name)) {
      const [key] = call.args;
      const symbol = key && symbolOf(call);
      if (!symbol || !/^(?:API\.KV|KV\.)/.test(symbol)) continue;
      const least = leastLength(code, call.file, key, NOTHING, 0);
      if (least > SHORT) yield { ...sightingOf(code, call), symbol, least };
    }
  }
}

/** How many characters an expression has at least; 0 where nothing is known. */
function leastLength(code: GoCode, file: GoFile, node: Node | null | undefined, given: Given, depth: number): number {
  if (!node || depth > MAX_DEPTH) return 0;
  const inner = (part: Node | null | undefined): number => leastLength(code, file, part, given, depth + 1);
  const constant = constantText(code.program, file, node);
  if (constant !== undefined) return constant.length;
  switch (node.type) {
    case 'parenthesized_expression':
      return inner(node.namedChild(0));
    case 'binary_expression':
      return node.childForFieldName('operator')?.text === '+'
        ? inner(node.childForFieldName('left')) + inner(node.childForFieldName('right'))
        : 0;
    case 'identifier': {
      const known = given.get(node.text);
      if (known !== undefined) return known;
      const origin = originOf(file, node);
      const isSetOnce = origin !== undefined && !isSetAgain(code, file, node);
      return isSetOnce ? inner(origin.value) : IDENTIFIER.test(node.text) ? ID_LENGTH : 0;
    }
    case 'selector_expression':
      return IDENTIFIER.test(node.text) ? ID_LENGTH : 0;
    case 'call_expression':
      return ofCall(code, file, node, given, depth);
    default:
      return 0;
  }
}

function ofCall(code: GoCode, file: GoFile, node: Node, given: Given, depth: number): number {
  const args = node.childForFieldName('arguments')?.namedChildren ?? [];
  const called = node.childForFieldName('function');
  const [first, ...rest] = args;
  if (called?.text === 'fmt.Sprintf') {
    const format = constantText(code.program, file, first);
    const lengths = rest.map((arg) => leastLength(code, file, arg, given, depth + 1));
    return format === undefined ? 0 : formattedLength(format, lengths);
  }
  if (/^(?:string|strings\.To(?:Lower|Upper))$/.test(called?.text ?? ''))
    return leastLength(code, file, first, given, depth + 1);
  const type = code.program.types.ofExpression(file, called);
  if (type.kind !== 'function') return 0;
  const returns = type.node.childForFieldName('body')?.descendantsOfType('return_statement') ?? [];
  const [only] = returns;
  const value = returns.length === 1 ? only?.namedChild(0)?.namedChild(0) : undefined;
  if (!value) return 0;
  const names = (type.node.childForFieldName('parameters')?.namedChildren ?? []).flatMap((parameter) =>
    parameter.childrenForFieldName('name').map(({ text }) => text),
  );
  const handed = new Map(
    names.flatMap((name, index) => {
      const length = leastLength(code, file, args[index], given, depth + 1);
      // What a parameter is called tells as much as what it is given.
      return length > 0 || !IDENTIFIER.test(name) ? [[name, length] as const] : [];
    }),
  );
  return leastLength(code, type.file, value, handed, depth + 1);
}

/** What a format makes of texts of these lengths. */
function formattedLength(format: string, lengths: readonly number[]): number {
  let next = 0;
  let sum = 0;
  for (const [part, width = '', precision, verb] of format.matchAll(
    /%[-+# 0]*([1-9]\d*)?(?:\.(\d+))?([a-zA-Z%])|[^%]+|%/g,
  )) {
    if (verb === undefined) sum += part.length;
    else if (verb === '%') sum += 1;
    else {
      const length = lengths[next++] ?? 0;
      const isText = verb === 's' || verb === 'v';
      const cut = isText && precision !== undefined ? Math.min(Number(precision), length) : length;
      sum += Math.max(Number(width), isText ? cut : verb === 'q' ? length + 2 : 1);
    }
  }
  return sum;
}

function isSetAgain(code: GoCode, file: GoFile, name: Node): boolean {
  const around = code.functions.around(file, name.startIndex);
  const text = around ? file.text.slice(around.start, around.end) : '';
  return [...text.matchAll(new RegExp(`\\b${name.text}\\s*[:+]?=(?!=)`, 'g'))].length > 1;
}

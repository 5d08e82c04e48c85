import type { Node } from 'web-tree-sitter';
import table from '../../../data/words/reviewed-names.json' with { type: 'json' };
import { constantText } from '../../../documents/go/flow/constants.js';
import { pathTo } from '../../../documents/go/flow/path.js';
import { originOf } from '../../../documents/go/flow/variables.js';
import { either } from '../../../words/pattern.js';
import type { GoCode, Remark } from './code.js';
import { externalName, labelAt, sightingOf, symbolOf } from './code.js';
import { isSecretName } from './secret-values.js';

/** Patterns of code that a security review asks about. */
export interface Security {
  /** Secrets that are compared with `==`. */
  readonly compared: readonly Remark[];
  /** Random values of math/rand where they must not be guessed. */
  readonly weakRandom: readonly Remark[];
  /** Commands that are built from what is not constant. */
  readonly commands: readonly Remark[];
  /** Statements of SQL that are put together from values. */
  readonly statements: readonly Remark[];
  /** Permissions of a channel or team that are asked of the whole system. */
  readonly scopes: readonly Remark[];
}

/** Finds them. */
export function securityOf(code: GoCode): Security {
  return {
    compared: [...compared(code)],
    weakRandom: [...weakRandom(code)],
    commands: [...commands(code)],
    statements: [...statements(code)],
    scopes: [...scopes(code)],
  };
}

const RECEIVED = either([
  /Header\.Get\(|FormValue\(|\.Query\(\)|mux\.Vars\(|PathValue\(/,
  /\.URL\b|\.Form\b|\.Body\b|args\.Token|\bvars\[/,
]);

function* compared(code: GoCode): Generator<Remark> {
  for (const file of code.program.files) {
    if (file.role !== 'code') continue;
    for (const { index } of file.text.matchAll(/[!=]=/g)) {
      const line = file.text.slice(file.text.lastIndexOf('\n', index) + 1, file.text.indexOf('\n', index) + 1);
      if (!/token|secret|passw|key/i.test(line)) continue;
      const path = pathTo(file, index, index + 2);
      const node = path.findLast(({ type }) => type === 'binary_expression');
      const [left, right] = [node?.childForFieldName('left'), node?.childForFieldName('right')];
      if (!node || !left || !right || node.childForFieldName('operator')?.startIndex !== index) continue;
      const secret = [left, right].find((side) => isSecret(side));
      const other = secret === left ? right : left;
      if (!secret || !/^(?:identifier|selector_expression|call_expression|index_expression)$/.test(other.type))
        continue;
      if (constantText(code.program, file, other) !== undefined || other.text === 'nil') continue;
      // Only who sends it can measure how long the comparison takes.
      const origin = originOf(file, other)?.value;
      const given = originOf(file, secret)?.value;
      const isReceived = RECEIVED.test(other.text) || (origin && RECEIVED.test(origin.text));
      if (isReceived || (given && RECEIVED.test(given.text)) || RECEIVED.test(secret.text))
        yield { at: file.locate(node), within: labelAt(code, file, index), what: node.text };
    }
  }
}

function isSecret(node: Node): boolean {
  const name = node.type === 'selector_expression' ? node.childForFieldName('field') : node;
  return (name?.type === 'identifier' || name?.type === 'field_identifier') && isSecretName(name.text);
}

function* weakRandom(code: GoCode): Generator<Remark> {
  for (const name of ['Intn', 'Int', 'Int31n', 'Int63', 'Int63n', 'Read', 'IntN', 'N', 'Uint64', 'Uint32', 'Perm']) {
    for (const call of code.calls.named(name)) {
      if (!/^math\/rand(?:\/v2)?\./.test(externalName(call) ?? '')) continue;
      const of = code.functions.around(call.file, call.node.startIndex);
      if (of && /token|secret|passw|nonce|salt|credential|apikey|state(?:$|[A-Z])|securestring/i.test(of.name))
        yield { ...sightingOf(code, call), what: call.callee.text };
    }
  }
}

function* commands(code: GoCode): Generator<Remark> {
  for (const name of ['Command', 'CommandContext']) {
    for (const call of code.calls.named(name)) {
      if (externalName(call) !== `os/exec.${name}`) continue;
      const [program, ...args] = name === 'Command' ? call.args : call.args.slice(1);
      const isShell = /^["`](?:\/bin\/)?(?:ba|z)?sh["`]$|^["`]cmd(?:\.exe)?["`]$/.test(program?.text ?? '');
      if (isShell && args.some((arg) => constantText(code.program, call.file, arg) === undefined))
        yield { ...sightingOf(code, call), what: call.node.text };
    }
  }
}

const SQL = /^\s*(?:SELECT|INSERT|UPDATE|DELETE)\b/i;

function* statements(code: GoCode): Generator<Remark> {
  for (const name of [
    'Query',
    'QueryRow',
    'Exec',
    'QueryContext',
    'QueryRowContext',
    'ExecContext',
    'Queryx',
    'Select',
    'Get',
  ]) {
    for (const call of code.calls.named(name)) {
      const text = call.args.find((arg) => SQL.test(leadingText(code, call.file, arg)));
      if (!text || constantText(code.program, call.file, text) !== undefined || namesTables(call.file, text)) continue;
      const receiver = externalName(call) ?? '';
      if (/^database\/sql\.|sqlx/.test(receiver)) yield { ...sightingOf(code, call), what: text.text };
    }
  }
}

/** Whether all that is put in is called a table, a column or a prefix, which no placeholder can stand for. */
function namesTables(file: Parameters<typeof constantText>[1], text: Node): boolean {
  const sum = originOf(file, text)?.value ?? text;
  const [, ...values] = sum.type === 'call_expression' ? (sum.childForFieldName('arguments')?.namedChildren ?? []) : [];
  return values.length > 0 && values.every((value) => /(?:table|column|prefix|schema)(?:name)?s?$/i.test(value.text));
}

/** The constant text that an expression begins with: of a sum, a format, or a variable of either. */
function leadingText(code: GoCode, file: Parameters<typeof constantText>[1], node: Node): string {
  const origin = originOf(file, node)?.value ?? node;
  const first =
    origin.type === 'call_expression' && origin.childForFieldName('function')?.text === 'fmt.Sprintf'
      ? origin.childForFieldName('arguments')?.namedChild(0)
      : origin;
  const left =
    first?.type === 'binary_expression'
      ? first.descendantsOfType(['interpreted_string_literal', 'raw_string_literal'])[0]
      : first;
  return constantText(code.program, file, left) ?? '';
}

const CHANNEL: ReadonlySet<string> = new Set(table.channelPermissions);
const TEAM: ReadonlySet<string> = new Set(table.teamPermissions);

function* scopes(code: GoCode): Generator<Remark> {
  for (const call of code.calls.named('HasPermissionTo')) {
    if (!/^(?:API|User)\.HasPermissionTo$/.test(symbolOf(call) ?? '')) continue;
    const permission = call.args[1]?.childForFieldName('field')?.text;
    const plain = permission?.replaceAll('_', '').toLowerCase() ?? '';
    if (permission !== undefined && (CHANNEL.has(plain) || TEAM.has(plain)))
      yield { ...sightingOf(code, call), what: permission };
  }
}

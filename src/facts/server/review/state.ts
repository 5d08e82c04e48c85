import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../../../documents/go/file.js';
import type { GoFunction } from '../../../documents/go/flow/functions.js';
import { namedType } from '../../../documents/go/types/type-nodes.js';
import type { GoType } from '../../../documents/go/types/types.js';
import { pathTo } from '../../../documents/go/flow/path.js';
import type { GoCode, Remark } from './code.js';

/** A write to what only this process knows, and how the server leads there. */
export interface StateWrite extends Remark {
  /** From the hook on: `ServeHTTP`, `Plugin.handleStart`. */
  readonly way: readonly string[];
  /** `a map`, `a list`, `a number`. */
  readonly kind: string;
}

/** Hooks that run on every node alike, or once. */
const SETUP: ReadonlySet<string> = new Set([
  'OnActivate',
  'OnDeactivate',
  'OnConfigurationChange',
  'OnInstall',
  'OnSendDailyTelemetry',
  'OnPluginClusterEvent',
  'ConfigurationWillBeSaved',
  'OnCloudLimitsUpdated',
  'OnLicenseChanged',
]);

/** Names of what is filled again from elsewhere, belongs to this process, or is a tool. */
const NO_STATE =
  /cache|batch|memo|lru|pool|lock|mut(?:ex|x)?$|^mu$|once|client|config|setting|stop|cancel|done|quit|wg$|metric|stat(?:s|istics)$|count(?:er)?s?$|limiter|rate|logger|tracker|router|handler|template|locali[sz]|i18n|bundle|regex|running|conns?$|connections?|sessions?$|hubs?$|sockets?|listener|chan(?:nel)?$|subscrib|inflight|in_flight|buffer|worker|job|version|registry|mock|test|^last|last[A-Z_]|updated?_?at$|time(?:stamp)?$|expir/i;

/** Finds writes to maps, lists and numbers that are fields of the plugin's struct, or variables of a package. */
export function stateWrites(code: GoCode): readonly StateWrite[] {
  const hooks = code.parts.methods.flatMap(({ name, file, node }) =>
    SETUP.has(name) ? [] : (code.functions.of(file, node) ?? []),
  );
  let reached: ReadonlyMap<GoFunction, GoFunction | undefined> | undefined;
  const texts = code.functions.all.map((of) => ({ of, text: of.file.text.slice(of.start, of.end) }));
  const found = new Map<string, StateWrite>();
  for (const field of [...fieldsOf(code), ...variablesOf(code)]) {
    const words = new RegExp(
      field.isField
        ? `\\.${field.name}\\b(?=(?:\\[[^\\n]*?\\])?\\s*(?:=(?!=)|\\+\\+|--|\\+=)|\\s*,\\s*\\w)`
        : `(?<![\\w.])${field.name}\\b(?=(?:\\[[^\\n]*?\\])?\\s*(?:=(?!=)|\\+\\+|--|\\+=))`,
      'g',
    );
    for (const { of, text } of texts) {
      if (!text.includes(field.name) || (!field.isField && of.file.directory !== field.file.directory)) continue;
      const write = [...text.matchAll(words)].find(({ index, 0: name }) =>
        isWrite(code, of, field, of.start + index, name),
      );
      // Who tells the other nodes of it has thought of them.
      if (!write || /PublishPluginClusterEvent|\.PublishPluginEvent\(/.test(text)) continue;
      reached ??= code.graph.reach(hooks);
      if (!reached.has(of)) continue;
      const start = of.start + write.index;
      const node = of.file.nodeAt(start, start + write[0].length) ?? of.node;
      found.set(field.label, {
        at: of.file.locate(
          node.type === 'field_identifier' || node.type === 'identifier' ? (node.parent ?? node) : node,
        ),
        within: of.label,
        what: field.label,
        kind: field.kind,
        way: wayTo(reached, of),
      });
      break;
    }
  }
  return [...found.values()];
}

function wayTo(reached: ReadonlyMap<GoFunction, GoFunction | undefined>, of: GoFunction): readonly string[] {
  const way: string[] = [];
  for (let at: GoFunction | undefined = of; at && way.length < 6; at = reached.get(at)) way.unshift(at.label);
  return way;
}

interface Held {
  readonly name: string;
  readonly label: string;
  readonly kind: string;
  readonly isField: boolean;
  readonly file: GoFile;
  /** Where the struct is declared. */
  readonly owner: Node | undefined;
}

function* fieldsOf(code: GoCode): Generator<Held> {
  for (const { name: owner, file, node } of code.parts.structs) {
    const struct = node.childForFieldName('type');
    for (const part of struct?.namedChild(0)?.namedChildren ?? []) {
      if (part.type !== 'field_declaration') continue;
      const kind = kindOf(code, file, part.childForFieldName('type'));
      for (const { text: name } of part.childrenForFieldName('name'))
        if (kind !== undefined && !NO_STATE.test(name))
          yield { name, label: `${owner}.${name}`, kind, isField: true, file, owner: node };
    }
  }
}

function* variablesOf(code: GoCode): Generator<Held> {
  for (const file of code.program.files) {
    if (file.role !== 'code') continue;
    for (const declaration of file.topLevel) {
      if (declaration.type !== 'var_declaration') continue;
      for (const spec of declaration.descendantsOfType('var_spec')) {
        if (spec.parent?.type !== 'var_declaration' && spec.parent?.type !== 'var_spec_list') continue;
        for (const { text: name, type } of spec.childrenForFieldName('name')) {
          if (type !== 'identifier' || NO_STATE.test(name) || name === '_') continue;
          const written = spec.childForFieldName('type') ?? madeType(spec);
          const kind = kindOf(code, file, written);
          if (kind !== undefined) yield { name, label: name, kind, isField: false, file, owner: undefined };
        }
      }
    }
  }
}

/** The type of `= map[string]int{}` and `= make(map[string]int)`. */
function madeType(spec: Node): Node | null {
  const value = spec.childForFieldName('value')?.namedChild(0);
  if (value?.type === 'composite_literal') return value.childForFieldName('type');
  return value?.type === 'call_expression' && value.childForFieldName('function')?.text === 'make'
    ? (value.childForFieldName('arguments')?.namedChild(0) ?? null)
    : null;
}

function kindOf(code: GoCode, file: GoFile, type: Node | null): string | undefined {
  if (!type) return undefined;
  if (/^u?int(?:8|16|32|64)?$/.test(type.text)) return 'a number';
  const resolved: GoType = namedType(code.program, file, type);
  return resolved.kind === 'map'
    ? 'a map'
    : resolved.kind === 'list' && !/^\[\]byte$/.test(type.text)
      ? 'a list'
      : undefined;
}

function sortedParts(list: Node): string {
  return list.namedChildren
    .map(({ text }) => text)
    .sort()
    .join();
}

/** Whether a name stands for the field, or the variable, and is assigned to. */
function isWrite(code: GoCode, of: GoFunction, held: Held, start: number, found: string): boolean {
  const path = pathTo(of.file, start + (held.isField ? 1 : 0), start + found.length);
  const depth = path.findLastIndex(({ type }) => /^(?:assignment|inc|dec)_statement$/.test(type));
  const statement = path[depth];
  if (!statement) return false;
  const left = statement.type === 'assignment_statement' ? statement.childForFieldName('left') : statement;
  if (!left || start >= left.endIndex) return false;
  // What changes places is still there.
  const right = statement.childForFieldName('right');
  if (right && left.namedChildCount > 1 && sortedParts(left) === sortedParts(right)) return false;
  const last = path.at(-1);
  if (!held.isField) return last?.type === 'identifier' && !of.file.scopesAt(start)?.lookup(held.name, start);
  const selector = path.findLast(({ type }) => type === 'selector_expression');
  const holder = code.program.types.ofExpression(of.file, selector?.childForFieldName('operand'));
  return holder.kind === 'named' && holder.of.node.id === held.owner?.id;
}

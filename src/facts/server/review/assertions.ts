import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../../../documents/go/file.js';
import { dominatorsOf, pathTo } from '../../../documents/go/flow/path.js';
import { originOf } from '../../../documents/go/flow/variables.js';
import type { GoCode, Sighting } from './code.js';
import { labelAt } from './code.js';
import { modelType } from './model-types.js';

/** A type assertion with one result on something that a client sends. */
export interface UncheckedAssertion extends Sighting {
  /** As it is written. */
  readonly text: string;
  /** What the client fills: `the context of an action`. */
  readonly source: string;
}

/** Maps that clients fill: by the type that holds them, and the field or method. */
const SOURCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Post: { Props: 'the props of a post', GetProp: 'the props of a post', GetProps: 'the props of a post' },
  PostActionIntegrationRequest: { Context: 'the context of an action' },
  SubmitDialogRequest: { Submission: 'what a dialog submits' },
  WebSocketRequest: { Data: 'the data of a websocket message' },
};
/** More than the name of any middleware. */
const MAX_NAME = 80;
const NAMES = new RegExp(
  `\\.(?:${Object.values(SOURCES)
    .flatMap((fields) => Object.keys(fields))
    .join('|')})\\b[^\\n]{0,200}?\\.\\(`,
  'g',
);

/** Finds them; an assertion behind a check of the same value stands on safe ground. */
export function* uncheckedAssertions(code: GoCode): Generator<UncheckedAssertion> {
  // Middleware that recovers stands before every handler.
  const recovers = code.calls
    .named('Use')
    .some(({ args }) => args.some(({ text }) => /recover/i.test(text.slice(0, MAX_NAME))));
  for (const file of code.program.files) {
    if (file.role !== 'code') continue;
    for (const { index, 0: found } of file.text.matchAll(NAMES)) {
      const end = index + found.length;
      const path = pathTo(file, end - 2, end);
      const at = path.findLastIndex(({ type }) => type === 'type_assertion_expression');
      const assertion = path[at];
      const operand = assertion?.childForFieldName('operand');
      if (!assertion || !operand || isChecked(path[at - 1], path[at - 2])) continue;
      const source = sourceOf(code, file, operand);
      if (source === undefined || isProven(path.slice(0, at + 1), operand.text)) continue;
      if (recovers && source !== SOURCES['Post']?.['Props']) continue;
      // The server’s own recovery does not reach into the plugin’s process, but a deferred one of the plugin’s does.
      const around = code.functions.around(file, index);
      if (around && /\brecover\(\)/.test(file.text.slice(around.start, around.end))) continue;
      if (isMadeHere(file, operand)) continue;
      yield { at: file.locate(assertion), within: labelAt(code, file, index), text: assertion.text, source };
    }
  }
}

/** Whether the second result is taken. */
function isChecked(list: Node | undefined, statement: Node | undefined): boolean {
  if (list?.type !== 'expression_list') return list?.type === 'type_switch_statement';
  if (list.namedChildCount > 1) return false;
  const taken =
    statement?.type === 'short_var_declaration' || statement?.type === 'assignment_statement'
      ? statement.childForFieldName('left')?.namedChildCount
      : statement?.type === 'var_spec'
        ? statement.childrenForFieldName('name').filter(({ type }) => type === 'identifier').length
        : undefined;
  return taken === 2;
}

function sourceOf(code: GoCode, file: GoFile, operand: Node): string | undefined {
  let node: Node | null = operand;
  for (let depth = 0; node && depth < 6; depth++) {
    if (node.type === 'selector_expression') {
      const field = node.childForFieldName('field')?.text ?? '';
      const type = modelType(code.program, file, node.childForFieldName('operand'));
      const fields = type !== undefined && Object.hasOwn(SOURCES, type) ? SOURCES[type] : undefined;
      return fields && Object.hasOwn(fields, field) ? fields[field] : undefined;
    }
    node = node.type === 'call_expression' ? node.childForFieldName('function') : node.childForFieldName('operand');
  }
  return undefined;
}

/** Whether the holder is a literal of the function itself, which no client fills. */
function isMadeHere(file: GoFile, operand: Node): boolean {
  const root = operand.descendantsOfType('identifier')[0] ?? operand;
  const origin = originOf(file, root)?.value;
  const made = origin?.type === 'unary_expression' ? origin.childForFieldName('operand') : origin;
  return made?.type === 'composite_literal';
}

/** Whether an earlier condition or statement asserts, or compares, the same value. */
function isProven(path: readonly Node[], text: string): boolean {
  for (const before of dominatorsOf(path)) if (before.text.includes(`${text}.(`)) return true;
  return false;
}

import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../../documents/go/file.js';
import type { GoProgram } from '../../documents/go/types/program.js';
import { hasFormerSignature } from '../../mattermost/signatures.js';

/** What a call hands over, as far as the text of the file tells it. */
export interface GoCall {
  /** How many values; undefined where it is no call, or where another call gives them. */
  readonly values: number | undefined;
  /** The text that comes first, where that is a literal or a constant. */
  readonly text: string | undefined;
}

const NO_CALL: GoCall = { values: undefined, text: undefined };

/** The call of what is selected, where the number or the values of its arguments tell servers apart. */
export function callOf(program: GoProgram, file: GoFile, selector: Node, symbol: string): GoCall {
  const asksForText = /^(?:API|Property)\.GetPropertyGroup$/.test(symbol);
  if (!asksForText && !hasFormerSignature(symbol)) return NO_CALL;
  const call = selector.parent;
  if (call?.type !== 'call_expression' || !call.childForFieldName('function')?.equals(selector)) return NO_CALL;
  const given = (call.childForFieldName('arguments')?.namedChildren ?? []).filter(({ type }) => type !== 'comment');
  const [first] = given;
  // `f(g())` hands over as many values as `g` returns, and `f(list...)` as many as the list has.
  const isOpen =
    given.some(({ type }) => type === 'variadic_argument') || (given.length === 1 && first?.type === 'call_expression');
  return {
    values: isOpen ? undefined : given.length,
    text: first && asksForText ? textOf(program, file, first) : undefined,
  };
}

/** The text of a literal, or of a constant of the same function, file or package. */
function textOf(program: GoProgram, file: GoFile, node: Node): string | undefined {
  if (node.type === 'interpreted_string_literal' || node.type === 'raw_string_literal') return node.text.slice(1, -1);
  if (node.type !== 'identifier') return undefined;
  const local = file.scopesAt(node.startIndex)?.lookup(node.text, node.startIndex)?.declaration;
  if (local) return literalOf(local, node.text);
  for (const { directory, topLevel, text } of program.files) {
    if (directory !== file.directory || !text.includes(node.text)) continue;
    for (const declaration of topLevel) {
      if (declaration.type !== 'const_declaration') continue;
      for (const spec of declaration.descendantsOfType('const_spec')) {
        const value = literalOf(spec, node.text);
        if (value !== undefined) return value;
      }
    }
  }
  return undefined;
}

function literalOf(spec: Node, name: string): string | undefined {
  if (spec.type !== 'const_spec') return undefined;
  const index = spec
    .childrenForFieldName('name')
    .filter(({ isNamed }) => isNamed)
    .findIndex((each) => each.text === name);
  const value = index < 0 ? null : spec.childForFieldName('value')?.namedChild(index);
  return value?.type === 'interpreted_string_literal' || value?.type === 'raw_string_literal'
    ? value.text.slice(1, -1)
    : undefined;
}

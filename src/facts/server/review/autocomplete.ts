import type { Node } from 'web-tree-sitter';
import type { GoCall } from '../../../documents/go/flow/calls.js';
import { constantText } from '../../../documents/go/flow/constants.js';
import { dominatorsOf } from '../../../documents/go/flow/path.js';
import { originOf } from '../../../documents/go/flow/variables.js';
import type { GoCode, Sighting } from './code.js';
import { labelAt, sightingOf } from './code.js';
import { modelType } from './model-types.js';

/**
 * What `AutocompleteData.IsValid` refuses, so that RegisterCommand fails:
 * https://github.com/mattermost/mattermost/blob/master/server/public/model/command_autocomplete.go
 */
type Refused = 'both' | 'optional' | 'upper-case' | 'empty-item' | 'order' | 'empty-trigger';

/** AutocompleteData that the server refuses. */
export interface RefusedAutocomplete extends Sighting {
  readonly refused: Refused;
  /** The trigger, as it is written; empty where it is not known. */
  readonly trigger: string;
}

const ARGUMENTS = ['Text', 'StaticList', 'DynamicList'] as const;
const ADDERS: readonly string[] = ARGUMENTS.flatMap((kind) => [`Add${kind}Argument`, `AddNamed${kind}Argument`]);

/** Finds what is refused whatever the plugin does: constants, and steps that follow each other without a condition. */
export function* refusedAutocomplete(code: GoCode): Generator<RefusedAutocomplete> {
  for (const call of code.calls.named('NewAutocompleteData')) {
    const trigger = textOf(code, call, 0);
    const refused = trigger === '' ? 'empty-trigger' : isUpper(trigger) ? 'upper-case' : undefined;
    if (refused) yield { ...sightingOf(code, call), refused, trigger: trigger ?? '' };
  }
  yield* literals(code);
  const steps = stepsOf(code);
  for (const [, calls] of steps) {
    const first = calls.find(({ name }) => name === 'AddCommand');
    const argument = calls.find(({ name }) => name !== 'AddCommand');
    const trigger = (calls[0] && triggerOf(code, calls[0])) ?? '';
    const late = first && argument && later(first, argument);
    if (late) yield { ...sightingOf(code, late), refused: 'both', trigger };
    const named = calls.find((call) => call.name.startsWith('AddNamed') && isNamed(code, call));
    const positional = calls.find((call) => !isNamed(code, call) && call.name !== 'AddCommand' && call !== named);
    if (named && positional && later(named, positional) === positional)
      yield { ...sightingOf(code, positional), refused: 'order', trigger };
  }
  for (const call of code.calls.named('AddNamedTextArgument'))
    if (isOurs(code, call) && textOf(code, call, 0) === '' && call.args[4]?.type === 'false')
      yield { ...sightingOf(code, call), refused: 'optional', trigger: triggerOf(code, call) ?? '' };
}

function* literals(code: GoCode): Generator<RefusedAutocomplete> {
  for (const file of code.program.files) {
    if (file.role !== 'code') continue;
    for (const { index, 0: found } of file.text.matchAll(/\bAutocomplete(?:Data|ListItem)\s*\{/g)) {
      const name = file.nodeAt(index, index + found.length - 1);
      const literal = outermost(name, 'composite_literal');
      if (!literal) continue;
      const seen = { at: file.locate(literal), within: labelAt(code, file, index) };
      const isList = found.startsWith('AutocompleteListItem');
      const bodies = isList ? itemsIn(literal) : [literal.childForFieldName('body')];
      for (const body of bodies) {
        const value = (field: string): Node | undefined => fieldOf(body, field);
        const text = (field: string): string | undefined => constantText(code.program, file, value(field));
        if (isList) {
          if (body && text('Item') === '') yield { ...seen, at: file.locate(body), refused: 'empty-item', trigger: '' };
          continue;
        }
        const trigger = text('Trigger') ?? '';
        if (isUpper(trigger)) yield { ...seen, refused: 'upper-case', trigger };
        if (isFilled(value('Arguments')) && isFilled(value('SubCommands'))) yield { ...seen, refused: 'both', trigger };
      }
    }
  }
}

/** The elements of a list of items, or the one item. */
function itemsIn(literal: Node): readonly (Node | null)[] {
  const body = literal.childForFieldName('body');
  if (literal.childForFieldName('type')?.type !== 'slice_type') return [body];
  return (body?.namedChildren ?? []).flatMap((element) => {
    const inner = element.type === 'literal_element' ? element.namedChild(0) : null;
    return inner?.type === 'literal_value' ? [inner] : [];
  });
}

function fieldOf(body: Node | null, name: string): Node | undefined {
  for (const element of body?.namedChildren ?? [])
    if (element.type === 'keyed_element' && element.namedChild(0)?.text === name)
      return element.namedChild(1)?.namedChild(0) ?? undefined;
  return undefined;
}

function isFilled(list: Node | undefined): boolean {
  return list?.type === 'composite_literal' && (list.childForFieldName('body')?.namedChildCount ?? 0) > 0;
}

function outermost(node: Node | undefined, type: string): Node | undefined {
  for (let at = node ?? null, steps = 0; at && steps < 5; at = at.parent, steps++) if (at.type === type) return at;
  return undefined;
}

/** The steps that fill each variable, by its declaration. */
function stepsOf(code: GoCode): ReadonlyMap<string, readonly GoCall[]> {
  const steps = new Map<string, GoCall[]>();
  for (const name of ['AddCommand', ...ADDERS]) {
    for (const call of code.calls.named(name)) {
      const holder = call.callee.childForFieldName('operand');
      const origin = holder && originOf(call.file, holder);
      if (!origin || !isOurs(code, call)) continue;
      // A variable that is assigned again is another command's.
      const body = code.functions.around(call.file, call.node.startIndex);
      const text = body ? call.file.text.slice(body.start, body.end) : '';
      if ([...text.matchAll(new RegExp(`\\b${holder.text}\\s*:?=(?!=)`, 'g'))].length !== 1) continue;
      const key = `${call.file.path}:${origin.value.startIndex}`;
      const group = steps.get(key);
      if (group) group.push(call);
      else steps.set(key, [call]);
    }
  }
  return steps;
}

/** Whether what is filled is Mattermost’s AutocompleteData. */
function isOurs(code: GoCode, { file, callee }: GoCall): boolean {
  const holder = callee.childForFieldName('operand');
  if (!holder) return false;
  const origin = originOf(file, holder)?.value;
  const made = origin?.type === 'call_expression' ? origin.childForFieldName('function')?.text : undefined;
  return modelType(code.program, file, holder) === 'AutocompleteData' || (made ?? '').endsWith('.NewAutocompleteData');
}

function isNamed(code: GoCode, call: GoCall): boolean {
  return call.name.startsWith('AddNamed') && textOf(code, call, 0) !== '';
}

/** The later of two steps, where the earlier one surely comes before it. */
function later(one: GoCall, other: GoCall): GoCall | undefined {
  const [first, second] = one.node.startIndex < other.node.startIndex ? [one, other] : [other, one];
  if (first.file !== second.file) return undefined;
  for (const before of dominatorsOf(second.path))
    if (
      before.type === 'expression_statement' &&
      before.startIndex <= first.node.startIndex &&
      first.node.endIndex <= before.endIndex
    )
      return second;
  return undefined;
}

function textOf(code: GoCode, { file, args }: GoCall, index: number): string | undefined {
  return constantText(code.program, file, args[index]);
}

function triggerOf(code: GoCode, { file, callee }: GoCall): string | undefined {
  const holder = callee.childForFieldName('operand');
  const made = holder && originOf(file, holder)?.value;
  return constantText(code.program, file, made?.childForFieldName('arguments')?.namedChild(0));
}

function isUpper(trigger: string | undefined): boolean {
  return trigger !== undefined && trigger !== trigger.toLowerCase();
}

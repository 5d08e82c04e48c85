import type { Evaluator } from './evaluator.js';
import { writeMember } from './evaluator.js';
import type { List, Value } from './value.js';
import { NOTHING, UNKNOWN, textOf, truthOf } from './value.js';

/** More than any list in a configuration. */
const LONGEST = 200;

/** What a method of a list, a string or a pattern answers; undefined where the value has none of its own. */
export function methodOf(
  evaluator: Evaluator,
  object: Value,
  name: string,
  parameters: readonly Value[],
): Value | undefined {
  if (object.kind === 'list') return ofList(evaluator, object, name, parameters);
  const [first = NOTHING] = parameters;
  const word = textOf(first);
  if (object.kind === 'pattern')
    return name === 'test' && word !== undefined
      ? { kind: 'plain', value: object.value.test(word.slice(0, LONGEST)) }
      : UNKNOWN;
  const text = textOf(object);
  if (text !== undefined) return ofText(text, name, word);
  if (object.kind === 'struct' && name === 'hasOwnProperty' && word !== undefined)
    return object.open && !object.entries.has(word) ? UNKNOWN : { kind: 'plain', value: object.entries.has(word) };
  if (object.kind === 'unknown' || object.kind === 'called' || object.kind === 'either') {
    // Whoever is handed an object may write to it.
    for (const parameter of parameters) writeMember(evaluator, parameter, undefined, UNKNOWN, undefined);
    return UNKNOWN;
  }
  return undefined;
}

function ofText(text: string, name: string, word: string | undefined): Value {
  if (name === 'startsWith' && word !== undefined) return { kind: 'plain', value: text.startsWith(word) };
  if (name === 'endsWith' && word !== undefined) return { kind: 'plain', value: text.endsWith(word) };
  if (name === 'includes' && word !== undefined) return { kind: 'plain', value: text.includes(word) };
  if (name === 'trim') return { kind: 'plain', value: text.trim() };
  if (name === 'toLowerCase') return { kind: 'plain', value: text.toLowerCase() };
  return UNKNOWN;
}

function ofList(evaluator: Evaluator, list: List, name: string, parameters: readonly Value[]): Value {
  const [first = NOTHING, second = NOTHING] = parameters;
  if (name === 'push' || name === 'unshift') {
    if (evaluator.isMaybe) list.open = true;
    else if (name === 'push') list.items.push(...parameters);
    else list.items.unshift(...parameters);
    return UNKNOWN;
  }
  const made = (items: Value[]): Value => ({ kind: 'list', items, open: list.open });
  if (name === 'concat') {
    const lists = parameters.filter((parameter) => parameter.kind === 'list');
    return {
      kind: 'list',
      items: [...list.items, ...lists.flatMap(({ items }) => items)],
      open: list.open || lists.length < parameters.length || lists.some(({ open }) => open),
    };
  }
  if (list.open || list.items.length > LONGEST) return UNKNOWN;
  if (name === 'includes') {
    const word = textOf(first);
    const words = list.items.map(textOf);
    if (word !== undefined && words.includes(word)) return { kind: 'plain', value: true };
    return word === undefined || words.includes(undefined) ? UNKNOWN : { kind: 'plain', value: false };
  }
  if (name === 'join') {
    const words = list.items.map(textOf);
    return words.includes(undefined) ? UNKNOWN : { kind: 'plain', value: words.join(textOf(first) ?? ',') };
  }
  if (first.kind !== 'closure') return UNKNOWN;
  const answers = (): Value[] =>
    list.items.map((item, index) => evaluator.closure(first, [item, { kind: 'plain', value: index }]));
  if (name === 'map') return made(answers());
  if (name === 'forEach') {
    answers();
    return NOTHING;
  }
  if (name === 'flatMap')
    return made(answers().flatMap((answer) => (answer.kind === 'list' && !answer.open ? answer.items : [answer])));
  if (name === 'reduce') return list.items.reduce<Value>((all, item) => evaluator.closure(first, [all, item]), second);
  const truths = answers().map(truthOf);
  if (name === 'filter')
    return truths.includes(undefined) ? UNKNOWN : made(list.items.filter((_, index) => truths[index]));
  if (name === 'some' || name === 'every') {
    const answer = name === 'some' ? truths.includes(true) : !truths.includes(false);
    return truths.includes(undefined) && answer !== (name === 'some') ? UNKNOWN : { kind: 'plain', value: answer };
  }
  return UNKNOWN;
}

import type { Pieces } from './pieces.js';
import { isEmpty, plain } from './pieces.js';
import type { Value } from './value.js';
import { UNKNOWN, piecesOf, texts, truth } from './value.js';

/** What an operator makes of two values. */
export function compared(operator: string, a: Value, b: Value): Value {
  if (operator === '+') return added(a, b);
  if (operator === '&&' || operator === '||') return connected(operator === '||', a, b);
  if (a.kind === 'number' && b.kind === 'number') return ofNumbers(operator, a.is, b.is);
  const equal = areEqual(a, b);
  if (operator === '==') return truth(equal);
  return operator === '!=' ? truth(equal === undefined ? undefined : !equal) : UNKNOWN;
}

function added(a: Value, b: Value): Value {
  if (a.kind === 'number' && b.kind === 'number') return { kind: 'number', is: a.is + b.is };
  if (a.kind === 'unknown' && b.kind === 'unknown') return UNKNOWN;
  // A line break after an encoded object changes nothing of it.
  if (a.kind === 'encoded' || b.kind === 'encoded') return a.kind === 'encoded' ? a : b;
  return texts(piecesOf(a).flatMap((left) => piecesOf(b).map((right) => [...left, ...right])));
}

function connected(decider: boolean, a: Value, b: Value): Value {
  const sides = [a, b].map((side) => (side.kind === 'truth' ? side.is : undefined));
  if (sides.includes(decider)) return truth(decider);
  return sides.includes(undefined) ? UNKNOWN : truth(!decider);
}

function ofNumbers(operator: string, a: number, b: number): Value {
  const outcomes: Readonly<Record<string, boolean>> = {
    '==': a === b,
    '!=': a !== b,
    '<': a < b,
    '<=': a <= b,
    '>': a > b,
    '>=': a >= b,
  };
  return truth(outcomes[operator]);
}

function areEqual(a: Value, b: Value): boolean | undefined {
  if (a.kind === 'nil' || b.kind === 'nil') {
    const other = a.kind === 'nil' ? b : a;
    return other.kind === 'unknown' ? undefined : other.kind === 'nil';
  }
  if (a.kind === 'truth' && b.kind === 'truth') return a.is === b.is;
  if (a.kind !== 'texts' || b.kind !== 'texts') return undefined;
  const answers = a.of.flatMap((left) => b.of.map((right) => areSame(left, right)));
  return answers.every((answer) => answer === answers[0]) ? answers[0] : undefined;
}

function areSame(a: Pieces, b: Pieces): boolean | undefined {
  const [left, right] = [plain(a), plain(b)];
  if (left !== undefined && right !== undefined) return left === right;
  if (left === '' || right === '') {
    const empty = isEmpty(left === '' ? b : a);
    return empty;
  }
  return undefined;
}

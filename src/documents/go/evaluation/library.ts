import { beginsWith, cutHead, cutTail, endsWith, hole, known, plain } from './pieces.js';
import type { Pieces } from './pieces.js';
import type { Value } from './value.js';
import { UNKNOWN, piecesOf, plainText, text, texts, truth } from './value.js';

type Args = readonly Value[];

/** What functions of Go's standard library make of texts: the first result of each, and no error. */
export const TEXT_FUNCTIONS: ReadonlyMap<string, (args: Args) => Value> = new Map<string, (args: Args) => Value>([
  ['strings.TrimSpace', ([value = UNKNOWN]) => each(value, (pieces) => cutTail(cutHead(pieces, trimStart), trimEnd))],
  ['strings.TrimPrefix', ([value = UNKNOWN, cut]) => each(value, (pieces) => withoutPrefix(pieces, plainText(cut)))],
  ['strings.TrimSuffix', ([value = UNKNOWN, cut]) => each(value, (pieces) => withoutSuffix(pieces, plainText(cut)))],
  ['strings.TrimLeft', ([value = UNKNOWN, set]) => each(value, (pieces) => cutHead(pieces, charsOff(set, true)))],
  ['strings.TrimRight', ([value = UNKNOWN, set]) => each(value, (pieces) => cutTail(pieces, charsOff(set, false)))],
  [
    'strings.Trim',
    ([value = UNKNOWN, set]) =>
      each(value, (pieces) => cutTail(cutHead(pieces, charsOff(set, true)), charsOff(set, false))),
  ],
  [
    'strings.HasPrefix',
    ([value = UNKNOWN, prefix]) => all(value, (pieces) => beginsWith(pieces, plainText(prefix) ?? '\0')),
  ],
  [
    'strings.HasSuffix',
    ([value = UNKNOWN, suffix]) => all(value, (pieces) => endsWith(pieces, plainText(suffix) ?? '\0')),
  ],
  [
    'strings.EqualFold',
    ([a, b]) => ofPlain([a, b], ([left = '', right = '']) => truth(left.toLowerCase() === right.toLowerCase())),
  ],
  ['strings.Contains', ([a, b]) => ofPlain([a, b], ([whole = '', part = '']) => truth(whole.includes(part)))],
  ['strings.ToLower', ([value = UNKNOWN]) => each(value, (pieces) => pieces)],
  ['strings.ReplaceAll', (args) => replaced(args)],
  ['strings.Replace', (args) => replaced(args)],
  [
    'strings.Join',
    ([list, separator]) => joined(list?.kind === 'list' ? list.items : [UNKNOWN], plainText(separator) ?? ''),
  ],
  ['fmt.Sprint', (args) => joined(args, '')],
  ['fmt.Sprintf', ([format, ...args]) => formatted(plainText(format), args)],
  ['url.JoinPath', ([base = UNKNOWN, ...parts]) => joinedPath(base, parts)],
  ['url.Parse', ([value = UNKNOWN]) => value],
  ['url.PathEscape', ([value = UNKNOWN]) => value],
  ['path.Join', (args) => joinedFile(args)],
  ['filepath.Join', (args) => joinedFile(args)],
  ['filepath.Clean', ([value = UNKNOWN]) => value],
  ['filepath.FromSlash', ([value = UNKNOWN]) => value],
  ['os.Getenv', ([name]) => texts([hole(`$${plainText(name) ?? ''}`)])],
]);

/** What methods make of a text that was parsed as an address. */
export const TEXT_METHODS: ReadonlyMap<string, (receiver: Value, args: Args) => Value> = new Map([
  ['JoinPath', (receiver: Value, args: Args) => joinedPath(receiver, args)],
  ['String', (receiver: Value) => receiver],
]);

function each(value: Value, change: (pieces: Pieces) => Pieces): Value {
  return texts(piecesOf(value).map(change));
}

function all(value: Value, test: (pieces: Pieces) => boolean | undefined): Value {
  const answers = piecesOf(value).map(test);
  return truth(answers.every((answer) => answer === answers[0]) ? answers[0] : undefined);
}

function ofPlain(args: readonly (Value | undefined)[], make: (texts: readonly string[]) => Value): Value {
  const plainTexts = args.map(plainText);
  return plainTexts.every((one) => one !== undefined) ? make(plainTexts.map(String)) : UNKNOWN;
}

const trimStart = (one: string): string => one.trimStart();
const trimEnd = (one: string): string => one.trimEnd();

function withoutPrefix(pieces: Pieces, prefix: string | undefined): Pieces {
  if (prefix === undefined || beginsWith(pieces, prefix) !== true) return pieces;
  let left = prefix.length;
  return cutHead(pieces, (one) => {
    const rest = one.slice(left);
    left = Math.max(0, left - one.length);
    return rest;
  });
}

function withoutSuffix(pieces: Pieces, suffix: string | undefined): Pieces {
  if (suffix === undefined || endsWith(pieces, suffix) !== true) return pieces;
  let left = suffix.length;
  return cutTail(pieces, (one) => {
    const rest = one.slice(0, Math.max(0, one.length - left));
    left = Math.max(0, left - one.length);
    return rest;
  });
}

/** Takes characters of a set off one end. */
function charsOff(set: Value | undefined, isStart: boolean): (one: string) => string {
  const chars = plainText(set) ?? '';
  return (one) => {
    let [start, end] = [0, one.length];
    while (isStart && start < end && chars.includes(one[start] ?? '')) start += 1;
    while (!isStart && end > start && chars.includes(one[end - 1] ?? '')) end -= 1;
    return one.slice(start, end);
  };
}

function replaced([value = UNKNOWN, from, to]: Args): Value {
  const [old, fresh] = [plainText(from), plainText(to)];
  return each(value, (pieces) => {
    const whole = plain(pieces);
    if (old === undefined || fresh === undefined) return hole('?');
    return !whole?.includes(old) ? pieces : known(whole.replaceAll(old, () => fresh));
  });
}

function joined(values: Args, separator: string): Value {
  return values.reduce<Value>(
    (before, value, index) => append(index === 0 ? before : append(before, text(separator)), value),
    text(''),
  );
}

function append(a: Value, b: Value): Value {
  return texts(piecesOf(a).flatMap((left) => piecesOf(b).map((right) => [...left, ...right])));
}

function formatted(format: string | undefined, args: Args): Value {
  if (format === undefined) return UNKNOWN;
  let next = 0;
  const parts = format.split(/(%%|%[-+# 0]*(?:[1-9*][\d*]*)?(?:\.\d+)?[a-zA-Z])/).map((part, index): Value => {
    if (index % 2 === 0) return text(part);
    if (part === '%%') return text('%');
    const arg = args[next++] ?? UNKNOWN;
    return /^%[sv]$/.test(part) ? arg : UNKNOWN;
  });
  return joined(parts, '');
}

/** As `url.JoinPath`: one slash between, `.` and `..` resolved, which no builder writes. */
function joinedPath(base: Value, parts: Args): Value {
  return parts.reduce<Value>((before, part) => {
    const start = each(before, (pieces) => cutTail(pieces, (one) => one.replace(/(?<!\/)\/+$/, '')));
    const rest = each(part, (pieces) => cutHead(pieces, (one) => one.replace(/^\/+/, '')));
    return append(append(start, text('/')), rest);
  }, base);
}

/** As `path.Join`, which makes one slash of several, also of those after `https:`. */
function joinedFile(args: Args): Value {
  return each(
    joined(
      args.filter((arg) => plainText(arg) !== ''),
      '/',
    ),
    (pieces) =>
      pieces.map((piece, index) => {
        if ('hole' in piece) return piece;
        const single = piece.text.replace(/\/{2,}/g, '/');
        const before = pieces[index - 1];
        const isDoubled = before && 'text' in before && before.text.endsWith('/') && single.startsWith('/');
        return { ...piece, text: isDoubled ? single.slice(1) : single };
      }),
  );
}

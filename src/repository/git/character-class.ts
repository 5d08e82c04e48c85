/** Whether a character is of a kind. */
export type CharacterTest = (character: string) => boolean;

/** The named kinds of POSIX, of ASCII as in git. */
const NAMED: Readonly<Record<string, RegExp>> = {
  alnum: /[0-9A-Za-z]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  // eslint-disable-next-line no-control-regex -- what the kind is
  cntrl: /[\0-\x1f\x7f]/,
  digit: /[0-9]/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[\t-\r ]/,
  upper: /[A-Z]/,
  xdigit: /[0-9A-Fa-f]/,
};

/** Reads a class such as `[a-z]`, `[!0-9]` or `[[:alpha:]_]`; undefined where it has no end or names no kind. */
export function classAt(
  text: string,
  start: number,
): { readonly test: CharacterTest; readonly end: number } | undefined {
  let at = start + 1;
  const negated = text[at] === '!' || text[at] === '^';
  if (negated) at += 1;
  const tests: CharacterTest[] = [];
  const first = at;
  while (at === first || text[at] !== ']') {
    if (at >= text.length) return undefined;
    const kind = text.startsWith('[:', at) ? text.indexOf(']', at + 2) : -1;
    if (kind !== -1 && text[kind - 1] === ':' && kind > at + 2) {
      const named = NAMED[text.slice(at + 2, kind - 1)];
      if (!named) return undefined;
      tests.push((character) => named.test(character));
      at = kind + 1;
      continue;
    }
    const from = characterAt(text, at);
    at = from.end;
    const isRange = text[at] === '-' && at + 1 < text.length && text[at + 1] !== ']';
    const to = isRange ? characterAt(text, at + 1) : from;
    at = to.end;
    tests.push((character) => from.character <= character && character <= to.character);
  }
  return { test: (character) => tests.some((test) => test(character)) !== negated, end: at };
}

function characterAt(text: string, at: number): { readonly character: string; readonly end: number } {
  const isEscaped = text[at] === '\\' && at + 1 < text.length;
  return { character: text[isEscaped ? at + 1 : at] ?? '', end: at + (isEscaped ? 2 : 1) };
}

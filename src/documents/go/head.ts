import { either } from '../../words/pattern.js';

/** A name under which a file imports a package. */
export interface GoImport {
  /** Undefined where the package's own name is used. */
  readonly alias: string | undefined;
  readonly path: string;
}

/** The start of a Go file: its package clause, and the import declarations, which stand before everything else. */
export interface GoHead {
  /** The name in the package clause; empty where there is none. */
  readonly name: string;
  readonly imports: readonly GoImport[];
}

/** A comment, a string of either kind, a name or a sign; https://go.dev/ref/spec#Tokens. A broken string ends its line. */
const TOKEN = either(
  [/\/\/[^\n]*|\/\*[^]*?\*\//y, /"(?:[^"\\\n]|\\.)*"|`[^`]*`/y, /[\p{L}_][\p{L}\p{Nd}_]*/uy, /\S/y],
  'gu',
);

/** Reads the start of a file by Go's grammar, and nothing behind the last import. */
export function headOf(text: string): GoHead {
  const tokens = tokensOf(text);
  let token = next(tokens);
  if (token !== 'package') return { name: '', imports: [] };
  const name = next(tokens);
  const imports: GoImport[] = [];
  for (token = next(tokens); token === 'import' || token === ';'; token = next(tokens)) {
    if (token === ';') continue;
    let part = next(tokens);
    const isGroup = part === '(';
    if (isGroup) part = next(tokens);
    while (part !== '' && part !== ')') {
      const alias = isString(part) || part === ';' ? undefined : part;
      if (alias !== undefined) part = next(tokens);
      if (isString(part)) imports.push({ alias, path: unquoted(part) });
      else if (part !== ';') return { name, imports };
      if (!isGroup) break;
      part = next(tokens);
    }
  }
  return { name, imports };
}

function* tokensOf(text: string): Generator<string, undefined> {
  // A byte order mark may come first.
  for (const [token] of text.matchAll(TOKEN)) if (!/^(?:\/[/*]|\uFEFF)/.test(token)) yield token;
  return undefined;
}

function next(tokens: Generator<string, undefined>): string {
  return tokens.next().value ?? '';
}

function isString(token: string): boolean {
  return token.length > 1 && (token.startsWith('"') || token.startsWith('`'));
}

const ESCAPE = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([0-7]{3})|(.))/gi;

function unquoted(literal: string): string {
  const inner = literal.slice(1, -1);
  if (literal.startsWith('`')) return inner;
  return inner.replace(ESCAPE, (...[, byte, short, long, octal, other]: readonly (string | undefined)[]) => {
    const hex = byte ?? short ?? long;
    if (hex === undefined && octal === undefined) return other ?? '';
    const code = hex === undefined ? parseInt(octal ?? '', 8) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}

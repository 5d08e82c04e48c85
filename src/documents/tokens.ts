import type { Span } from './text.js';
import { either } from '../words/pattern.js';

/** A word, a string (with its value and the span of its content) or a sign of Go or JavaScript. */
export interface Token {
  readonly kind: 'word' | 'string' | 'sign';
  readonly text: string;
  readonly span: Span;
}

// A string that never closes reaches to its end of line or file: every character is looked at once, whatever the file.
const TOKEN = either(
  [
    /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y,
    /(?<word>[\p{L}_$][\p{L}\p{N}_$]*)/uy,
    /`(?<raw>[^`\\]*(?:\\[\s\S][^`\\]*)*)(?:`|\\?$)/y,
    /"(?<double>(?:[^"\\\n]|\\[\s\S])*)(?:"|(?=\n)|\\?$)/y,
    /'(?<single>(?:[^'\\\n]|\\[\s\S])*)(?:'|(?=\n)|\\?$)/y,
    /(?<sign>\S)/y,
  ],
  'gu',
);

/**
 * The tokens of a Go or JavaScript file without its comments: enough for generated files, which hold nothing but
 * declarations of constants. Go's raw strings may not end in a backslash here.
 */
export function* tokens(text: string): Generator<Token> {
  for (const match of text.matchAll(TOKEN)) {
    const { word, raw, double, single, sign } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    const string = raw ?? double ?? single;
    if (word !== undefined) yield { kind: 'word', text: word, span };
    else if (string !== undefined)
      yield { kind: 'string', text: string, span: { start: span.start + 1, end: span.start + 1 + string.length } };
    else if (sign !== undefined) yield { kind: 'sign', text: sign, span };
  }
}

import type { Node, ParseError } from 'jsonc-parser';
import { createScanner, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Span } from '../text.js';
import type { Parsed, SyntaxProblem, Tree } from './tree.js';
import { MAX_DEPTH, MAX_VALUES, TOO_MANY } from './tree.js';

/** Deeper files are not read: the parser recurses, and no manifest comes near. */
const READABLE_DEPTH = 1_000;
/** Words and signs: each value of an object comes with a key, a colon and a comma. */
const MAX_TOKENS = 4 * MAX_VALUES;

/**
 * Reads JSON as Go's `encoding/json` decoder does: no comments, no trailing commas, no byte order mark, and
 * nothing is read after the first value. Between 1,000 and 10,000 levels of nesting it is `unreadable`.
 * `hasMark` says that a byte order mark stood before the text.
 */
export function parseJson(text: string, hasMark = false): Parsed {
  const parsed = read(text);
  if (!hasMark || text.trim() === '') return parsed;
  const mark = { message: WORDS['InvalidSymbol'] ?? '', span: { start: 0, end: 1 } };
  return { ...parsed, problems: withoutRepeats([mark, ...parsed.problems]), trailing: undefined };
}

function read(text: string): Parsed {
  if (text.trim() === '')
    return {
      tree: undefined,
      problems: [{ message: 'the file is empty', span: { start: 0, end: 0 } }],
      trailing: undefined,
    };
  const { end, depth, count } = firstValue(text);
  if (count > MAX_TOKENS) return { tree: undefined, problems: [], trailing: undefined, unreadable: TOO_MANY };
  if (depth > MAX_DEPTH)
    return {
      tree: undefined,
      problems: [{ message: `values are nested deeper than ${MAX_DEPTH} levels`, span: { start: 0, end: 1 } }],
      trailing: undefined,
    };
  if (depth > READABLE_DEPTH)
    return { tree: undefined, problems: [], trailing: undefined, unreadable: `it is nested ${depth} levels deep` };
  const errors: ParseError[] = [];
  const node = parseTree(text.slice(0, end), errors, {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: false,
  });
  const problems = errors.map((error): SyntaxProblem => ({
    message: WORDS[printParseErrorCode(error.error)] ?? 'is not JSON',
    span: { start: error.offset, end: error.offset + Math.max(error.length, 1) },
  }));
  const rest = text.slice(end).search(/\S/);
  const trailing: Span | undefined =
    problems.length === 0 && rest !== -1 ? { start: end + rest, end: text.length } : undefined;
  return { tree: node && toTree(node, text), problems: withoutRepeats(problems), trailing };
}

/** Where the first value ends, how deep it nests and of how many tokens it is; the whole text where it never closes. */
function firstValue(text: string): { end: number; depth: number; count: number } {
  const scanner = createScanner(text, true);
  let [depth, deepest, count] = [0, 0, 0];
  for (scanner.scan(); scanner.getTokenOffset() < text.length && count <= MAX_TOKENS; scanner.scan()) {
    count += 1;
    const end = scanner.getTokenOffset() + scanner.getTokenLength();
    const sign = text[scanner.getTokenOffset()];
    if (sign === '{' || sign === '[') deepest = Math.max(deepest, ++depth);
    else if ((sign === '}' || sign === ']') && --depth === 0) return { end, depth: deepest, count };
    else if (deepest === 0 && /\s/.test(text[end] ?? ' ')) return { end, depth: 0, count };
  }
  return { end: text.length, depth: deepest, count };
}

function toTree(node: Node, text: string): Tree {
  const span = { start: node.offset, end: node.offset + node.length };
  if (node.type === 'object') {
    return {
      kind: 'object',
      span,
      entries: (node.children ?? []).flatMap((property) => {
        const [key, value] = property.children ?? [];
        return key && value
          ? [
              {
                key: String(key.value),
                keySpan: { start: key.offset, end: key.offset + key.length },
                value: toTree(value, text),
              },
            ]
          : [];
      }),
    };
  }
  if (node.type === 'array')
    return { kind: 'array', span, items: (node.children ?? []).map((child) => toTree(child, text)) };
  const value: unknown = node.value;
  if (typeof value === 'string') return { kind: 'string', span, value, source: value };
  const source = text.slice(span.start, span.end);
  if (typeof value === 'number') return { kind: 'number', span, value, source };
  if (typeof value === 'boolean') return { kind: 'boolean', span, value, source };
  return { kind: 'null', span, value: null, source };
}

/** The parser often names one slip twice at the same place; the first word is the cause. */
function withoutRepeats(problems: readonly SyntaxProblem[]): readonly SyntaxProblem[] {
  return problems.filter((problem, index) => index === 0 || problem.span.start !== problems[index - 1]?.span.start);
}

const WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is not JSON (strings need double quotes; a byte order mark or a bare word cannot stand here)',
  InvalidNumberFormat: 'this number is not valid JSON',
  PropertyNameExpected: 'a key in double quotes is expected here (a trailing comma before `}` is not allowed)',
  ValueExpected: 'a value is expected here (a trailing comma is not allowed)',
  ColonExpected: 'a colon is expected here',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'the closing `}` is missing',
  CloseBracketExpected: 'the closing `]` is missing',
  EndOfFileExpected: 'nothing may follow the value here',
  InvalidCommentToken: 'comments are not allowed',
  UnexpectedEndOfComment: 'comments are not allowed',
  UnexpectedEndOfString: 'the string is not closed on its line',
  UnexpectedEndOfNumber: 'the number is cut off',
  InvalidUnicode: 'this is not a valid `\\u` escape',
  InvalidEscapeCharacter: 'this is not a valid escape',
  InvalidCharacter: 'control characters must be escaped in strings',
};

import { bounded, isOutOfTime } from './deadline.js';

/** A comment of a file in some language. */
export interface Comment {
  /** Without its marks, and without blanks at its ends. */
  readonly text: string;
  /** From 1, of its first character. */
  readonly line: number;
  /** Whether nothing stands before it on its line. */
  readonly isAlone: boolean;
}

type Found = Pick<Comment, 'text' | 'line'>;

const READERS: readonly (readonly [names: RegExp, read: (file: string, text: string) => Promise<readonly Found[]>])[] =
  [
    [/\.go$/, goComments],
    [/\.[cm]?[jt]sx?$/, scriptComments],
    [/\.ya?ml$/, yamlComments],
    [/\.(?:md|markdown)$/i, markdownComments],
  ];

/** Whether comments are read in a file of this name: Go, JavaScript and TypeScript, YAML, Markdown. */
export function hasComments(file: string): boolean {
  return READERS.some(([names]) => names.test(file));
}

/** The comments of a file in the order of its lines; none where it cannot be parsed. */
export async function commentsIn(file: string, text: string): Promise<readonly Comment[]> {
  const [, read] = READERS.find(([names]) => names.test(file)) ?? [];
  const lines = text.split('\n');
  const found = (await read?.(file, text)) ?? [];
  return found.map(({ text: whole, line }) => {
    const before = (lines[line - 1] ?? '').split(whole.split('\n', 1)[0] ?? '', 1)[0] ?? '';
    // In JSX a comment stands in braces.
    return { text: plain(whole), line, isAlone: before.replace(/[{\s]/g, '') === '' };
  });
}

const OPENINGS = ['//', '/*', '#', '<!--'];
const CLOSINGS = ['*/', '-->'];

function plain(whole: string): string {
  const opening = OPENINGS.find((mark) => whole.startsWith(mark)) ?? '';
  const closing = CLOSINGS.find((mark) => opening !== '//' && opening !== '#' && whole.endsWith(mark)) ?? '';
  return whole.slice(opening.length, whole.length - closing.length).trim();
}

async function goComments(file: string, text: string): Promise<readonly Found[]> {
  const { openGoParser } = await import('./go/parser.js');
  const parser = await openGoParser();
  const found = bounded(file, text.length, () => {
    const tree = parser.parse(text);
    const comments = tree?.rootNode.descendantsOfType('comment') ?? [];
    const all = comments.map(({ text: words, startPosition }) => ({ text: words, line: startPosition.row + 1 }));
    tree?.delete();
    return all;
  });
  return isOutOfTime(found) ? [] : found;
}

async function scriptComments(file: string, text: string): Promise<readonly Found[]> {
  const { ScriptDocument } = await import('./script/script.js');
  return (ScriptDocument.parse(file, text)?.comments ?? []).map(({ type, value, loc }) => ({
    text: type === 'CommentLine' ? `//${value}` : `/*${value}*/`,
    line: loc?.start.line ?? 0,
  }));
}

/** What the lexer puts in beside what the text has: the marks of a document, of a scalar and of an error. */
const MARKS: ReadonlySet<string> = new Set(['\x02', '\x18', '\x1f']);

async function yamlComments(file: string, text: string): Promise<readonly Found[]> {
  const { Lexer } = await import('yaml');
  const found = bounded(file, text.length, () => {
    const comments: Found[] = [];
    let line = 1;
    let isScalar = false;
    for (const lexeme of new Lexer().lex(text)) {
      if (!isScalar && lexeme.startsWith('#')) comments.push({ text: lexeme, line });
      isScalar = lexeme === '\x1f';
      if (!MARKS.has(lexeme)) line += lexeme.split('\n').length - 1;
    }
    return comments;
  });
  return isOutOfTime(found) ? [] : found;
}

async function markdownComments(file: string, text: string): Promise<readonly Found[]> {
  const { syntaxOf } = await import('./markdown/syntax.js');
  const found = bounded(file, text.length, () => {
    const comments: Found[] = [];
    syntaxOf(text, new Set()).iterate({
      enter: ({ name, from, to }) => {
        if (name === 'Comment' || name === 'CommentBlock')
          comments.push({ text: text.slice(from, to), line: text.slice(0, from).split('\n').length });
      },
    });
    return comments;
  });
  return isOutOfTime(found) ? [] : found;
}

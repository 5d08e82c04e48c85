import vocabulary from '../../data/docs/doc-evidence.json' with { type: 'json' };
import programs from '../../data/words/programs.json' with { type: 'json' };
import type { Code, MarkdownDocument } from '../../documents/markdown/markdown.js';
import type { Location, Span } from '../../documents/text.js';

/** More of one passage is not searched. */
const MAX = 20_000;

/** Whether any heading or text of the documentation holds what is looked for. */
export function says(guides: readonly MarkdownDocument[], wanted: RegExp): boolean {
  return guides.some(({ parts }) => parts.blocks.some(({ text }) => wanted.test(text.slice(0, MAX))));
}

/** One command of a line of code. */
export interface Command {
  readonly document: MarkdownDocument;
  readonly code: Code;
  /** In the text of the code. */
  readonly span: Span;
  readonly text: string;
  /** Without quotes, what stands before the program (`sudo`, assignments) left out. */
  readonly words: readonly string[];
}

/** The commands that documents show, in their order, without prompts and comments. */
export function* commandsIn(documents: readonly MarkdownDocument[]): Generator<Command> {
  for (const document of documents)
    for (const code of document.parts.codes) if (isShell(code)) yield* commandsOf(document, code);
}

/** The place of a command. */
export function placeOf({ document, code, span }: Command): Location {
  return document.locateInCode(code, span);
}

const SHELLS: ReadonlySet<string> = new Set(programs.shellLanguages);

/** A word of code in a sentence is a name, most often; a command has an argument or a path. */
function isShell({ language, text }: Code): boolean {
  return language === undefined ? /^[./\w-]+[ \t]+\S|^\.{0,2}\/\S/.test(text) : SHELLS.has(language);
}

function* commandsOf(document: MarkdownDocument, code: Code): Generator<Command> {
  const text = code.text.slice(0, MAX);
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const written = line.slice(0, 1000);
    const lead = /^\s*(?:(?:\$|>|%|#(?= ?(?:docker|git|cd|\.\/))|PS [^>]{0,80}>)\s*)?/.exec(written)?.[0].length ?? 0;
    if (written.startsWith('#', lead)) continue;
    for (const { 0: part, index: at } of written.slice(lead).matchAll(/(?:[^&|;'"]|'[^']*'|"[^"]*"|&(?!&)|['"])+/g)) {
      const words = wordsOfCommand(part);
      const start = index + lead + at + (part.length - part.trimStart().length);
      if (words.length > 0)
        yield { document, code, span: { start, end: start + part.trim().length }, text: part.trim(), words };
    }
  }
}

function wordsOfCommand(part: string): readonly string[] {
  const words = [...part.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+|['"]/g)].map(([word]) => word.replace(/['"]/g, ''));
  // `sudo -u mattermost …`: the user is an argument of sudo's.
  const first = words.findIndex(
    (word, index) =>
      !/^(?:sudo|env|time|nohup|[A-Za-z_]+=.*|\$|>)$/.test(word) &&
      !(words[0] === 'sudo' && (word.startsWith('-') || /^(?:-u|-g|--user|--group)$/.test(words[index - 1] ?? ''))),
  );
  return first === -1 ? [] : words.slice(first);
}

type Purpose = keyof typeof vocabulary.commands;

const PHRASES = new Map<Purpose, readonly (readonly string[])[]>();

/** Whether a command is one of those that serve a purpose. */
export function serves(purpose: Purpose, { words }: Pick<Command, 'words'>): boolean {
  const phrases = PHRASES.get(purpose) ?? vocabulary.commands[purpose].map((phrase) => phrase.split(' '));
  PHRASES.set(purpose, phrases);
  return phrases.some((phrase) =>
    phrase.length === 1 && !phrase[0]?.startsWith('/') && words.length > 1
      ? false
      : phrase.every((part, index) => fits(words[index]?.toLowerCase(), part)),
  );
}

function fits(word: string | undefined, part: string): boolean {
  if (word === undefined) return false;
  return part.startsWith('*') ? word.endsWith(part.slice(1)) : word === part;
}

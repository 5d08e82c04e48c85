import type { Span } from './text.js';
import { either } from '../words/pattern.js';

/** A word of a command: as it is written, and without its quotes. */
interface Word {
  readonly raw: string;
  readonly text: string;
}

/** A simple command of a shell script. */
export interface ShellCommand {
  readonly words: readonly Word[];
  /** The files that its output goes to. */
  readonly outputs: readonly Word[];
  /** Whether it reads what the command before writes. */
  readonly isPiped: boolean;
  readonly span: Span;
}

const TOKEN = either(
  [
    // A line break after a backslash is none.
    /(?<blank>[ \t\r]+|\\\r?\n)/y,
    /(?<operator>&&|\|\||[;&|()\n]|[0-9&]*>{1,2}&?|<+)/y,
    /(?<double>"(?:[^"\\]|\\[\s\S])*"?)/y,
    /(?<single>'[^']*'?)/y,
    /\\(?<escaped>[\s\S])/y,
    /(?<plain>[^\s;&|()<>"'\\$]+|[\s\S])/y,
  ],
  'y',
);

/** The simple commands of a script, as far as it can be read plainly: without loops, conditions and functions as such. */
export function commandsIn(script: string): readonly ShellCommand[] {
  const commands: ShellCommand[] = [];
  let [words, outputs, isPiped, start, isOutput]: [Word[], Word[], boolean, number, boolean] = [
    [],
    [],
    false,
    0,
    false,
  ];
  let word: { raw: string; text: string } | undefined;
  const endWord = (): void => {
    if (word) (isOutput ? outputs : words).push(word);
    if (word) isOutput = false;
    word = undefined;
  };
  const endCommand = (end: number, pipes: boolean): void => {
    endWord();
    if (words.length > 0) commands.push({ words, outputs, isPiped, span: { start, end } });
    [words, outputs, isPiped, isOutput] = [[], [], pipes, false];
  };
  const add = (raw: string, text: string, at: number): void => {
    if (!word && words.length === 0 && outputs.length === 0) start = at;
    word = { raw: (word?.raw ?? '') + raw, text: (word?.text ?? '') + text };
  };
  for (let at = 0; at < script.length;) {
    const substitution = script[at] === '$' || script[at] === '`' ? substitutionAt(script, at) : undefined;
    if (substitution !== undefined) {
      add(substitution, substitution, at);
      at += substitution.length;
      continue;
    }
    if (script[at] === '#' && !word) {
      const end = script.indexOf('\n', at);
      at = end === -1 ? script.length : end;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(script);
    const { blank, operator, double, single, escaped } = match?.groups ?? {};
    const raw = match?.[0] ?? script[at] ?? '';
    if (blank !== undefined) endWord();
    else if (operator === undefined)
      add(raw, double?.slice(1, -1).replaceAll('\\"', '"') ?? single?.slice(1, -1) ?? escaped ?? raw, at);
    else if (operator.includes('>') || operator.includes('<')) {
      endWord();
      isOutput = operator.includes('>') && !operator.endsWith('&') && !operator.startsWith('2');
    } else endCommand(at, operator === '|');
    at += raw.length;
  }
  endCommand(script.length, false);
  return commands;
}

/** `$(…)`, `${…}`, `${{ … }}` or what stands between backquotes, whole. */
export function substitutionAt(text: string, at: number): string | undefined {
  if (text[at] === '`') {
    const end = text.indexOf('`', at + 1);
    return end === -1 ? undefined : text.slice(at, end + 1);
  }
  const open = text[at + 1];
  if (open !== '(' && open !== '{') return undefined;
  const close = open === '(' ? ')' : '}';
  let depth = 0;
  for (let end = at + 1; end < text.length; end += 1) {
    if (text[end] === open) depth += 1;
    else if (text[end] === close && --depth === 0) return text.slice(at, end + 1);
  }
  return undefined;
}

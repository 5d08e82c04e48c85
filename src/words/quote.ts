import { masked } from './secrets.js';

const QUOTED = 120;
/** Enough to hold every secret that starts in what is shown. */
const READ = 1000;

/**
 * A value from the checked repository as it may stand in a message: in backticks, on one line, at most 120
 * characters, with secrets masked, and control, bidirectional and invisible characters written as escapes. Of an
 * empty one the quotation marks are shown, for empty backticks are no code in Markdown.
 */
export function quote(whole: string): string {
  if (whole === '') return '`""`';
  const value = masked(whole.slice(0, READ));
  const short = value.length > QUOTED ? `${value.slice(0, QUOTED - 1).trimEnd()}…` : value;
  return `\`${visible(short).replaceAll('`', "'")}\``;
}

/**
 * Text with nothing in it that acts or leaks: secrets are masked; controls, bidirectional overrides, invisible characters and
 * lone surrogates become escapes, and so does `##[`, which GitHub's runner takes as a command anywhere in a line.
 */
export function visible(text: string): string {
  return withoutCommands(escaped(masked(text)));
}

/** A line of our own that begins with what a stranger wrote: the runner takes `::` at its start as a command. */
export function visibleLine(text: string): string {
  return visible(text).replace(/^(\s*):(?=:)/, '$1\\x3a');
}

function withoutCommands(text: string): string {
  return text.replaceAll('##[', '#\\x23[');
}

function escaped(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
  });
}

import type { MarkdownDocument } from '../../documents/markdown/markdown.js';

/** More of one passage is not searched. */
const MAX = 20_000;

/** Whether any heading or text of the documentation holds what is looked for. */
export function says(guides: readonly MarkdownDocument[], wanted: RegExp): boolean {
  return guides.some(({ parts }) => parts.blocks.some(({ text }) => wanted.test(text.slice(0, MAX))));
}

/** The lines of all code that can be commands, without a prompt. */
export function* commandLines(guides: readonly MarkdownDocument[]): Generator<string> {
  for (const { parts } of guides) {
    for (const { language = 'inline', text } of parts.codes) {
      if (
        !/^(?:sh|bash|shell|zsh|console|shell-session|shellsession|powershell|ps1?|bat|cmd|text|txt|terminal|dockerfile|fish)?$/.test(
          language,
        )
      )
        continue;
      for (const line of text.slice(0, MAX).split('\n')) {
        const command = line
          .trim()
          .replace(/^(?:\$|>|%|PS [^>]{0,80}>)\s+/, '')
          .slice(0, 1000);
        if (command !== '' && !command.startsWith('#')) yield command;
      }
    }
  }
}

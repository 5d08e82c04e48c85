import { visible } from '../words/quote.js';

/**
 * A message as Markdown in which nothing acts but its own code spans: no link, no image, no HTML, no mention, no
 * table cell. Messages hold values of the checked repository.
 */
export function markdownOf(message: string): string {
  const parts = visible(message).split('`');
  // An odd number of backticks leaves a last part that no code span closes.
  return parts
    .map((part, index) => (index % 2 === 1 && index < parts.length - 1 ? codeOf(part) : escaped(part)))
    .join('');
}

/** A value as a code span that also holds in a table cell, where a backslash before a pipe would escape the escape. */
export function codeOf(value: string): string {
  const safe = visible(value)
    .replaceAll('`', "'")
    .replace(/(?<!\\)(\\*)\|/g, '$1$1\\|');
  return safe.trim() === '' ? '` `' : `\`${safe}\``;
}

function escaped(text: string): string {
  // GitHub turns mentions and bare addresses into links after Markdown is done: a joiner breaks them without being seen.
  return text
    .replace(/[\\`*_[\]<>#|~!&]/g, '\\$&')
    .replace(/@(?=\w)/g, '@\u2060')
    .replace(/:\/\//g, ':\u2060//')
    .replace(/\bwww\./gi, 'www\u2060.');
}

/** A sentence of ours without the marks of code, for where Markdown is not read. */
export function codeless(text: string): string {
  return visible(text).replaceAll('`', '');
}

/** The data of a workflow command (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A path of the repository as part of a URL. */
export function urlPath(path: string): string {
  return path
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join('/');
}

import type { Location, TextDocument } from '../../documents/text.js';
import type { Suggestion } from '../finding.js';

/** Puts another text in a place of one line; undefined where the place is in another file, or longer. */
export function replacing(
  source: TextDocument,
  at: Location,
  change: (written: string) => string,
): Suggestion | undefined {
  if (at.file !== source.file || at.line !== at.endLine) return undefined;
  const line = source.line(at.line);
  const written = line.slice(at.column - 1, at.endColumn - 1);
  const text = line.slice(0, at.column - 1) + change(written) + line.slice(at.endColumn - 1);
  return text === line ? undefined : { line: at.line, endLine: at.line, text };
}

/** Spells a key in another way, in the quotes that it has. */
export function renaming(source: TextDocument, key: Location, name: string): Suggestion | undefined {
  return replacing(source, key, (written) => {
    const [mark = ''] = /^["']/.exec(written) ?? [];
    return mark + name + mark;
  });
}

/** Turns an address into one of https. */
export function securing(source: TextDocument, value: Location): Suggestion | undefined {
  return replacing(source, value, (written) => written.replace('http:', 'https:'));
}

/** Adds a key and its value, `"secret": true`, behind another one of the same object, laid out as that one. */
export function adding(
  source: TextDocument,
  format: 'json' | 'yaml',
  { key, value }: { readonly key: Location; readonly value: Location },
  [name, content]: readonly [name: string, content: string],
): Suggestion | undefined {
  if (key.line !== value.endLine) return undefined;
  const { line } = key;
  const text = source.line(line);
  const [before, rest] = [text.slice(0, key.column - 1), text.slice(value.endColumn - 1)];
  const suggest = (changed: string): Suggestion => ({ line, endLine: line, text: changed });
  if (format === 'yaml') {
    // A flow mapping is laid out as JSON is, and is rare.
    return /^[\s-]*$/.test(before) ? suggest(`${text}\n${before.replaceAll('-', ' ')}${name}: ${content}`) : undefined;
  }
  const member = `"${name}": ${content}`;
  const isAlone = before.trim() === '' && (rest.trim() === '' || rest.trim() === ',');
  if (!isAlone) return suggest(`${text.slice(0, value.endColumn - 1)}, ${member}${rest}`);
  // Behind the last member its own line ends without a comma.
  return suggest(rest.trim() === '' ? `${text},\n${before}${member}` : `${text}\n${before}${member},`);
}

import { bounded, isOutOfTime } from '../documents/deadline.js';
import { TextDocument } from '../documents/text.js';
import { parseJson } from '../documents/values/json.js';
import type { Parsed } from '../documents/values/tree.js';
import type { Content } from './files.js';

/** Why a file has no text that could be read. */
export interface Unread {
  readonly state: Exclude<Content['state'], 'present'>;
}

/** What a file holds as text. */
export interface Text {
  readonly state: 'present';
  /** Without the byte order mark. */
  readonly document: TextDocument;
  /** Whether a byte order mark stands before it: Go’s JSON decoder refuses that. */
  readonly hasMark: boolean;
  /** In bytes. */
  readonly size: number;
}

/** A JSON or YAML file, parsed as far as it goes. */
export interface Values extends Text {
  readonly format: 'json' | 'yaml';
  readonly parsed: Parsed;
}

/** What a sentence says of a file that is there and has no text. */
export const UNREAD_WORDS: Readonly<Record<Unread['state'], string>> = {
  absent: 'is not there',
  outside: 'is a link that leads out of the repository',
  'too-large': 'is larger than 10 MB',
};

/** The text of a file; some editors on Windows write UTF-16. What is wrong in UTF-8 becomes replacement characters. */
export function textOf(file: string, content: Content): Text | Unread {
  if (content.state !== 'present') return content;
  const { bytes } = content;
  const mark = markOf(bytes);
  const text = new TextDecoder(mark).decode(bytes);
  return {
    state: 'present',
    document: new TextDocument(file, text),
    hasMark: mark !== undefined,
    size: bytes.length,
  };
}

function markOf([first, second, third]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** Whether bytes are no text, as git tells it: by a zero near the start, which UTF-16 alone may have. */
export function isBinary(bytes: Uint8Array): boolean {
  return markOf(bytes) === undefined && bytes.subarray(0, HEAD).includes(0);
}

const HEAD = 8000;

/** The values in a text: JSON by its name, and YAML else. One that takes too long is `unreadable`. */
export async function valuesOf(text: Text): Promise<Values> {
  const { document } = text;
  const parsedBy = (parse: () => Parsed): Parsed => {
    const parsed = bounded(document.file, document.text.length, parse);
    return isOutOfTime(parsed) ? { tree: undefined, problems: [], trailing: undefined, unreadable: TOO_LONG } : parsed;
  };
  if (document.file.endsWith('.json'))
    return { ...text, format: 'json', parsed: parsedBy(() => parseJson(document.text, text.hasMark)) };
  const { parseYaml } = await import('../documents/values/yaml.js');
  return { ...text, format: 'yaml', parsed: parsedBy(() => parseYaml(document.text)) };
}

const TOO_LONG = 'it takes too long to read';

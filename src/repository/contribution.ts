import { TextDocument } from '../documents/text.js';
import type { Source } from '../facts/fact.js';

/** Some editors on Windows write UTF-16; what is wrong in UTF-8 becomes replacement characters. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** A path in the contribution's folder, relative to the repository root. */
export function inBase({ base }: Pick<Source, 'base'>, path: string): string {
  return base === '' ? path : `${base}/${path}`;
}

/** The text of a file; undefined where there is none inside the repository. */
export async function textAt(source: Source, file: string): Promise<TextDocument | undefined> {
  if (!source.directory.files.includes(file)) return undefined;
  const content = await source.directory.read(file);
  return content.state === 'present' ? new TextDocument(file, new TextDecoder().decode(content.bytes)) : undefined;
}

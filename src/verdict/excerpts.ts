import { TextDocument } from '../documents/text.js';
import type { Directory } from '../repository/directory.js';
import type { Finding } from '../rules/finding.js';
import { masked } from '../words/secrets.js';

/** The lines that findings stand on, by `file:line`; secrets in them are masked, so that no output can show one. */
export type Excerpts = ReadonlyMap<string, string>;

/** Reads the line of every finding. */
export async function readExcerpts(directory: Directory, findings: readonly Finding[]): Promise<Excerpts> {
  const excerpts = new Map<string, string>();
  const places = findings.flatMap(({ at }) => (at ? [at] : []));
  for (const file of new Set(places.map((place) => place.file))) {
    const content = await directory.read(file);
    if (content.state !== 'present') continue;
    const document = new TextDocument(file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(content.bytes));
    for (const { line } of places.filter((place) => place.file === file))
      excerpts.set(`${file}:${line}`, masked(document.line(line)));
  }
  return excerpts;
}

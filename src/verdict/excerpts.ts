import type { Contribution } from '../repository/contribution.js';
import type { Finding } from '../rules/finding.js';
import { masked } from '../words/secrets.js';

/** The lines that findings stand on, by `file:line`; secrets in them are masked, so that no output can show one. */
export type Excerpts = ReadonlyMap<string, string>;

/** Reads the line of every finding. */
export async function readExcerpts(contribution: Contribution, findings: readonly Finding[]): Promise<Excerpts> {
  const excerpts = new Map<string, string>();
  const places = findings.flatMap(({ at }) => (at ? [at] : []));
  for (const file of new Set(places.map((place) => place.file))) {
    const text = await contribution.text(file);
    if (text.state !== 'present') continue;
    for (const { line } of places.filter((place) => place.file === file))
      excerpts.set(`${file}:${line}`, masked(text.document.line(line)));
  }
  return excerpts;
}

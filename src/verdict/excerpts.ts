import type { Contribution } from '../repository/contribution.js';
import type { Finding } from '../rules/finding.js';
import { masked } from '../words/secrets.js';

/** The lines that findings stand on, by `file:line`; secrets in them are masked, so that no output can show one. */
export type Excerpts = ReadonlyMap<string, string>;

/** In UTF-16 units; what stands beyond on a line is not shown. */
export const LONGEST_EXCERPT = 10_000;
/** A secret that begins before the cut is masked as a whole. */
const MARGIN = 1_000;

/** Reads the line of every finding. */
export async function readExcerpts(contribution: Contribution, findings: readonly Finding[]): Promise<Excerpts> {
  const excerpts = new Map<string, string>();
  for (const { at } of findings) {
    if (!at || excerpts.has(`${at.file}:${at.line}`)) continue;
    const text = await contribution.text(at.file);
    if (text.state !== 'present') continue;
    const line = text.document.line(at.line).slice(0, LONGEST_EXCERPT + MARGIN);
    excerpts.set(`${at.file}:${at.line}`, masked(line).slice(0, LONGEST_EXCERPT));
  }
  return excerpts;
}

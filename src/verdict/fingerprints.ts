import { createHash } from 'node:crypto';
import type { Finding } from '../rules/finding.js';
import type { Excerpts } from './excerpts.js';

/** What findings are known by from run to run. */
export type Fingerprints = ReadonlyMap<Finding, string>;

/**
 * The fingerprints of findings: 16 hexadecimal digits each. Lines move; the rule, the file and what the line says do not. Equal
 * ones are numbered in the order of the findings.
 */
export function fingerprintsOf(findings: readonly Finding[], excerpts: Excerpts): Fingerprints {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const { rule, at, message } = finding;
      const line = at ? (excerpts.get(`${at.file}:${at.line}`)?.trim() ?? '') : message;
      const identity = [rule, at?.file ?? '', line].join('\n');
      const count = (seen.get(identity) ?? 0) + 1;
      seen.set(identity, count);
      return [finding, digest(`${identity}\n${count}`)];
    }),
  );
}

/** The first 16 hexadecimal digits of the SHA-256 of a text. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

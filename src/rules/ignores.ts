import type { Finding, Severity } from './finding.js';
import { SEVERITIES } from './finding.js';
import type { Codes, Rule } from './rule.js';

/** Which findings an author accepts, and why; see src/inputs/configuration.ts. */
export interface Ignore {
  readonly rule: string;
  /** Only this complaint of the rule; where it is absent, those of the mildest severity. */
  readonly code: string | undefined;
  /** Only in this file; everywhere where it is absent. */
  readonly path: string | undefined;
  /** Only on these lines, where it is a comment in the file. */
  readonly lines?: readonly number[];
  readonly reason: string;
  /** The last day on which it holds, as `2027-01-31`. */
  readonly until: string | undefined;
  /**
   * Where a pull request brings it: `added` where it counts, `waiting` where it comes from a fork and counts once it is merged.
   */
  readonly standing?: 'added' | 'waiting' | undefined;
}

/** An ignore that matched, and the findings that it holds back. */
export interface Ignored {
  readonly ignore: Ignore;
  readonly finding: Finding;
}

/**
 * Whether an ignore sets a finding of a rule aside. It covers what it was written for and nothing heavier: one that names no
 * code reaches only the mildest complaints of a rule that has several.
 */
export function setsAside(ignore: Ignore, { codes }: Pick<Rule, 'codes'>, finding: Finding): boolean {
  if (!isAbout(ignore, finding)) return false;
  return ignore.code === undefined
    ? codes === undefined || finding.severity === mildest(codes)
    : ignore.code === finding.code;
}

/** What is to be said of an ignore that set nothing aside, where `findings` are those that were left. */
export function unusedWords(ignore: Ignore, findings: readonly Finding[]): string {
  const heavier = ignore.code === undefined ? findings.filter((finding) => isAbout(ignore, finding)) : [];
  const codes = [
    ...new Set(heavier.flatMap(({ code, severity }) => (code === undefined ? [] : [`${code} (${severity})`]))),
  ];
  return codes.length === 0
    ? 'matches nothing: delete it'
    : `names no code, and reaches only what is milder than what was found: name ${codes.join(' or ')} if it is meant`;
}

/** A rule with a code, as remarks name it. */
export function nameOf({ rule, code }: Pick<Ignore, 'rule' | 'code'>): string {
  return code === undefined ? rule : `${rule}, code ${code},`;
}

function isAbout({ rule, path, lines }: Ignore, { rule: found, at }: Finding): boolean {
  const isThere = lines === undefined || (at !== undefined && lines.includes(at.line));
  return rule === found && (path === undefined || path === at?.file) && isThere;
}

function mildest(codes: Codes): Severity | undefined {
  return SEVERITIES.findLast((severity) => Object.values(codes).includes(severity));
}

/** Held findings in numbers, as `3 findings: docs/links (2), manifest/id (1)`. */
export function countedByRule(held: readonly Pick<Ignored, 'finding'>[]): string {
  const byRule = new Map<string, number>();
  for (const { finding } of held) byRule.set(finding.rule, (byRule.get(finding.rule) ?? 0) + 1);
  const parts = [...byRule].map(([rule, count]) => `${rule} (${count})`);
  return `${held.length} finding${held.length === 1 ? '' : 's'}: ${parts.join(', ')}`;
}

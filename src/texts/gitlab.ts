import type { Severity } from '../rules/finding.js';
import type { Excerpts } from '../verdict/excerpts.js';
import { fingerprintsOf } from '../verdict/fingerprints.js';
import type { Verdict } from '../verdict/verdict.js';
import { visible } from '../words/quote.js';

/** GitLab's words (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */
const SEVERITY: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', notice: 'info' };

/** Findings as GitLab’s Code Quality report. One without a place is put on the folder that was checked, for GitLab takes none without. */
export function gitlab(verdict: Verdict, excerpts: Excerpts): string {
  const fingerprints = fingerprintsOf(verdict.findings, excerpts);
  const issues = verdict.findings.map((finding) => {
    const { rule, severity, message, fix, at } = finding;
    return {
      check_name: rule,
      description: visible(`${message} ${fix}`),
      severity: SEVERITY[severity],
      fingerprint: fingerprints.get(finding) ?? '',
      location: {
        path: visible(at?.file ?? verdict.subject.path),
        lines: { begin: at?.line ?? 1, end: at?.endLine ?? 1 },
      },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}

import { NAME, VERSION, pageOf } from '../about.js';
import type { Outcome } from '../rules/check.js';
import { RULES } from '../rules/index.js';
import type { Finding } from '../rules/finding.js';
import type { Excerpts } from '../verdict/excerpts.js';
import { digest, fingerprintsOf } from '../verdict/fingerprints.js';
import { headOf } from '../verdict/status.js';
import type { Verdict } from '../verdict/verdict.js';
import { masked } from '../words/secrets.js';

/** The report, as docs/report.schema.json describes it. The same input gives the same bytes, unless timings are asked for. */
export function json(verdict: Verdict, excerpts: Excerpts, timings: boolean): string {
  const { subject } = verdict;
  const report = {
    schemaVersion: 1,
    tool: {
      name: NAME,
      version: VERSION,
      rulesDigest: rulesDigest(),
    },
    subject: {
      path: subject.path,
      kind: subject.kind,
      marketplace: subject.marketplace,
      id: subject.id ?? null,
      version: subject.version ?? null,
      minServerVersion: subject.minServerVersion ?? null,
      commit: subject.commit ?? null,
      releaseTag: subject.releaseTag ?? null,
    },
    verdict: verdict.decision,
    verdicts: {
      web: verdict.standings.web?.decision ?? 'not-applicable',
      'in-product': verdict.standings['in-product']?.decision ?? 'not-applicable',
    },
    score: verdict.score,
    minimumServerVersion: verdict.compatibility?.minimum ?? null,
    requirements: verdict.requirements.map(({ requirement, status, outcomes, evidence }) => ({
      id: requirement.id,
      title: requirement.title,
      status,
      rules: outcomes.map(({ rule }) => rule.id),
      evidence,
      reviewer: requirement.reviewer ?? null,
    })),
    outcomes: verdict.outcomes.map((outcome) => outcomeOf(outcome, timings)),
    findings: withFingerprints(verdict, excerpts),
    ignored: verdict.ignored.map(({ ignore, finding }) => ({
      rule: ignore.rule,
      ...(finding.code === undefined ? {} : { code: finding.code }),
      path: finding.at?.file ?? ignore.path ?? null,
      reason: ignore.reason,
      until: ignore.until ?? null,
    })),
    limits: verdict.limits,
  };
  // In a workflow the runner takes `##[` anywhere in a line as a command; in JSON it stands in texts only.
  return `${JSON.stringify(report, maskedValue, 2).replaceAll('##[', '#\\u0023[')}\n`;
}

function maskedValue(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? masked(value) : value;
}

function outcomeOf(outcome: Outcome, timings: boolean): object {
  const reason =
    'reason' in outcome
      ? outcome.reason
      : outcome.status === 'ignored'
        ? outcome.ignored.map(({ ignore }) => ignore.reason).join('; ')
        : null;
  return {
    rule: outcome.rule.id,
    status: outcome.status,
    reason,
    ...(timings ? { milliseconds: Math.round(outcome.milliseconds * 100) / 100 } : {}),
  };
}

function withFingerprints({ findings, existing, outcomes, subject }: Verdict, excerpts: Excerpts): readonly object[] {
  const all = [...findings, ...(existing ?? [])];
  const before = new Set(existing);
  const stateOf = (finding: Finding): string => (before.has(finding) ? 'existing' : 'new');
  const fingerprints = fingerprintsOf(all, excerpts);
  const heads = new Map(outcomes.map(({ rule }) => [rule.id, headOf(rule, subject.kind)]));
  return all.map((finding) => {
    const { rule, code, at, message, suggestion } = finding;
    return {
      rule,
      ...(code === undefined ? {} : { code }),
      requirement: heads.get(rule) ?? null,
      severity: finding.severity,
      message,
      why: finding.why,
      fix: finding.fix,
      file: at?.file ?? null,
      line: at?.line ?? null,
      column: at?.column ?? null,
      endLine: at?.endLine ?? null,
      endColumn: at?.endColumn ?? null,
      docs: pageOf(rule),
      suggestion: suggestion ?? null,
      fingerprint: fingerprints.get(finding) ?? '',
      state: existing === undefined ? 'unknown' : stateOf(finding),
    };
  });
}

/** What all rules are and say, in short: another one means that they were others. */
export function rulesDigest(): string {
  return digest(
    RULES.map(({ id, severity, codes, summary, requirements }) =>
      [id, severity, summary, ...requirements, ...Object.entries(codes ?? {}).map((code) => code.join(' '))].join('\n'),
    ).join('\n\n'),
  );
}

import type { Kind, Marketplace } from '../../src/mattermost/kinds.js';
import type { RequirementId } from '../../src/mattermost/requirements.js';
import type { Cause } from '../../src/repository/missing.js';
import type { Outcome } from '../../src/rules/check.js';
import type { Finding, Severity } from '../../src/rules/finding.js';
import type { Ignored } from '../../src/rules/ignores.js';
import type { Rule } from '../../src/rules/rule.js';
import { rule } from '../../src/rules/rule.js';
import type { Terms, Verdict } from '../../src/verdict/verdict.js';
import { judge } from '../../src/verdict/verdict.js';

/** A rule that decides some requirements. */
export function made(...requirements: readonly [RequirementId, ...RequirementId[]]): Rule {
  return rule({
    id: `test/${requirements.join('+')}`,
    requirements,
    kinds: ['plugin'],
    severity: 'error',
    summary: 's',
    why: 'w',
    fix: 'f',
    example: { bad: {}, good: {} },
    needs: {},
    check: () => [],
  });
}

function finding(of: Rule, severity: Severity): Finding {
  return {
    rule: of.id,
    code: undefined,
    summary: 's',
    severity,
    message: severity,
    why: 'w',
    fix: 'f',
    at: undefined,
    suggestion: undefined,
  };
}

/** A rule with findings of these severities. */
export function failed(of: Rule, ...severities: readonly Severity[]): Outcome {
  return {
    rule: of,
    milliseconds: 0,
    status: 'failed',
    findings: severities.map((severity) => finding(of, severity)),
    ignored: [],
    waiting: [],
  };
}

/** A finding that was set aside. */
export const held = (of: Rule): Ignored => ({
  ignore: { rule: of.id, code: undefined, path: undefined, reason: 'we mean it', until: undefined },
  finding: finding(of, 'error'),
});
/** A rule that found nothing. */
export const passed = (of: Rule): Outcome => ({ rule: of, milliseconds: 0, status: 'passed' });
/** A rule that lacked a fact. */
export const skipped = (of: Rule, reason: string, cause: Cause = 'undecided'): Outcome => ({
  rule: of,
  milliseconds: 0,
  status: 'skipped',
  reason,
  cause,
});
/** A rule that crashed. */
export const errored = (of: Rule): Outcome => ({ rule: of, milliseconds: 0, status: 'errored', reason: 'Error: x' });
/** A rule whose one finding was set aside. */
export const ignored = (of: Rule): Outcome => ({ rule: of, milliseconds: 0, status: 'ignored', ignored: [held(of)] });

/** The verdict on some outcomes. */
export function verdict(
  outcomes: readonly Outcome[],
  {
    kind = 'plugin',
    marketplace = 'in-product',
    failOn = 'error',
    online = false,
    partial = false,
  }: { kind?: Kind; marketplace?: Marketplace } & Partial<Terms> = {},
): Verdict {
  const subject = {
    path: '.',
    kind,
    marketplace,
    id: undefined,
    version: undefined,
    minServerVersion: undefined,
    commit: undefined,
    releaseTag: undefined,
  };
  return judge(
    subject,
    outcomes,
    outcomes.map((outcome) => outcome.rule),
    { failOn, online, partial },
    ['a limit'],
  );
}

export const ID = made('product/id');
export const LOGGING = made('technical/logging');
export const LINK = made('web/link');

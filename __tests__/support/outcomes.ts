import type { Kind, Marketplace } from '../../src/mattermost/kinds.js';
import type { RequirementId } from '../../src/mattermost/requirements.js';
import type { Outcome } from '../../src/rules/check.js';
import type { Finding, Severity } from '../../src/rules/finding.js';
import type { Ignored } from '../../src/rules/ignores.js';
import type { Rule } from '../../src/rules/rule.js';
import { rule } from '../../src/rules/rule.js';
import type { FailOn, Verdict } from '../../src/verdict/verdict.js';
import { judge } from '../../src/verdict/verdict.js';

/** A rule on these requirements, of which nothing but them matters. */
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

/** The outcome of a rule with a finding of each of these severities. */
export function failed(of: Rule, ...severities: readonly Severity[]): Outcome {
  return {
    rule: of,
    milliseconds: 0,
    status: 'failed',
    findings: severities.map((severity) => finding(of, severity)),
    ignored: [],
  };
}

/** A finding that its author has set aside. */
export const held = (of: Rule): Ignored => ({
  ignore: { rule: of.id, code: undefined, path: undefined, reason: 'we mean it', until: undefined },
  finding: finding(of, 'error'),
});
export const passed = (of: Rule): Outcome => ({ rule: of, milliseconds: 0, status: 'passed' });
export const skipped = (of: Rule, reason: string, inapplicable = false): Outcome => ({
  rule: of,
  milliseconds: 0,
  status: 'skipped',
  reason,
  inapplicable,
});
export const errored = (of: Rule): Outcome => ({ rule: of, milliseconds: 0, status: 'errored', reason: 'Error: x' });
export const ignored = (of: Rule): Outcome => ({ rule: of, milliseconds: 0, status: 'ignored', ignored: [held(of)] });

/** The verdict on these outcomes, of a plugin for the in-product Marketplace unless something else is said. */
export function verdict(
  outcomes: readonly Outcome[],
  {
    kind = 'plugin',
    marketplace = 'in-product',
    failOn = 'error',
  }: { kind?: Kind; marketplace?: Marketplace; failOn?: FailOn } = {},
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
    failOn,
    ['a limit'],
  );
}

export const ID = made('product/id');
export const LOGGING = made('technical/logging');
export const LINK = made('web/link');

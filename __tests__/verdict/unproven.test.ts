import { expect, test } from '@jest/globals';
import { REQUIREMENTS } from '../../src/mattermost/requirements.js';
import { missing } from '../../src/repository/missing.js';
import type { Outcome } from '../../src/rules/check.js';
import type { Severity } from '../../src/rules/finding.js';
import { api } from '../../src/rules/compatibility/api.js';
import { judgeRequirement } from '../../src/verdict/status.js';

const [SERVERS] = REQUIREMENTS.filter(({ id }) => id === 'functional/compatibility');
const EVIDENCE = { seen: ['6 files'], unproven: [missing('x is newer')] };

function failed(severity: Severity): Outcome {
  const finding = { rule: api.id, code: undefined, summary: 's', severity, message: 'm', why: 'w', fix: 'f' };
  const findings = [{ ...finding, at: undefined, suggestion: undefined }];
  return { rule: api, milliseconds: 0, status: 'failed', findings, ignored: [], waiting: [] };
}

test.each<[string, Outcome, string, string]>([
  ['passed', { rule: api, milliseconds: 0, status: 'passed' }, 'unknown', ''],
  [
    'skipped for it',
    { rule: api, milliseconds: 0, status: 'skipped', reason: 'x is newer', cause: 'undecided' },
    'unknown',
    ' (compatibility/api)',
  ],
  ['failed', failed('error'), 'notMet', ''],
  ['warned', failed('warning'), 'attention', ''],
  ['advised', failed('notice'), 'unknown', ''],
])('what no table knows is never met: %s', (_, outcome, status, rules) => {
  if (!SERVERS) throw new Error('there is no such requirement');
  const judged = judgeRequirement(SERVERS, 'plugin', [outcome], [api], EVIDENCE);
  expect([judged.status, judged.evidence]).toEqual([status, ['6 files', `could not be checked: x is newer${rules}`]]);
});

test('without such a reason it may be', () => {
  if (!SERVERS) throw new Error('there is no such requirement');
  const passed = { rule: api, milliseconds: 0, status: 'passed' } as const;
  expect(judgeRequirement(SERVERS, 'plugin', [passed], [api], { seen: [], unproven: [] }).status).toBe('met');
});

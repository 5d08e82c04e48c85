import { expect, test } from '@jest/globals';
import type { Kind } from '../../src/mattermost/kinds.js';
import type { RequirementId } from '../../src/mattermost/requirements.js';
import type { Outcome } from '../../src/rules/check.js';
import { judge } from '../../src/verdict/verdict.js';
import {
  ID,
  LINK,
  LOGGING,
  errored,
  failed,
  held,
  ignored,
  made,
  passed,
  skipped,
  verdict,
} from '../support/outcomes.js';

function judged(id: RequirementId, outcomes: readonly Outcome[], kind: Kind = 'plugin'): readonly unknown[] {
  const found = verdict(outcomes, { kind, marketplace: kind === 'plugin' ? 'in-product' : 'web' }).requirements.find(
    ({ requirement }) => requirement.id === id,
  );
  return [found?.status, found?.evidence];
}

const CONFIGURATION = made('platform/loadable');
const ASIDE = 'set aside (test/product/id): we mean it';

test.each([
  ['passed', [passed(ID)], 'met', []],
  ['a notice', [failed(ID, 'notice')], 'met', []],
  ['a warning', [failed(ID, 'notice', 'warning')], 'attention', []],
  ['an error', [failed(ID, 'warning', 'error')], 'notMet', []],
  ['an error beside a crash', [failed(ID, 'error'), errored(ID)], 'notMet', ['test/product/id crashed: Error: x']],
  ['a warning beside a crash', [failed(ID, 'warning'), errored(ID)], 'unknown', ['test/product/id crashed: Error: x']],
  ['a crash', [passed(ID), errored(ID)], 'unknown', ['test/product/id crashed: Error: x']],
  ['set aside', [passed(ID), ignored(ID)], 'reviewer', [ASIDE]],
  ['partly set aside', [{ ...failed(ID, 'notice'), ignored: [held(ID)] } as Outcome], 'reviewer', [ASIDE]],
  [
    'partly set aside, with a warning',
    [{ ...failed(ID, 'warning'), ignored: [held(ID)] } as Outcome],
    'attention',
    [ASIDE],
  ],
  ['skipped', [skipped(ID, 'no file')], 'unknown', ['could not be checked: no file (test/product/id)']],
  [
    'skipped in part',
    [passed(ID), skipped(ID, 'no file')],
    'unknown',
    ['could not be checked: no file (test/product/id)'],
  ],
  [
    'skipped twice for one reason',
    [skipped(ID, 'a'), skipped(ID, 'a'), skipped(ID, 'b')],
    'unknown',
    ['could not be checked: a (test/product/id, test/product/id)', 'could not be checked: b (test/product/id)'],
  ],
  ['nothing to judge, in part', [passed(ID), skipped(ID, 'no icon', 'inapplicable')], 'met', []],
  [
    'nothing to judge',
    [skipped(ID, 'no icon', 'inapplicable')],
    'unknown',
    ['could not be checked: no icon (test/product/id)'],
  ],
  ['no rule', [passed(LOGGING)], 'unknown', ['no rule yet']],
] as const)('%s', (_, outcomes, status, evidence) => {
  expect(judged('product/id', outcomes)).toEqual([status, evidence]);
});

test('a rule that was not asked for leaves its requirement unknown', () => {
  const base = verdict([passed(LOGGING)]);
  const found = judge(
    base.subject,
    [passed(LOGGING)],
    [LOGGING, ID],
    { failOn: 'error', online: false },
    [],
  ).requirements.find(({ requirement }) => requirement.id === 'product/id');
  expect([found?.status, found?.evidence]).toEqual(['unknown', ['no rule of it was run']]);
});

test('what a person must judge is never met', () => {
  expect(judged('technical/logging', [passed(ID)])).toEqual(['reviewer', []]);
  expect(judged('technical/logging', [passed(LOGGING)])).toEqual(['reviewer', []]);
  expect(judged('technical/logging', [failed(LOGGING, 'warning')])).toEqual(['attention', []]);
  expect(judged('technical/logging', [errored(LOGGING)])[0]).toBe('unknown');
});

test('what is not looked at yet is never met', () => {
  expect(judged('security/vulnerabilities', [passed(CONFIGURATION)])).toEqual([
    'reviewer',
    ['not checked yet: no dependencies are looked up yet'],
  ]);
  expect(judged('web/link', [failed(LINK, 'error')])[0]).toBe('notMet');
});

test('what is only asked inside the product does not apply to the rest', () => {
  expect(judged('product/id', [failed(ID, 'error')], 'playbook')).toEqual(['notApplicable', []]);
  expect(judged('web/link', [failed(LINK, 'error')], 'playbook')[0]).toBe('notMet');
});

import { expect, test } from '@jest/globals';
import { KINDS } from '../../src/mattermost/kinds.js';
import { REQUIREMENTS } from '../../src/mattermost/requirements.js';
import { ID, LINK, LOGGING, errored, failed, ignored, made, passed, skipped, verdict } from '../support/outcomes.js';

test('a finding is shown under the first requirement of its rule, and counts for all', () => {
  const both = made('web/link', 'product/id');
  const { requirements, findings } = verdict([failed(both, 'error')]);
  const of = (id: string): unknown => {
    const found = requirements.find(({ requirement }) => requirement.id === id);
    return [found?.status, found?.findings.length, found?.headed.length];
  };
  expect([of('web/link'), of('product/id'), findings.length]).toEqual([['notMet', 1, 1], ['notMet', 1, 0], 1]);
});

test('a finding is shown under the first requirement that is asked of its kind', () => {
  const both = made('product/id', 'web/link');
  const { requirements } = verdict([failed(both, 'error')], { kind: 'playbook', marketplace: 'web' });
  expect(requirements.filter(({ headed }) => headed.length > 0).map(({ requirement }) => requirement.id)).toEqual([
    'web/link',
  ]);
});

test.each(KINDS)('%s: the numbers add up to the number of requirements', (kind) => {
  const outcomes = [failed(ID, 'error'), passed(LINK), errored(LOGGING), skipped(made('web/image'), 'x')];
  for (const some of [outcomes, outcomes.slice(0, 1), []]) {
    const { score, requirements } = verdict(some, { kind, marketplace: 'web' });
    expect(Object.values(score).reduce((sum, count) => sum + count, 0)).toBe(REQUIREMENTS.length);
    expect(requirements.map(({ requirement }) => requirement.id)).toEqual(REQUIREMENTS.map(({ id }) => id));
  }
});

test('findings, what was set aside, and limits are handed on', () => {
  const {
    findings,
    ignored: aside,
    limits,
  } = verdict([failed(ID, 'notice', 'error'), ignored(LINK), failed(LOGGING, 'warning')]);
  expect(findings.map(({ message }) => message)).toEqual(['notice', 'error', 'warning']);
  expect([aside.map((each) => each.ignore.rule), limits]).toEqual([['test/web/link'], ['a limit']]);
});

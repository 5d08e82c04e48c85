import { expect, test } from '@jest/globals';
import { MANIFEST } from '../../src/facts/manifest/manifest.js';
import { check } from '../../src/rules/check.js';
import type { Problem } from '../../src/rules/finding.js';
import type { Rule } from '../../src/rules/rule.js';
import { rule } from '../../src/rules/rule.js';
import { example, inMemory, sourceOf } from '../support/contribution.js';

function judging(id: string, check: () => Iterable<Problem>): Rule {
  return rule({
    id,
    requirements: ['product/id'],
    kinds: ['plugin'],
    severity: 'warning',
    summary: 'summary',
    why: 'why',
    fix: 'fix',
    example: { bad: {}, good: {} },
    needs: { manifest: MANIFEST },
    check,
  });
}

test('a rule that does not end is left, and the others go on', async () => {
  let turns = 0;
  const endless = judging('test/endless', () => {
    while (turns >= 0) turns = (turns + 1) % 1000;
    return [];
  });
  const rules = [judging('test/first', () => []), endless, judging('test/last', () => [])];
  const outcomes = await check(sourceOf({ directory: inMemory(example('ready')) }), rules, []);
  expect(outcomes).toMatchObject([
    { status: 'passed' },
    { status: 'skipped', reason: 'these files take the rule too long', cause: 'unread' },
    { status: 'passed' },
  ]);
});

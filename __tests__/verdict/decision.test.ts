import { expect, test } from '@jest/globals';
import { exitCodeOf } from '../../src/ending.js';
import { OUTPUTS } from '../../src/publish/outputs.js';
import { headline, openWords } from '../../src/texts/words.js';
import type { Verdict } from '../../src/verdict/verdict.js';
import { standingsOf } from '../../src/verdict/verdict.js';
import { errored, failed, ignored, made, passed, skipped, verdict } from '../support/outcomes.js';

const ID = made('product/id');
const LINK = made('web/link');
const OFF = skipped(made('web/tracker'), 'it needs the network', 'network');
const AWAY = skipped(made('product/changelog'), 'its tags are not here', 'elsewhere');
const VAGUE = skipped(ID, 'README.rst is not written in Markdown');
const UNREAD = skipped(ID, 'plugin.json cannot be read', 'unread');

test.each([
  ['error', [passed(ID)], 'ready'],
  ['error', [failed(ID, 'warning', 'notice')], 'ready'],
  ['error', [failed(ID, 'error')], 'not-ready'],
  ['warning', [failed(ID, 'warning')], 'not-ready'],
  ['warning', [failed(ID, 'notice')], 'ready'],
  ['never', [failed(ID, 'error')], 'not-ready'],
  ['never', [failed(ID, 'warning')], 'ready'],
  ['error', [ignored(ID)], 'ready'],
  ['error', [skipped(ID, 'x')], 'not-checked'],
  ['never', [skipped(ID, 'x')], 'not-checked'],
  ['unknown', [failed(ID, 'warning')], 'ready'],
  ['error', [skipped(ID, 'x', 'unread')], 'not-checked'],
  ['error', [skipped(ID, 'x', 'unread'), failed(LINK, 'error')], 'not-ready'],
  ['error', [skipped(ID, 'x', 'network')], 'ready'],
  ['error', [skipped(ID, 'x', 'elsewhere')], 'ready'],
  ['error', [skipped(ID, 'x', 'inapplicable')], 'ready'],
  ['error', [], 'checker-failure'],
  ['error', [passed(ID), errored(LINK)], 'checker-failure'],
  ['never', [failed(ID, 'error'), errored(LINK)], 'checker-failure'],
] as const)('fail-on %s: %#', (failOn, outcomes, decision) => {
  expect(verdict(outcomes, { failOn }).decision).toBe(decision);
});

test('each marketplace has a decision of its own, and the subject’s gates', () => {
  const decisions = (found: Verdict): readonly unknown[] =>
    standingsOf(found).map(([marketplace, { decision }]) => `${marketplace}: ${decision}`);
  expect(verdict([failed(ID, 'error')]).decision).toBe('not-ready');
  expect(decisions(verdict([failed(ID, 'error')]))).toEqual(['web: ready', 'in-product: not-ready']);
  expect(verdict([failed(ID, 'error')], { marketplace: 'web' }).decision).toBe('ready');
  expect(decisions(verdict([failed(LINK, 'error')]))).toEqual(['web: not-ready', 'in-product: not-ready']);
  expect(decisions(verdict([failed(LINK, 'error')], { kind: 'playbook', marketplace: 'web' }))).toEqual([
    'web: not-ready',
  ]);
});

test('a marketplace counts what it asks for; what no rule looks at yet is in no number', () => {
  const outcomes = [failed(ID, 'error', 'error', 'warning'), failed(LINK, 'warning'), OFF, AWAY, VAGUE];
  const { web, 'in-product': product } = verdict(outcomes).standings;
  // Of the web's six requirements three have a rule here, and a person judges one.
  expect(web).toEqual({
    decision: 'ready',
    asked: 3,
    notMet: 0,
    attention: 1,
    open: 0,
    offline: 1,
    elsewhere: 0,
    counts: { error: 0, warning: 1, notice: 0 },
  });
  expect(product).toMatchObject({
    decision: 'not-ready',
    notMet: 1,
    attention: 1,
    open: 1,
    offline: 1,
    elsewhere: 1,
    counts: { error: 2, warning: 2, notice: 0 },
  });
});

test('a few rules are no verdict for a marketplace', () => {
  const found = verdict([passed(ID)], { partial: true });
  expect([found.decision, standingsOf(found), exitCodeOf(found)]).toEqual(['not-checked', [], 0]);
  expect([headline(found), openWords(found)]).toEqual([
    'No verdict, because only some rules were run: no findings',
    [],
  ]);
  expect(verdict([failed(ID, 'error')], { partial: true }).decision).toBe('not-ready');
});

test('with `online` an answer that does not come is a reason, and tags that are not here are none', () => {
  const of = (cause: 'network' | 'elsewhere'): string => verdict([skipped(ID, 'x', cause)], { online: true }).decision;
  expect([of('network'), of('elsewhere')]).toEqual(['not-checked', 'ready']);
});

test('what the marketplace that gates does not ask keeps nothing open', () => {
  const outcomes = [passed(LINK), skipped(ID, 'plugin.json cannot be read', 'unread')];
  const { standings, open } = verdict(outcomes, { marketplace: 'web' });
  expect([standings.web?.decision, standings['in-product']?.decision, open]).toEqual(['ready', 'not-checked', []]);
});

test.each([
  [[passed(ID), OFF, AWAY], 'ready', 'true', [0, 0, 0, 0]],
  [[VAGUE], 'not-checked', 'true', [0, 0, 1, 0]],
  [[UNREAD], 'not-checked', 'false', [1, 1, 1, 0]],
  [[UNREAD, failed(LINK, 'error')], 'not-ready', 'false', [1, 1, 1, 0]],
  [[failed(LINK, 'warning')], 'ready', 'true', [0, 1, 0, 0]],
  [[errored(ID)], 'checker-failure', 'false', [3, 3, 3, 3]],
] as const)('output and exit code under each fail-on: %#', (outcomes, word, ready, codes) => {
  const output = (name: string): string =>
    OUTPUTS.find((row) => row.name === name)?.value(verdict(outcomes), {
      report: undefined,
      sarif: undefined,
      submission: undefined,
    }) ?? '';
  expect([output('verdict'), output('ready')]).toEqual([word, ready]);
  const terms = ['error', 'warning', 'unknown', 'never'] as const;
  expect(terms.map((failOn) => exitCodeOf(verdict(outcomes, { failOn })))).toEqual(codes);
});

test.each([
  [[passed(ID), OFF, AWAY], /^Ready for the in-product Marketplace · 1 not checked · 1 more with online: true$/, []],
  [
    [VAGUE],
    /^No errors found for the in-product Marketplace: 1 of \d+ requirements not checked$/,
    ['Not checked: README.rst is not written in Markdown.'],
  ],
  [
    [UNREAD, skipped(LINK, 'plugin.json cannot be read', 'unread')],
    /^No errors found for the in-product Marketplace: 2 of \d+ requirements not checked$/,
    ['Not checked: plugin.json cannot be read.'],
  ],
  [
    [UNREAD, failed(LINK, 'error')],
    /^Not ready for the in-product Marketplace: 1 error, 1 of \d+ requirements not met · 1 not checked$/,
    [],
  ],
] as const)('the words of a verdict: %#', (outcomes, first, reasons) => {
  expect(headline(verdict(outcomes))).toMatch(first);
  expect(openWords(verdict(outcomes))).toEqual(reasons);
});

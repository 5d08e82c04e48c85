import { expect, test } from '@jest/globals';
import { full } from '../../../src/texts/terminal/full.js';
import { verdictWith } from '../../support/hostile-verdicts.js';

const LAYOUT = { colours: false, columns: 100 };
test('the excerpt marks the place', async () => {
  const at = { file: 'a.json', line: 2, column: 5, endLine: 2, endColumn: 9 };
  const verdict = await verdictWith([{ severity: 'error', message: 'm', at }]);
  const shown = (line: string): readonly string[] =>
    full(verdict, new Map([['a.json:2', line]]), LAYOUT)
      .split('\n')
      .filter((each) => each.includes('│'));
  expect(shown('    "id": 1')).toEqual(['    │ 2 │ "id": 1', '    │   │ ^^^^']);
  expect(shown('\u202e   "id": 1')).toEqual(['    │ 2 │ \\u{202e}   "id": 1', '    │   │            ^^^^']);
  expect(shown('')).toEqual([]);
  expect(shown('x')).toHaveLength(2);
});

test.each([
  ['wide', '"t": "天気天気天気", "id": 1', '"id"', 21],
  ['emoji', '"t": "👩🏽👍", "id": 1', '"id"', 13],
  ['combining', '"t": "e\u0301e\u0301", "id": 1', '"id"', 11],
  ['wide at the place', '"t": "天気"', '天気', 6],
])('the marks stand below the place where a terminal shows it: %s', async (_, line, place, before) => {
  const column = line.indexOf(place) + 1;
  const at = { file: 'a.json', line: 1, column, endLine: 1, endColumn: column + place.length };
  const verdict = await verdictWith([{ severity: 'error', message: 'm', at }]);
  const [shown, marks] = full(verdict, new Map([['a.json:1', line]]), LAYOUT)
    .split('\n')
    .filter((each) => each.includes('│'));
  expect(shown).toBe(`    │ 1 │ ${line}`);
  expect(marks).toBe(`    │   │ ${' '.repeat(before)}^^^^`);
});

test('a long line of wide characters keeps to the columns and the place in sight', async () => {
  const line = `${'天'.repeat(60)}HIT${'気'.repeat(60)}`;
  const at = { file: 'a.json', line: 1, column: 61, endLine: 1, endColumn: 64 };
  const verdict = await verdictWith([{ severity: 'error', message: 'm', at }]);
  const [shown = '', marks = ''] = full(verdict, new Map([['a.json:1', line]]), LAYOUT)
    .split('\n')
    .filter((each) => each.includes('│'));
  expect(shown).toBe(`    │ 1 │ ${'天'.repeat(20)}HIT${'気'.repeat(22)}`);
  expect(marks).toBe(`    │   │ ${' '.repeat(40)}^^^`);
});

test('a very long line is cut around the place', async () => {
  const at = { file: 'a.json', line: 1, column: 500_001, endLine: 1, endColumn: 500_004 };
  const verdict = await verdictWith([{ severity: 'error', message: 'm', at }]);
  const text = full(verdict, new Map([['a.json:1', `${'x'.repeat(500_000)}HIT${'y'.repeat(500_000)}`]]), LAYOUT);
  const [line = '', marks = ''] = text.split('\n').filter((each) => each.includes('│'));
  expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('HIT');
  expect(line.length).toBeLessThanOrEqual(100);
});

test('lines keep to the columns where words allow it', async () => {
  const verdict = await verdictWith([{ severity: 'warning', message: 'word '.repeat(100).trim(), at: undefined }]);
  for (const columns of [60, 80, 120]) {
    const lines = full(verdict, new Map(), { colours: false, columns }).split('\n');
    expect(lines.filter((line) => line.includes('word word') && line.length > columns)).toEqual([]);
  }
});

test('a message of wide characters keeps to the columns', async () => {
  const message = Array.from({ length: 20 }, () => '天気天気').join(' ');
  const verdict = await verdictWith([{ severity: 'warning', message, at: undefined }]);
  const lines = full(verdict, new Map(), { colours: false, columns: 60 }).split('\n');
  expect(lines.filter((line) => line.includes('天')).map((line) => line.split('天気天気').length - 1)).toEqual([
    4, 6, 6, 4,
  ]);
});

test('20,000 findings are told in time, each once', async () => {
  const findings = Array.from({ length: 20_000 }, (_, index) => ({
    severity: 'warning' as const,
    message: `message ${index}.`,
    at: undefined,
  }));
  const text = full(await verdictWith(findings), new Map(), LAYOUT);
  expect(text.match(/message \d+\./g)).toHaveLength(20_000);
  expect(text.match(/docs\/rules\/manifest\/id\.md/g)).toHaveLength(1);
});

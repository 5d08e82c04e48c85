import { expect, test } from '@jest/globals';
import type { Need } from '../../../src/facts/compatibility/need.js';
import { explainVersions, minimumServerVersion, weightOf } from '../../../src/facts/compatibility/need.js';

const NEED: Need = {
  symbol: 'API.LogAuditRec',
  source: 'api',
  version: '10.11',
  annotated: '10.10',
  proven: false,
  fails: true,
  guarded: false,
  at: { file: 'server/b.go', line: 7, column: 1, endLine: 1, endColumn: 2 },
};
const HOOK: Need = {
  ...NEED,
  symbol: 'GenerateSupportData',
  source: 'hook',
  version: '11.5',
  annotated: undefined,
  fails: false,
};
const OLD: Need = { ...NEED, symbol: 'API.GetUser', version: '5.2', annotated: undefined };

test('the required version is that of the newest use that asks for it, with at most three reasons', () => {
  const earlier = { ...NEED, at: { ...NEED.at, file: 'server/a.go', line: 3 } };
  const needs = [
    OLD,
    NEED,
    HOOK,
    earlier,
    { ...OLD, symbol: 'API.A', version: '7.1' },
    { ...OLD, symbol: 'API.B', version: '9.5' },
    { ...OLD, symbol: 'API.C', version: '11.9', guarded: true },
  ];
  expect(minimumServerVersion(needs, '10.7.0')).toEqual({
    declared: '10.7.0',
    required: '11.5.0',
    because: [
      { symbol: 'GenerateSupportData', version: '11.5', file: 'server/b.go', line: 7 },
      { symbol: 'API.LogAuditRec', version: '10.11', file: 'server/a.go', line: 3 },
      { symbol: 'API.B', version: '9.5', file: 'server/b.go', line: 7 },
    ],
  });
  const mild = { ...HOOK, source: 'manifest-field' } as const;
  expect(minimumServerVersion([mild], undefined)).toEqual({ declared: null, required: null, because: [] });
});

test('the whole table is sorted by version, then by name, with all places', () => {
  expect(explainVersions([OLD, NEED, NEED, HOOK, { ...NEED, guarded: true, at: { ...NEED.at, line: 2 } }])).toEqual([
    { symbol: 'GenerateSupportData', version: '11.5', places: [{ file: 'server/b.go', line: 7, guarded: false }] },
    {
      symbol: 'API.LogAuditRec',
      version: '10.11',
      places: [
        { file: 'server/b.go', line: 2, guarded: true },
        { file: 'server/b.go', line: 7, guarded: false },
      ],
    },
    { symbol: 'API.GetUser', version: '5.2', places: [{ file: 'server/b.go', line: 7, guarded: false }] },
  ]);
});

test.each([
  [NEED, '10.9.0', 'error'],
  [NEED, '10.10.5', 'warning'],
  [{ ...NEED, proven: true }, '10.10.5', 'error'],
  [NEED, '10.11.0', undefined],
  [{ ...NEED, guarded: true }, '5.2.0', 'notice'],
  [HOOK, '11.4.9', 'warning'],
])('weight %#', (need, declared, weight) => {
  expect(weightOf(need, declared)).toBe(weight);
});

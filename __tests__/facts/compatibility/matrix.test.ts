import { expect, test } from '@jest/globals';
import { matrixOf, obstaclesTo } from '../../../src/facts/compatibility/matrix.js';
import type { Need } from '../../../src/facts/compatibility/need.js';

const NEED: Need = {
  symbol: 'API.LogAuditRec',
  source: 'api',
  version: '10.11',
  annotated: undefined,
  proven: true,
  fails: true,
  guarded: false,
  at: { file: 'server/a.go', line: 7, column: 1, endLine: 7, endColumn: 2 },
};
const FORMER: Need = {
  ...NEED,
  symbol: 'API.SearchPropertyFields',
  version: '10.10',
  spans: [{ from: '10.10', until: '11.0' }],
};
const HOOK: Need = { ...NEED, symbol: 'OnLicenseChanged', source: 'hook', version: '12.0', fails: false };

function fates(
  needs: readonly Need[],
  declared: string,
  open: readonly string[] = [],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    matrixOf(needs, declared, open).map(({ release, fate, reasons, isBelowMinimum }) => [
      release,
      [isBelowMinimum ? 'below' : '', fate, ...reasons.map(({ symbol, words }) => `${symbol} ${words}`)]
        .filter(Boolean)
        .join(', '),
    ]),
  );
}

test('the last twelve releases and the last extended support releases, the newest first', () => {
  expect(matrixOf([], '11.0.0', []).map(({ release, isEsr }) => `${release}${isEsr ? ' ESR' : ''}`)).toEqual([
    ...['12.0', '11.11', '11.10', '11.9', '11.8', '11.7 ESR', '11.6', '11.5', '11.4', '11.3', '11.2', '11.1'],
    ...['10.11 ESR', '10.5 ESR', '9.11 ESR'],
  ]);
  expect(matrixOf([], '7.1.0', []).at(-1)?.release).toBe('7.1');
});

test.each<readonly [string, readonly Need[], string, string]>([
  ['what came', [NEED], '10.11', 'works'],
  ['what was not there', [NEED], '10.5', 'below, fails, API.LogAuditRec exists only from 10.11 on'],
  ['what was changed later', [FORMER], '11.1', 'fails, API.SearchPropertyFields no longer works from 11.0 on'],
  ['what is between', [FORMER], '10.11', 'works'],
  [
    'what is not certain',
    [{ ...NEED, version: '11.6', annotated: '11.5', proven: false }],
    '11.5',
    'unknown, API.LogAuditRec exists only from 11.6 on',
  ],
  [
    'what is certain before',
    [{ ...NEED, version: '11.6', annotated: '11.5', proven: false }],
    '11.4',
    'fails, API.LogAuditRec exists only from 11.6 on',
  ],
  [
    'a backport counts at the newest patch',
    [
      {
        ...NEED,
        version: '12.0',
        spans: [
          { from: '11.9.3', until: '11.10' },
          { from: '12.0', until: undefined },
        ],
      },
    ],
    '11.9',
    'works',
  ],
  [
    'a release without the backport',
    [
      {
        ...NEED,
        version: '12.0',
        spans: [
          { from: '11.9.3', until: '11.10' },
          { from: '12.0', until: undefined },
        ],
      },
    ],
    '11.8',
    'fails, API.LogAuditRec exists only from 12.0 on',
  ],
  ['a hook is not called', [HOOK], '11.11', 'works, OnLicenseChanged exists only from 12.0 on'],
  ['behind a check', [{ ...NEED, version: '12.0', guarded: true }], '11.1', 'works'],
  ['merely not shown', [{ ...NEED, version: '12.0', harmless: 'not-shown' }], '11.1', 'works'],
  [
    'a method of the web app that is gone',
    [{ ...NEED, symbol: 'registry.registerInsightsHandler', source: 'registry', version: '7.1' }],
    '11.1',
    'fails, registry.registerInsightsHandler no longer works from 9.0 on',
  ],
])('%s', (_, needs, release, expected) => {
  expect(fates(needs, '10.11.0')[release]).toBe(expected);
});

test('where not all is read, what does not fail is not known', () => {
  const rows = fates([NEED], '10.11.0', ['`API.BrewTea` is newer than the tables']);
  expect([rows['12.0'], rows['10.5']]).toEqual(['unknown', 'below, fails, API.LogAuditRec exists only from 10.11 on']);
});

test('what stands against a minimum, the newest first, each thing once', () => {
  const again = { ...NEED, at: { ...NEED.at, line: 9 } };
  expect(
    obstaclesTo([NEED, again, HOOK, FORMER], '10.10.0').map(({ symbol, fails, line }) => [symbol, fails, line]),
  ).toEqual([
    ['OnLicenseChanged', false, 7],
    ['API.LogAuditRec', true, 7],
  ]);
  expect(obstaclesTo([NEED], '10.11.0')).toEqual([]);
});

import { expect, test } from '@jest/globals';
import { versionDefect } from '../../../src/mattermost/refusals/version.js';

test.each([
  '0.0.0',
  '1.2.3',
  '10.20.30',
  '1.2.3-rc.1',
  '1.2.3-0',
  '1.2.3-0a',
  '1.2.3--',
  '1.2.3-a-b.c',
  '1.2.3+build.007',
  '1.2.3-rc1+build-1',
  '1.2.3-',
  '1.2.3-a..b',
  '1.2.3+',
  '18446744073709551615.0.0',
])('%s is a version', (version) => {
  expect(versionDefect(version)).toBeUndefined();
});

test.each([
  ['', 'has not three parts, as in `1.2.3`'],
  ['1', 'has not three parts, as in `1.2.3`'],
  ['1.2', 'has not three parts, as in `1.2.3`'],
  ['1.2-rc1', 'has not three parts, as in `1.2.3`'],
  ['v1.2.3', 'starts with `v`'],
  ['V1.2.3', 'has a character that is not a digit in its three numbers'],
  ['1.2.3.4', 'has a character that is not a digit in its three numbers'],
  ['1.x.3', 'has a character that is not a digit in its three numbers'],
  [' 1.2.3', 'has a character that is not a digit in its three numbers'],
  ['1.2.3 ', 'has a character that is not a digit in its three numbers'],
  ['-1.2.3', 'has a character that is not a digit in its three numbers'],
  ['01.2.3', 'has a number with a leading zero'],
  ['1.02.3', 'has a number with a leading zero'],
  ['1.2.03', 'has a number with a leading zero'],
  ['1..3', 'has an empty number'],
  ['..', 'has an empty number'],
  ['1.2.-rc1', 'has an empty number'],
  ['1.2.3-rc_1', 'has a character that cannot stand in a pre-release'],
  ['1.2.3-01', 'has a numeric pre-release part with a leading zero'],
  ['1.2.3-rc.007', 'has a numeric pre-release part with a leading zero'],
  ['1.2.3+a_b', 'has a character that cannot stand in build metadata'],
  ['1.2.3+a+b', 'has a character that cannot stand in build metadata'],
  ['18446744073709551616.0.0', 'has a number that is too large'],
  ['1.2.3\n', 'has a character that is not a digit in its three numbers'],
  ['１.2.3', 'has a character that is not a digit in its three numbers'],
])('%j %s', (version, defect) => {
  expect(versionDefect(version)).toBe(defect);
});

test('a very long number is judged in time', () => {
  expect(versionDefect(`1.2.${'9'.repeat(100_000)}`)).toBe('has a number that is too large');
});

import { expect, test } from '@jest/globals';
import { oldTables } from '../../src/mattermost/table-age.js';

test.each([
  ['2026-10-16', 0],
  ['2026-12-15', 0],
  ['2026-12-16', 1],
])('on %s', (today, count) => {
  expect(oldTables(today)).toHaveLength(count);
});

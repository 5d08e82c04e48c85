import { expect, test } from '@jest/globals';
import { tooHigh } from '../../../src/rules/compatibility/too-high.js';
import { calls, judged } from '../../support/go.js';

test('a minimum that is newer than the tables is no reproach', async () => {
  expect(await judged(tooHigh, calls('API.LogAuditRec(nil)'), '12.0.0')).not.toEqual([]);
  expect(await judged(tooHigh, calls('API.LogAuditRec(nil)'), '12.1.0')).toEqual([]);
  expect(await judged(tooHigh, calls('API.LogAuditRec(nil)'), '13.0.0')).toEqual([]);
});

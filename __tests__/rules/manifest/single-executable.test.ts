import { expect, test } from '@jest/globals';
import { singleExecutable } from '../../../src/rules/manifest/single-executable.js';
import { findingsOf } from '../../support/contribution.js';

const OLD = 'plugin.json:4:5 notice: The old `executable` names one file for every platform.';

test.each([
  [{ executable: 'a' }, [OLD]],
  [{ executable: 'a', executables: {} }, [OLD]],
  [{ executable: 'a', executables: { 'darwin-arm64': 'b' } }, []],
  [{ executable: '' }, []],
  [{}, []],
  [undefined, []],
])('server: %j', async (server, lines) => {
  const text = `${JSON.stringify({ id: 'org.example.weather', server }, null, 2)}\n`;
  expect(await findingsOf(singleExecutable, { 'plugin.json': text })).toEqual(lines);
});

import { expect, test } from '@jest/globals';
import { configuration } from '../../../src/rules/docs/configuration.js';
import { findingsOf } from '../../support/contribution.js';

test('settings are not explained', async () => {
  expect(await findingsOf(configuration, { 'README.md': '# Weather\n\nIt has settings.\n' })).toEqual([
    'README.md:3:8 warning: `README.md` has no section on configuring it; it only mentions `settings` here.',
  ]);
  expect(await findingsOf(configuration, { 'README.md': ['## Configuration', '## Numbers'] })).toEqual([]);
  expect(
    await findingsOf(configuration, { 'README.md': '# Weather\n\nGo to System Console > Plugins > Weather.\n' }),
  ).toEqual([]);
  expect(
    await findingsOf(configuration, {
      'README.md': ['## Configuration', '## Numbers'],
      'plugin.json': { settings_schema: null },
    }),
  ).toEqual([]);
});

test.each([
  'Insert your API key into the System Console.',
  'Put the channel into the Weather settings.',
  '在系统控制台中输入密钥。',
])('%s explains settings', async (text) => {
  expect(await findingsOf(configuration, { 'README.md': `# Weather\n\n${text}\n` })).toEqual([]);
});

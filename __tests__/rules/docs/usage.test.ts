import { expect, test } from '@jest/globals';
import { usage } from '../../../src/rules/docs/usage.js';
import { findingsOf } from '../../support/contribution.js';

test('nothing tells how to use it', async () => {
  expect(await findingsOf(usage, { 'README.md': '# Weather\n\nTells the weather.\n' })).toEqual([
    'README.md:1:1 error: `README.md` has no section on using it and links to none.',
  ]);
  expect(await findingsOf(usage, { 'README.md': '# Weather\n\nRun it.\n' })).toEqual([
    'README.md:3:1 warning: `README.md` has no section on using it; it only mentions `Run` here.',
  ]);
  expect(
    await findingsOf(usage, { 'README.md': '# Weather\n\n`/weather`, `/weather set`, `/weather clear`\n' }),
  ).toEqual([]);
});

test.each([
  ['a command that the code registers', 'Run `/weather`.'],
  ['the same in a sentence', 'With /weather you see it.'],
  ['commands without a slash', 'The commands are:\n\n- start: begins the day\n- stop [hour]: ends it'],
  ['a button', 'Click the cloud icon in the channel header.'],
])('%s tells how to use it', async (_, text) => {
  expect(await findingsOf(usage, { 'README.md': `# Weather\n\n${text}\n` })).toEqual([]);
});

test.each([
  ['a path', 'It lies in `/opt/mattermost`.'],
  ['a section for developers', '## Getting Started\n\n```\ngit clone https://github.com/example/weather\nmake\n```'],
])('%s does not', async (_, text) => {
  expect(await findingsOf(usage, { 'README.md': `# Weather\n\n${text}\n` })).toEqual([
    'README.md:1:1 error: `README.md` has no section on using it and links to none.',
  ]);
});

import { expect, test } from '@jest/globals';
import { manualInstall } from '../../../src/rules/docs/manual-install.js';
import { findingsOf } from '../../support/contribution.js';

const readme = (text: string): { readonly 'README.md': string } => ({ 'README.md': `# Weather\n\n${text}\n` });

test.each([
  ['Unpack it into the `plugins` directory of your server.', 'README.md:3:21 warning: `plugins directory`: unpacking'],
  ['Extract it to /opt/mattermost/plugins.', 'README.md:3:15 warning: `/mattermost/plugins`: unpacking'],
  [
    '```\ntar xf weather.tar.gz -C /opt/mattermost/plugins\n```',
    'README.md:4:1 warning: `tar xf weather.tar.gz -C /opt/mattermost/plugins`: unpacking',
  ],
  [
    '```\nsudo bin/mattermost plugin add weather.tar.gz\n```',
    'README.md:4:1 warning: `bin/mattermost plugin add` was removed',
  ],
  ...['sudo -u mattermost', 'docker exec -it mattermost', 'su mattermost -c'].map((as): [string, string] => [
    `\`\`\`\n${as} mattermost plugin add weather.tar.gz\n\`\`\``,
    'README.md:4:1 warning: `mattermost plugin add` was removed',
  ]),
])('%s', async (text, start) => {
  const found = await findingsOf(manualInstall, readme(text));
  expect(found.map((finding) => finding.replace(/^\S+ /, '').startsWith(start.replace(/^\S+ /, '')))).toEqual([true]);
});

test.each([
  'Copy the bundle into `prepackaged_plugins`.',
  '```\nmmctl plugin add weather.tar.gz\n```',
  '## Development\n\nUnpack it into the plugins directory.',
  'The plugins directory holds what the server unpacked.',
])('%s is fine', async (text) => {
  expect(await findingsOf(manualInstall, readme(text))).toEqual([]);
});

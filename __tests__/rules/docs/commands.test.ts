import { expect, test } from '@jest/globals';
import { commands } from '../../../src/rules/docs/commands.js';
import { findingsOf } from '../../support/contribution.js';

const readme = (...lines: readonly string[]): { readonly 'README.md': string } => ({
  'README.md': `# Weather\n\n\`\`\`sh\n${lines.join('\n')}\n\`\`\`\n`,
});

test.each([
  [
    ['$ git clone https://github.com/mattermost/mattermost-plugin-sample com.example.my-plugin'],
    [
      'README.md:4:3 warning: This command clones `mattermost/mattermost-plugin-sample`; this repository is `example/mattermost-plugin-weather`.',
    ],
  ],
  [['git clone git@github.com:jane/mattermost-plugin-weather.git'], []],
  [['git clone https://github.com/mattermost/mattermost-server'], []],
  [['git clone https://github.com/YOUR/mattermost-plugin-x'], []],
  [
    ['python3 export.py'],
    ['README.md:4:1 warning: This command starts `export.py`, but the repository has no such file.'],
  ],
  [['wget https://example.org/export.py', 'python3 export.py'], []],
  [['./dist/export.sh'], []],
  [['node build/server.js'], []],
])('%j', async (lines, findings) => {
  expect(await findingsOf(commands, readme(...lines))).toEqual(findings);
});

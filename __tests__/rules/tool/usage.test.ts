import { expect, test } from '@jest/globals';
import type { Edit } from '../../../src/rules/rule.js';
import { usage } from '../../../src/rules/tool/usage.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['a command line', {}, []],
  ['nothing at all, which docs/usage reports', { 'README.md': '# Archive\n\nWrites a channel into a file.\n' }, []],
  [
    'a heading alone',
    { 'README.md': '# Archive\n\n## Usage\n\nAsk in the channel.\n' },
    ['README.md:1:1 warning: The documentation shows no command line of the tool, and does not mention `--help`.'],
  ],
  [
    'a site for documentation',
    { 'README.md': '# Archive\n\nSee the [documentation](https://docs.example.org/archive).\n' },
    ['skipped: it may be on another site that the README links (line 3), which is not read'],
  ],
  ['--help in a sentence', { 'README.md': '# Archive\n\nRun it with `--help` to see all options.\n' }, []],
  [
    'installing is not running',
    {
      'README.md':
        '# Archive\n\n## Usage\n\n```sh\nnpm install\ngit clone https://example.org/archive\ncd archive\n```\n',
    },
    ['README.md:1:1 warning: The documentation shows no command line of the tool, and does not mention `--help`.'],
  ],
  ['a command of its own', { 'README.md': '# Archive\n\n```sh\n$ archive --team ops\n```\n' }, []],
  ['through npx', { 'README.md': '# Archive\n\n```sh\nnpx archive\n```\n' }, []],
  ['through docker', { 'README.md': '# Archive\n\n```sh\ndocker run --rm example/archive\n```\n' }, []],
  ['through python', { 'README.md': '# Archive\n\n```sh\npython archive.py\n```\n' }, []],
  [
    'a comment is no command',
    { 'README.md': '# Archive\n\n## Usage\n\n```sh\n# archive --team ops\n```\n' },
    ['README.md:1:1 warning: The documentation shows no command line of the tool, and does not mention `--help`.'],
  ],
  ['indented', { 'README.md': '# Archive\n\nRun\n\n    archive --team ops\n' }, []],
  [
    'in a program',
    { 'README.md': '# Archive\n\n## Usage\n\n```js\narchive();\n```\n' },
    ['README.md:1:1 warning: The documentation shows no command line of the tool, and does not mention `--help`.'],
  ],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(usage, edit, { kind: 'tool', from: 'tool-ready' })).toEqual(findings);
});

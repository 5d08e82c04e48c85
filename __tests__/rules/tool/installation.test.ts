import { expect, test } from '@jest/globals';
import type { Edit } from '../../../src/rules/rule.js';
import { installation } from '../../../src/rules/tool/installation.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['a command', {}, []],
  [
    'nothing at all, which docs/installation reports',
    { 'README.md': '# Archive\n\nWrites a channel into a file.\n' },
    [],
  ],
  [
    'a heading alone',
    { 'README.md': '# Archive\n\n## Installation\n\nAsk in the channel.\n' },
    ['README.md:1:1 warning: No command and no sentence of the documentation says how to install the tool.'],
  ],
  ['with go', { 'README.md': '# Archive\n\n```sh\n$ go install example.org/archive@latest\n```\n' }, []],
  ['with pip', { 'README.md': '# Archive\n\n```sh\npip install archive\n```\n' }, []],
  ['with docker', { 'README.md': '# Archive\n\n```sh\ndocker run --rm example/archive --help\n```\n' }, []],
  ['with make', { 'README.md': '# Archive\n\n```sh\nmake\n```\n' }, []],
  ['with git', { 'README.md': '# Archive\n\n```sh\ngit clone https://example.org/archive\n```\n' }, []],
  ['a download', { 'README.md': '# Archive\n\nDownload the latest release and unpack it.\n' }, []],
  ['a link to a page', { 'README.md': '# Archive\n\nHow to install it: [INSTALL.md](INSTALL.md)\n' }, []],
  [
    'a page of the docs folder',
    { 'README.md': '# Archive\n', 'docs/install.md': '# Installing\n\n```\nbrew install archive\n```\n' },
    [],
  ],
  [
    'a program is no command',
    { 'README.md': '# Archive\n\n## Installation\n\n```go\nexec.Command("npm install")\n```\n' },
    ['README.md:1:1 warning: No command and no sentence of the documentation says how to install the tool.'],
  ],
  ['no README', { 'README.md': null }, ['skipped: there is no README']],
  ['an empty README', { 'README.md': '' }, ['skipped: README.md is empty']],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(installation, edit, { kind: 'tool', from: 'tool-ready' })).toEqual(findings);
});

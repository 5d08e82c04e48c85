import { expect, test } from '@jest/globals';
import type { Edit } from '../../../src/rules/rule.js';
import { serverVersions } from '../../../src/rules/tool/server-versions.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['named', {}, []],
  [
    'not named',
    { 'README.md': '# Archive\n\nWrites a channel of Mattermost into a file. Version 2.1 needs Node.js 20.\n' },
    ['README.md:1:1 warning: The documentation names no version of the Mattermost server.'],
  ],
  ['Mattermost 9.11 or later', { 'README.md': '# Archive\n\nMattermost 9.11 or later\n' }, []],
  ['Mattermost v5.26+', { 'README.md': '# Archive\n\nMattermost v5.26+\n' }, []],
  ['Mattermost Server: 7.0', { 'README.md': '# Archive\n\nMattermost Server: 7.0\n' }, []],
  [
    'requires Mattermost Server version 9.5',
    { 'README.md': '# Archive\n\nrequires Mattermost Server version 9.5\n' },
    [],
  ],
  ['Tested with **Mattermost** `10.5.1`.', { 'README.md': '# Archive\n\nTested with **Mattermost** `10.5.1`.\n' }, []],
  ['Mattermost >= 6.0', { 'README.md': '# Archive\n\nMattermost >= 6.0\n' }, []],
  ['Needs 9.11 or newer of Mattermost', { 'README.md': '# Archive\n\nNeeds 9.11 or newer of Mattermost\n' }, []],
  [
    'Works with all supported versions of Mattermost',
    { 'README.md': '# Archive\n\nWorks with all supported versions of Mattermost\n' },
    [],
  ],
  ['Works with any Mattermost version', { 'README.md': '# Archive\n\nWorks with any Mattermost version\n' }, []],
  ['Mattermost ESR', { 'README.md': '# Archive\n\nMattermost ESR\n' }, []],
  ['Mattermost server versions from 7.0', { 'README.md': '# Archive\n\nMattermost server versions from 7.0\n' }, []],
  ['| Mattermost | 9.x |', { 'README.md': '# Archive\n\n| Mattermost | 9.x |\n' }, []],
  ['a table', { 'README.md': '# Archive\n\n| Mattermost | archive |\n|---|---|\n| >= 9.0 | 2.1 |\n' }, []],
  [
    'not: a table of something else',
    { 'README.md': '# Archive\n\n| Mattermost | archive |\n|---|---|\n| channels | files |\n' },
    ['README.md:1:1 warning: The documentation names no version of the Mattermost server.'],
  ],
  ['a heading', { 'README.md': '# Archive\n\n## Mattermost 9.11 and later\n' }, []],
  [
    'not: Talks to the Mattermost API v4.',
    { 'README.md': '# Archive\n\nTalks to the Mattermost API v4.\n' },
    ['README.md:1:1 warning: The documentation names no version of the Mattermost server.'],
  ],
  [
    'not: Mattermost, 3 channels',
    { 'README.md': '# Archive\n\nMattermost, 3 channels\n' },
    ['README.md:1:1 warning: The documentation names no version of the Mattermost server.'],
  ],
  [
    'not: mattermost-redux 5.33',
    { 'README.md': '# Archive\n\nmattermost-redux 5.33\n' },
    ['README.md:1:1 warning: The documentation names no version of the Mattermost server.'],
  ],
  [
    'not: See https://github.com/example/mattermost-tool-archive/releases/tag/v1.2',
    { 'README.md': '# Archive\n\nSee https://github.com/example/mattermost-tool-archive/releases/tag/v1.2\n' },
    ['README.md:1:1 warning: The documentation names no version of the Mattermost server.'],
  ],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(serverVersions, edit, { kind: 'tool', from: 'tool-ready' })).toEqual(findings);
});

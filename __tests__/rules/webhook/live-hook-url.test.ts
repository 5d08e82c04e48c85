import { expect, test } from '@jest/globals';
import type { Edit } from '../../../src/rules/rule.js';
import { liveHookUrl } from '../../../src/rules/webhook/live-hook-url.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['none', {}, []],
  [
    'in the README',
    { 'README.md': '# Bell\n\nPost to https://chat.weather.internal/hooks/k7pm3xw9sfbtugyqne5hd4ja8z.\n' },
    [
      'README.md:3:45 error: This looks like the live URL of an incoming webhook of `chat.weather.internal`. Its key is not shown here.',
    ],
  ],
  [
    'in a script',
    { 'bell.sh': '#!/bin/sh\nURL="http://10.20.0.7:8065/hooks/k7pm3xw9sfbtugyqne5hd4ja8z"\n' },
    [
      'bell.sh:2:34 error: This looks like the live URL of an incoming webhook of `10.20.0.7:8065`. Its key is not shown here.',
    ],
  ],
  [
    'in a test',
    { 'testdata/a.txt': 'https://chat.weather.internal/hooks/k7pm3xw9sfbtugyqne5hd4ja8z' },
    [
      'testdata/a.txt:1:37 error: This looks like the live URL of an incoming webhook of `chat.weather.internal`. Its key is not shown here.',
    ],
  ],
  [
    'twice',
    {
      'a.env':
        'A=https://chat.weather.internal/hooks/k7pm3xw9sfbtugyqne5hd4ja8z\nB=https://chat.weather.internal/hooks/k7pm3xw9sfbtugyqne5hd4ja8z\n',
    },
    [
      'a.env:1:39 error: This looks like the live URL of an incoming webhook of `chat.weather.internal`. Its key is not shown here.',
      'a.env:2:39 error: This looks like the live URL of an incoming webhook of `chat.weather.internal`. Its key is not shown here.',
    ],
  ],
  ['a placeholder', { 'a.env': 'A=https://chat.weather.internal/hooks/xxxxxxxxxxxxxxxxxxxxxxxxxx\n' }, []],
  ['a host of examples', { 'a.env': 'A=https://chat.example.com/hooks/k7pm3xw9sfbtugyqne5hd4ja8z\n' }, []],
  ['a file that is no text', { 'a.bin': '\u0000https://chat.weather.internal/hooks/k7pm3xw9sfbtugyqne5hd4ja8z' }, []],
  [
    'somebody else’s files',
    { 'node_modules/a/README.md': 'https://chat.weather.internal/hooks/k7pm3xw9sfbtugyqne5hd4ja8z' },
    [],
  ],
  [
    'a host that acts',
    { 'a.env': 'A=https://chat.weather.internal‮|@here/hooks/k7pm3xw9sfbtugyqne5hd4ja8z\n' },
    ['a.env:1:46 error: This looks like the live URL of an incoming webhook of `here`. Its key is not shown here.'],
  ],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(liveHookUrl, edit, { kind: 'webhook', from: 'webhook-ready' })).toEqual(findings);
});

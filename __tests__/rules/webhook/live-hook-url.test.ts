import { expect, test } from '@jest/globals';
import type { Edit } from '../../../src/rules/rule.js';
import { liveHookUrl } from '../../../src/rules/webhook/live-hook-url.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['none', {}, []],
  [
    'in the README',
    { 'README.md': '# Bell\n\nPost to https://chat.weather-alerts.dev/hooks/k7pm3xw9sfbtugyqne5hd4ja8z.\n' },
    [
      'README.md:3:47 error: This looks like the live URL of an incoming webhook of `chat.weather-alerts.dev`. Its key is not shown here.',
    ],
  ],
  ...[
    '10.20.0.7:8065',
    '192.168.56.4',
    '172.20.0.2:8065',
    '169.254.1.1',
    '[fd00::1]:8065',
    'mattermost:8065',
    'mattermost.local',
    'chat.intranet',
    'mattermost.weather.svc.cluster.local',
    'chat.corp.internal',
  ].map((host) => [`on ${host}`, { 'a.env': `A=http://${host}/hooks/k7pm3xw9sfbtugyqne5hd4ja8z\n` }, []] as const),
  [
    'in a script',
    { 'bell.sh': '#!/bin/sh\nURL="http://100.20.0.7:8065/hooks/k7pm3xw9sfbtugyqne5hd4ja8z"\n' },
    [
      'bell.sh:2:35 error: This looks like the live URL of an incoming webhook of `100.20.0.7:8065`. Its key is not shown here.',
    ],
  ],
  [
    'in a test',
    { 'testdata/a.txt': 'https://chat.weather-alerts.dev/hooks/k7pm3xw9sfbtugyqne5hd4ja8z' },
    [
      'testdata/a.txt:1:39 error: This looks like the live URL of an incoming webhook of `chat.weather-alerts.dev`. Its key is not shown here.',
    ],
  ],
  [
    'twice',
    {
      'a.env':
        'A=https://chat.weather-alerts.dev/hooks/k7pm3xw9sfbtugyqne5hd4ja8z\nB=https://chat.weather-alerts.dev/hooks/k7pm3xw9sfbtugyqne5hd4ja8z\n',
    },
    [
      'a.env:1:41 error: This looks like the live URL of an incoming webhook of `chat.weather-alerts.dev`. Its key is not shown here.',
      'a.env:2:41 error: This looks like the live URL of an incoming webhook of `chat.weather-alerts.dev`. Its key is not shown here.',
    ],
  ],
  ['a placeholder', { 'a.env': 'A=https://chat.weather-alerts.dev/hooks/xxxxxxxxxxxxxxxxxxxxxxxxxx\n' }, []],
  ['a host of examples', { 'a.env': 'A=https://chat.example.com/hooks/k7pm3xw9sfbtugyqne5hd4ja8z\n' }, []],
  ['a file that is no text', { 'a.bin': '\u0000https://chat.weather-alerts.dev/hooks/k7pm3xw9sfbtugyqne5hd4ja8z' }, []],
  [
    'somebody else’s files',
    { 'node_modules/a/README.md': 'https://chat.weather-alerts.dev/hooks/k7pm3xw9sfbtugyqne5hd4ja8z' },
    [],
  ],
  [
    'a host that acts',
    { 'a.env': 'A=https://chat.weather-alerts.dev‮|@here.dev/hooks/k7pm3xw9sfbtugyqne5hd4ja8z\n' },
    ['a.env:1:52 error: This looks like the live URL of an incoming webhook of `here.dev`. Its key is not shown here.'],
  ],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(liveHookUrl, edit, { kind: 'webhook', from: 'webhook-ready' })).toEqual(findings);
});

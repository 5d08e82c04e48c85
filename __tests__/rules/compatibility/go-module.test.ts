import { expect, test } from '@jest/globals';
import { goModule } from '../../../src/rules/compatibility/go-module.js';
import { go, judged } from '../../support/go.js';

test.each([
  [
    'github.com/mattermost/mattermost-server/v6 v6.2.1',
    '5.37.0',
    [
      'go.mod:3:9 warning: `github.com/mattermost/mattermost-server/v6 v6.2.1` is server code of 6.2 or later, and `min_server_version` is 5.37.0.',
    ],
  ],
  ['github.com/mattermost/mattermost-server/v6 v6.2.1', '6.2.0', []],
  ['github.com/mattermost/mattermost-server/v6 v6.2.1 // indirect', '5.37.0', []],
  [
    'github.com/mattermost/mattermost-server/v5 v5.3.2-0.20210621071817-df224571d8a1',
    '5.26.0',
    [
      'go.mod:3:9 error: `github.com/mattermost/mattermost-server/v5 v5.3.2-0.20210621071817-df224571d8a1` makes plugins that do not start on servers before 5.37, and `min_server_version` is 5.26.0.',
    ],
  ],
  ...(
    [
      ['5.37.0', 'warning', '8.0'],
      ['8.0.0', 'notice', '10.9'],
      ['10.8.2', 'notice', '10.9'],
    ] as const
  ).map(([minimum, severity, release]): [string, string, string[]] => [
    'github.com/mattermost/mattermost/server/public v0.1.17',
    minimum,
    [
      `go.mod:3:9 ${severity}: \`github.com/mattermost/mattermost/server/public v0.1.17\` is server code of ${release} or later, and \`min_server_version\` is ${minimum}.`,
    ],
  ]),
  ['github.com/mattermost/mattermost/server/public v0.1.17', '10.9.0', []],
  ['github.com/mattermost/mattermost/server/public v0.0.7', '8.0.0', []],
  [
    'github.com/mattermost/mattermost/server/public v0.1.17',
    '5.34.0',
    [
      'go.mod:3:9 error: `github.com/mattermost/mattermost/server/public v0.1.17` makes plugins that do not start on servers before 5.37, and `min_server_version` is 5.34.0.',
    ],
  ],
  [
    'github.com/mattermost/mattermost/server/v8 v8.0.0-20231005091500-0a1b2c3d4e5f',
    '7.8.0',
    [
      'go.mod:3:9 warning: `github.com/mattermost/mattermost/server/v8 v8.0.0-20231005091500-0a1b2c3d4e5f` is server code of 9.1 or later, and `min_server_version` is 7.8.0.',
    ],
  ],
  [
    'github.com/mattermost/mattermost/server/public v0.1.22-0.20260302101500-0a1b2c3d4e5f',
    '11.4.0',
    [
      'go.mod:3:9 warning: `github.com/mattermost/mattermost/server/public v0.1.22-0.20260302101500-0a1b2c3d4e5f` is server code of 11.5 or later, and `min_server_version` is 11.4.0.',
    ],
  ],
  [
    'github.com/mattermost/mattermost-server/v6 v6.2.1\n\nreplace github.com/mattermost/mattermost-server/v6 => github.com/example/server/v6 v6.6.0',
    '6.0.0',
    [],
  ],
  [
    'github.com/mattermost/mattermost-server/v6 v6.2.1\n\nreplace github.com/mattermost/mattermost-server/v6 => github.com/mattermost/mattermost-server/v6 v6.6.0',
    '6.2.0',
    [
      'go.mod:5:55 warning: `github.com/mattermost/mattermost-server/v6 v6.6.0` is server code of 6.6 or later, and `min_server_version` is 6.2.0.',
    ],
  ],
])('the server module %s with minimum %s', async (required, minimum, expected) => {
  const lines = await judged(
    goModule,
    { ...go(), 'go.mod': `module example.org/weather\n\nrequire ${required}\n` },
    minimum,
  );
  expect(lines.filter((line) => !line.startsWith('plugin.json'))).toEqual(expected);
});

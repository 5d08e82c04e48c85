import breaks from '../../data/known-breaks.json' with { type: 'json' };
import { MINIMUM_VERSION } from '../../facts/compatibility/minimum.js';
import { leavesBotsToServer } from '../../facts/compatibility/module-release.js';
import { GO_SERVER } from '../../facts/server/go-server.js';
import { GO_SOURCES } from '../../facts/server/go-sources.js';
import { compareVersions } from '../../mattermost/versions.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const BREAK = breaks.breaks.find(({ id }) => id === 'bot-owner');

export const botOwner = rule({
  id: 'compatibility/bot-owner',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'warning',
  codes: { ownerless: 'warning', guarded: 'notice' },
  summary: 'Every server from `min_server_version` on can create the plugin’s bot',
  fault: 'bot that older servers refuse',
  why: `A bot without an owner is not valid, and servers before ${BREAK?.since ?? ''} do not name the plugin as the owner: where the bot is not there yet, \`EnsureBotUser\` fails with “Invalid creator id”, and with it the plugin’s start (mattermost-plugin-github, pull request 598; mattermost, pull request 21560).`,
  fix: 'Set `OwnerId` to the plugin’s id, which newer servers put there themselves, or raise `min_server_version`.',
  example: {
    bad: {
      'plugin.json': {
        min_server_version: '7.1.0',
        settings_schema: {
          settings: [{ key: 'Places', display_name: 'Places:', type: 'text', help_text: 'The places.' }],
        },
      },
      'server/command.go': ['\tdefer p.API.LogAuditRec(record)\n', ''],
      'README.md': ['Mattermost 10.11 or later', 'Mattermost 7.1 or later'],
      'go.mod': [
        'go 1.24.6',
        'go 1.22.0\n\nreplace github.com/mattermost/mattermost/server/public => ../mattermost/server/public',
      ],
    },
    good: {
      'server/plugin.go': ['Username:    "weather"', 'OwnerId:     "org.example.weather",\n\t\tUsername:    "weather"'],
    },
  },
  needs: { goServer: GO_SERVER, goSources: GO_SOURCES, minimumVersion: MINIMUM_VERSION },
  *check({ goServer, goSources, minimumVersion: { version } }) {
    if (!BREAK || compareVersions(version, BREAK.since) >= 0) return;
    for (const { symbol, oldModule, guard, at } of goServer.ownerless) {
      if (oldModule && !leavesBotsToServer(goSources.serverModule)) continue;
      yield {
        code: guard ? 'guarded' : 'ownerless',
        message: `${quote(symbol.startsWith('API.') ? symbol : `client.${symbol}`)} is given a bot without \`OwnerId\`: servers before ${BREAK.since} refuse to create it, and \`min_server_version\` is ${version}.`,
        at,
      };
    }
  },
});

import { expect, test } from '@jest/globals';
import { botOwner } from '../../../src/rules/compatibility/bot-owner.js';
import { wrapper } from '../../../src/rules/compatibility/wrapper.js';
import { judged } from '../../support/go.js';

const MODEL = 'github.com/mattermost/mattermost/server/public/model';

/** A plugin whose OnActivate is this. */
function activates(body: string, imports: readonly string[] = [MODEL]): Readonly<Record<string, string>> {
  const lines = ['github.com/mattermost/mattermost/server/public/plugin', ...imports].map((path) =>
    path.includes('"') ? path : `"${path}"`,
  );
  return {
    'server/plugin.go': `package main\n\nimport (\n${lines.join('\n')}\n)\n\ntype Plugin struct { plugin.MattermostPlugin }\n\nfunc (p *Plugin) OnActivate() error {\n${body}\n\treturn nil\n}\n`,
  };
}

const said = (place: string, symbol = 'API.EnsureBotUser', severity = 'warning'): string =>
  `server/plugin.go:${place} ${severity}: \`${symbol}\` is given a bot without \`OwnerId\`: servers before 7.5 refuse to create it, and \`min_server_version\` is 7.1.0.`;

test.each([
  ['a literal', 'p.API.EnsureBotUser(&model.Bot{Username: "weather"})', said('11:1')],
  ['an empty literal', 'p.API.EnsureBotUser(&model.Bot{})', said('11:1')],
  ['a variable', 'bot := &model.Bot{Username: "weather"}\np.API.EnsureBotUser(bot)', said('12:1')],
  ['var', 'var bot = model.Bot{Username: "weather"}\np.API.EnsureBotUser(&bot)', said('12:1')],
  [
    'a field of it that is something else',
    'bot := &model.Bot{}\nbot.Username = "w"\np.API.EnsureBotUser(bot)\np.API.LogInfo(bot.Username)',
    said('13:1'),
  ],
  [
    'OwnerId of another literal',
    'p.API.EnsureBotUser(&model.Bot{Username: "a"})\n_ = model.Bot{OwnerId: "a"}',
    said('11:1'),
  ],
])('no owner: %s', async (_, body, expected) => {
  expect(await judged(botOwner, activates(body), '7.1.0')).toEqual([expected]);
});

test.each([
  ['a literal with it', 'p.API.EnsureBotUser(&model.Bot{Username: "w", OwnerId: "w"})'],
  ['a variable with it', 'bot := &model.Bot{OwnerId: "w"}\np.API.EnsureBotUser(bot)'],
  ['set afterwards', 'bot := &model.Bot{}\nbot.OwnerId = "w"\np.API.EnsureBotUser(bot)'],
  ['handed to somebody', 'bot := &model.Bot{}\nown(bot)\np.API.EnsureBotUser(bot)'],
  ['with a method', 'bot := &model.Bot{}\nbot.Fill()\np.API.EnsureBotUser(bot)'],
  ['assigned again', 'bot := &model.Bot{}\nbot = other()\np.API.EnsureBotUser(bot)'],
  ['a call', 'p.API.EnsureBotUser(p.bot())'],
  ['a parameter', 'func(bot *model.Bot) { p.API.EnsureBotUser(bot) }(nil)'],
  ['without names', 'p.API.EnsureBotUser(&model.Bot{"", "w"})'],
  ['two at once', 'bot, other := &model.Bot{}, 1\np.API.EnsureBotUser(bot)'],
  ['a value only', 'f := p.API.EnsureBotUser\n_ = f'],
  ['CreateBot, which always names the plugin', 'p.API.CreateBot(&model.Bot{Username: "w"})'],
])('nothing to say: %s', async (_, body) => {
  expect(await judged(botOwner, activates(body), '7.1.0')).toEqual([]);
});

test('a model of another package is another matter', async () => {
  expect(
    await judged(botOwner, activates('p.API.EnsureBotUser(&model.Bot{})', ['example.org/model']), '7.1.0'),
  ).toEqual([]);
  expect(await judged(botOwner, activates('p.API.EnsureBotUser(&m.Bot{})', [`m "${MODEL}"`]), '7.1.0')).toEqual([
    said('11:1'),
  ]);
});

test('servers from 7.5 on name the owner', async () => {
  expect(await judged(botOwner, activates('p.API.EnsureBotUser(&model.Bot{})'), '7.5.0')).toEqual([]);
});

test('behind a check of the version', async () => {
  const body = 'if p.API.GetServerVersion() > "7.5.0" {\np.API.EnsureBotUser(&model.Bot{})\n}';
  expect((await judged(botOwner, activates(body), '7.0.0')).map((line) => line.replace('7.0.0', '7.1.0'))).toEqual([
    said('12:1', 'API.EnsureBotUser', 'notice'),
  ]);
});

test.each([
  ['github.com/mattermost/mattermost-plugin-api v0.0.27', []],
  ['github.com/mattermost/mattermost-plugin-api v0.0.28-0.20220601000000-0a1b2c3d4e5f', []],
  ['github.com/mattermost/mattermost-plugin-api v0.0.28', [said('12:1', 'client.Bot.EnsureBot')]],
])('the former wrapper: %s', async (requirement, expected) => {
  const files = {
    ...activates('pluginapi.NewClient(p.API, p.Driver).Bot.EnsureBot(&model.Bot{})', [
      'pluginapi "github.com/mattermost/mattermost-plugin-api"',
      'github.com/mattermost/mattermost-server/v6/model',
    ]),
    'go.mod': `module example.org/weather\n\ngo 1.18\n\nrequire ${requirement}\n`,
  };
  expect(await judged(botOwner, files, '7.1.0')).toEqual(expected);
});

test('the wrapper in the server’s module', async () => {
  const body =
    'client := pluginapi.NewClient(p.API, p.Driver)\nclient.Bot.EnsureBot(&model.Bot{}, pluginapi.ProfileImagePath("a"))';
  expect(
    await judged(
      botOwner,
      activates(body, [MODEL, 'github.com/mattermost/mattermost/server/public/pluginapi']),
      '7.1.0',
    ),
  ).toEqual([said('13:1', 'client.Bot.EnsureBot')]);
});

test('the former wrapper needs what it calls from then on', async () => {
  const files = (version: string): Readonly<Record<string, string>> => ({
    ...activates('pluginapi.NewClient(p.API, p.Driver).Bot.EnsureBot(nil)', [
      'pluginapi "github.com/mattermost/mattermost-plugin-api"',
    ]),
    'go.mod': `module example.org/weather\n\ngo 1.18\n\nrequire github.com/mattermost/mattermost-plugin-api ${version}\n`,
  });
  expect(await judged(wrapper, files('v0.0.27'), '6.0.0')).toEqual([]);
  expect((await judged(wrapper, files('v0.1.0'), '6.0.0')).at(-1)).toBe(
    'server/plugin.go:11:1 error: `client.Bot.EnsureBot` needs server 7.1 (the documentation says 5.10); `min_server_version` is 6.0.0.',
  );
});

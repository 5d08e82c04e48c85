import { expect, test } from '@jest/globals';
import { hotPath } from '../../../src/rules/server/hot-path.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'a call before anything is asked',
    'func (p *Plugin) MessageHasBeenPosted(c *plugin.Context, post *model.Post) {\n\tuser, err := p.API.GetUser(post.UserId)\n\tif err != nil {\n\t\treturn\n\t}\n\tp.API.LogInfo(user.Id)\n}',
    [],
    '2: warning: `MessageHasBeenPosted` calls `API.GetUser` for every message, before anything is asked about it.',
  ],
  [
    'by way of another function',
    'func (p *Plugin) MessageHasBeenPosted(c *plugin.Context, post *model.Post) {\n\tp.handle(post)\n}\nfunc (p *Plugin) handle(post *model.Post) {\n\t_, _ = p.API.KVGet(post.ChannelId)\n}',
    [],
    '5: warning: `MessageHasBeenPosted` calls `API.KVGet` by way of `Plugin.handle` for every message, before anything is asked about it.',
  ],
  [
    'again for each part',
    'func (p *Plugin) MessageWillBePosted(c *plugin.Context, post *model.Post) (*model.Post, string) {\n\tif post.Message == "" {\n\t\treturn nil, ""\n\t}\n\tfor i := 0; i < 3; i++ {\n\t\tchannel, _ := p.API.GetChannel(post.ChannelId)\n\t\tp.API.LogInfo(channel.Id)\n\t}\n\treturn nil, ""\n}',
    [],
    '6: warning: `MessageWillBePosted` calls `API.GetChannel` again in each round of a loop, with the same arguments.',
  ],
  [
    'a request while the configuration is saved',
    'func (p *Plugin) OnConfigurationChange() error {\n\treturn p.check()\n}\nfunc (p *Plugin) check() error {\n\t_, err := http.Get("https://example.org")\n\treturn err\n}',
    ['net/http'],
    '5: warning: `OnConfigurationChange` calls `net/http.Get` by way of `Plugin.check` and waits for it, while the server waits for the hook.',
  ],
  [
    'a sleep before it is saved',
    'func (p *Plugin) ConfigurationWillBeSaved(next *model.Config) (*model.Config, error) {\n\ttime.Sleep(time.Second)\n\treturn nil, nil\n}',
    ['time'],
    '2: warning: `ConfigurationWillBeSaved` calls `time.Sleep` and waits for it, while the server waits for the hook.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(hotPath, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  [
    'after a look at the text',
    'func (p *Plugin) MessageHasBeenPosted(c *plugin.Context, post *model.Post) {\n\tif !strings.HasPrefix(post.Message, "!") {\n\t\treturn\n\t}\n\t_, _ = p.API.GetUser(post.UserId)\n}',
    ['strings'],
  ],
  [
    'inside a condition',
    'func (p *Plugin) MessageHasBeenPosted(c *plugin.Context, post *model.Post) {\n\tif post.IsSystemMessage() {\n\t\t_, _ = p.API.GetUser(post.UserId)\n\t}\n}',
    [],
  ],
  [
    'what the server knows by heart',
    'func (p *Plugin) MessageHasBeenPosted(c *plugin.Context, post *model.Post) {\n\tp.API.LogDebug("a")\n\t_ = p.API.GetConfig()\n}',
    [],
  ],
  [
    'a request in the background',
    'func (p *Plugin) OnConfigurationChange() error {\n\tgo p.check()\n\treturn nil\n}\nfunc (p *Plugin) check() {\n\t_, _ = http.Get("https://example.org")\n}',
    ['net/http'],
  ],
  [
    'kept in a variable',
    'func (p *Plugin) MessageHasBeenPosted(c *plugin.Context, post *model.Post) {\n\tvar author *model.User\n\tif post.Message == "" {\n\t\treturn\n\t}\n\tfor i := 0; i < 3; i++ {\n\t\tif author == nil {\n\t\t\tauthor, _ = p.API.GetUser(post.UserId)\n\t\t}\n\t}\n}',
    [],
  ],
  [
    'another hook',
    'func (p *Plugin) UserHasLoggedIn(c *plugin.Context, user *model.User) {\n\t_, _ = p.API.GetUser(user.Id)\n}',
    [],
  ],
  [
    'a router that is made there',
    'func (p *Plugin) OnConfigurationChange() error {\n\thttp.HandleFunc("/a", p.handle)\n\treturn nil\n}\nfunc (p *Plugin) handle(w http.ResponseWriter, r *http.Request) {\n\t_, _ = http.Get("https://example.org")\n}',
    ['net/http'],
  ],
  [
    'the message asked by a function that answers with an error',
    'func (p *Plugin) MessageWillBePosted(c *plugin.Context, post *model.Post) (*model.Post, string) {\n\t_, err := parse(post.Message)\n\tif err != nil {\n\t\treturn nil, ""\n\t}\n\t_, _ = p.API.GetUser(post.UserId)\n\treturn nil, ""\n}\nfunc parse(text string) (string, error) { return text, nil }',
    [],
  ],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(hotPath, code, imports)).toEqual([]);
});

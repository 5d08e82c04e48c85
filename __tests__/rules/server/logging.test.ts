import { expect, test } from '@jest/globals';
import { logging } from '../../../src/rules/server/logging.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'nothing at all',
    'func (p *Plugin) OnActivate() error {\n\treturn nil\n}',
    [],
    '1: warning: No code of the server part calls the logger of the plugin API.',
  ],
  [
    'one level',
    'func (p *Plugin) f() {\n\tp.API.LogError("a")\n\tp.API.LogError("b")\n\tp.API.LogError("c")\n}',
    [],
    '2: notice: All 3 log calls are on the level `error`.',
  ],
  [
    'a function that only looks like it',
    'func LogError(string) {}\nfunc (p *Plugin) OnActivate() error {\n\tLogError("a")\n\treturn nil\n}',
    [],
    '2: warning: No code of the server part calls the logger of the plugin API.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(logging, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  ['two levels', 'func (p *Plugin) f() {\n\tp.API.LogError("a")\n\tp.API.LogInfo("b")\n\tp.API.LogError("c")\n}', []],
  ['hardly anything to log', 'func (p *Plugin) f() {\n\tp.API.LogError("a")\n}', []],
  ['another logger, which another rule tells', 'func (p *Plugin) f() {\n\tlog.Println("a")\n}', ['log']],
  [
    'the wrapper',
    'FIELDS client *pluginapi.Client\nfunc (p *Plugin) f() {\n\tp.client.Log.Info("a")\n\tp.client.Log.Error("a")\n}',
    ['github.com/mattermost/mattermost/server/public/pluginapi'],
  ],
  [
    'another module that gets the API',
    'func (p *Plugin) OnActivate() error {\n\tbot.New(p.API)\n\treturn nil\n}',
    ['github.com/mattermost/mattermost-plugin-agents/bot'],
  ],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(logging, code, imports)).toEqual([]);
});

import { expect, test } from '@jest/globals';
import { logChannel } from '../../../src/rules/server/log-channel.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'fmt',
    'func (p *Plugin) f() {\n\tfmt.Println("a")\n\tfmt.Printf("b")\n}',
    ['fmt'],
    '3: warning: `Plugin.f` writes with `fmt.Printf`, 2 times, not with the logger of the plugin API.',
  ],
  [
    'log',
    'func (p *Plugin) f() {\n\tlog.Println("a")\n}',
    ['log'],
    '2: warning: `Plugin.f` writes with `log.Println`, not with the logger of the plugin API.',
  ],
  [
    'mlog',
    'func (p *Plugin) f() {\n\tmlog.Error("a")\n}',
    ['github.com/mattermost/mattermost/server/public/shared/mlog'],
    '2: warning: `Plugin.f` writes with `mlog.Error`, not with the logger of the plugin API.',
  ],
  [
    'logrus',
    'func (p *Plugin) f() {\n\tlogrus.Info("a")\n}',
    ['github.com/sirupsen/logrus'],
    '2: warning: `Plugin.f` writes with `logrus.Info`, not with the logger of the plugin API.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(logChannel, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  ['the plugin API', 'func (p *Plugin) f() {\n\tp.API.LogInfo("a")\n}', []],
  [
    'logrus with a hook',
    'func (p *Plugin) f() {\n\tlogrus.AddHook(nil)\n\tlogrus.Info("a")\n}',
    ['github.com/sirupsen/logrus'],
  ],
  ['main', 'func main() {\n\tfmt.Println("a")\n}', ['fmt']],
  ['a text that is made', 'func (p *Plugin) f() string {\n\treturn fmt.Sprint("a")\n}', ['fmt']],
  ['a writer', 'func (p *Plugin) f(w http.ResponseWriter) {\n\tfmt.Fprintln(w, "a")\n}', ['fmt', 'net/http']],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(logChannel, code, imports)).toEqual([]);
});

import { expect, test } from '@jest/globals';
import { unloggedError } from '../../../src/rules/server/unlogged-error.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'a statement of its own',
    'func (p *Plugin) f() {\n\tp.API.KVSet("a", nil)\n}',
    [],
    '2: warning: `Plugin.f` does not look at the error of `API.KVSet`.',
  ],
  [
    'a post',
    'func (p *Plugin) f() {\n\tp.API.CreatePost(&model.Post{})\n}',
    [],
    '2: warning: `Plugin.f` does not look at the error of `API.CreatePost`.',
  ],
  [
    'the wrapper',
    'FIELDS client *pluginapi.Client\nfunc (p *Plugin) f() {\n\tp.client.KV.Delete("a")\n}',
    ['github.com/mattermost/mattermost/server/public/pluginapi'],
    '2: warning: `Plugin.f` does not look at the error of `KV.Delete`.',
  ],
  [
    'more than one in a file',
    'func (p *Plugin) f() {\n\tp.API.KVSet("a", nil)\n\tp.API.KVSet("b", nil)\n\tp.API.KVDelete("c")\n}',
    [],
    '2: warning: `Plugin.f` does not look at the error of `API.KVSet`. The same is true of 2 more calls of this file.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(unloggedError, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  [
    'looked at',
    'func (p *Plugin) f() error {\n\tif err := p.API.KVSet("a", nil); err != nil {\n\t\treturn err\n\t}\n\treturn nil\n}',
    [],
  ],
  ['returned', 'func (p *Plugin) f() *model.AppError {\n\treturn p.API.KVSet("a", nil)\n}', []],
  ['meant so', 'func (p *Plugin) f() {\n\t_ = p.API.KVSet("a", nil)\n}', []],
  ['with a comment', 'func (p *Plugin) f() {\n\t// It need not be there.\n\tp.API.KVDelete("a")\n}', []],
  ['a call that cannot fail', 'func (p *Plugin) f() {\n\tp.API.SendEphemeralPost("a", nil)\n}', []],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(unloggedError, code, imports)).toEqual([]);
});

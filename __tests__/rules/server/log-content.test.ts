import { expect, test } from '@jest/globals';
import { logContent } from '../../../src/rules/server/log-content.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'a whole post',
    'func (p *Plugin) f(post *model.Post) {\n\tp.API.LogInfo("posted", "post", post)\n}',
    [],
    '2: warning: `Plugin.f` logs `post`, a whole `model.Post`.',
  ],
  [
    'a user of the API',
    'func (p *Plugin) f(id string) {\n\tuser, _ := p.API.GetUser(id)\n\tp.API.LogInfo("found", "user", user)\n}',
    [],
    '3: warning: `Plugin.f` logs `user`, a whole `model.User`.',
  ],
  [
    'a token',
    'func (p *Plugin) f(accessToken string) {\n\tp.API.LogDebug("got", "token", accessToken)\n}',
    [],
    '2: warning: `Plugin.f` logs `accessToken`, which looks like a secret.',
  ],
  [
    'a field with a password',
    'type login struct { Password string }\nfunc (p *Plugin) f(l login) {\n\tp.API.LogDebug("got", "password", l.Password)\n}',
    [],
    '3: warning: `Plugin.f` logs `l.Password`, which looks like a secret.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(logContent, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  ['an identifier', 'func (p *Plugin) f(post *model.Post) {\n\tp.API.LogInfo("posted", "post_id", post.Id)\n}', []],
  [
    'a token of pages',
    'func (p *Plugin) f(nextPageToken string) {\n\tp.API.LogInfo("next", "token", nextPageToken)\n}',
    [],
  ],
  ['whether there is one', 'func (p *Plugin) f(hasToken bool) {\n\tp.API.LogInfo("got", "token", hasToken)\n}', []],
  ['how long it is', 'func (p *Plugin) f(token string) {\n\tp.API.LogInfo("got", "length", len(token))\n}', []],
  [
    'a type of its own',
    'type Post struct{}\nfunc (p *Plugin) f(post *Post) {\n\tp.API.LogInfo("posted", "post", post)\n}',
    [],
  ],
  [
    'the error of looking for one',
    'func (p *Plugin) f() {\n\t_, errToken := p.API.GetUser("a")\n\tp.API.LogWarn("failed", "error", errToken)\n}',
    [],
  ],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(logContent, code, imports)).toEqual([]);
});

import { expect, test } from '@jest/globals';
import { headerAdd } from '../../../src/rules/server/header-add.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    "the plugin's id",
    'func (p *Plugin) ServeHTTP(c *plugin.Context, w http.ResponseWriter, r *http.Request) {\n\tr.Header.Add("Mattermost-Plugin-ID", c.SourcePluginId)\n}\n',
    ['net/http'],
    '2: error: `Plugin.ServeHTTP` adds `Mattermost-Plugin-ID` to the request, beside what the client sent under that name.',
  ],
  [
    "the user's id",
    'func f(r *http.Request, id string) {\n\tr.Header.Add("Mattermost-User-Id", id)\n}',
    ['net/http'],
    '2: error: `f` adds `Mattermost-User-Id` to the request, beside what the client sent under that name.',
  ],
  [
    'in a middleware',
    'func f(next http.Handler) http.Handler {\n\treturn http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {\n\t\tr.Header.Add("mattermost-user-id", "a")\n\t\tnext.ServeHTTP(w, r)\n\t})\n}',
    ['net/http'],
    '3: error: `f` adds `mattermost-user-id` to the request, beside what the client sent under that name.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(headerAdd, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  ['Set', 'func f(r *http.Request, id string) {\n\tr.Header.Set("Mattermost-User-Id", id)\n}', ['net/http']],
  [
    "a request of the plugin's own",
    'func f(id string) {\n\trequest, _ := http.NewRequest("GET", "/", nil)\n\trequest.Header.Add("Mattermost-User-Id", id)\n}',
    ['net/http'],
  ],
  ['another header', 'func f(r *http.Request) {\n\tr.Header.Add("Accept", "a")\n}', ['net/http']],
  ['an answer', 'func f(w http.ResponseWriter) {\n\tw.Header().Add("Mattermost-User-ID", "a")\n}', ['net/http']],
  ['a comment', 'func f(r *http.Request) {\n\t// r.Header.Add("Mattermost-User-ID", "a")\n}', ['net/http']],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(headerAdd, code, imports)).toEqual([]);
});

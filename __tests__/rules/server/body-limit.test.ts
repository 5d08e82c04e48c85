import { expect, test } from '@jest/globals';
import { bodyLimit } from '../../../src/rules/server/body-limit.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'ReadAll',
    'func f(w http.ResponseWriter, r *http.Request) {\n\t_, _ = io.ReadAll(r.Body)\n}',
    ['net/http', 'io'],
    '2: notice: `f` reads a body of any size with `io.ReadAll(r.Body)`.',
  ],
  [
    'a decoder',
    'func f(w http.ResponseWriter, r *http.Request) {\n\t_ = json.NewDecoder(r.Body).Decode(nil)\n}',
    ['net/http', 'encoding/json'],
    '2: notice: `f` reads a body of any size with `json.NewDecoder(r.Body)`.',
  ],
  [
    'two places',
    'func f(w http.ResponseWriter, r *http.Request) {\n\t_ = json.NewDecoder(r.Body).Decode(nil)\n}\nfunc g(w http.ResponseWriter, r *http.Request) {\n\t_ = json.NewDecoder(r.Body).Decode(nil)\n}',
    ['net/http', 'encoding/json'],
    '2: notice: `f` reads a body of any size with `json.NewDecoder(r.Body)`. So do 1 more place of this file.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(bodyLimit, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  [
    'a limit',
    'func f(w http.ResponseWriter, r *http.Request) {\n\tr.Body = http.MaxBytesReader(w, r.Body, 9)\n\t_, _ = io.ReadAll(r.Body)\n}',
    ['net/http', 'io'],
  ],
  [
    'a limited reader',
    'func f(w http.ResponseWriter, r *http.Request) {\n\t_, _ = io.ReadAll(io.LimitReader(r.Body, 9))\n}',
    ['net/http', 'io'],
  ],
  ['an answer', 'func f(r *http.Response) {\n\t_, _ = io.ReadAll(r.Body)\n}', ['net/http', 'io']],
  [
    'before all handlers',
    'func (p *Plugin) ServeHTTP(c *plugin.Context, w http.ResponseWriter, r *http.Request) {\n\tr.Body = http.MaxBytesReader(w, r.Body, 9)\n\tf(w, r)\n}\nfunc f(w http.ResponseWriter, r *http.Request) {\n\t_, _ = io.ReadAll(r.Body)\n}',
    ['net/http', 'io'],
  ],
  ['something else', 'func f(r io.Reader) {\n\t_, _ = io.ReadAll(r)\n}', ['io']],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(bodyLimit, code, imports)).toEqual([]);
});

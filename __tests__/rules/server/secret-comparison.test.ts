import { expect, test } from '@jest/globals';
import { secretComparison } from '../../../src/rules/server/secret-comparison.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'a header',
    'func f(r *http.Request, secret string) bool {\n\treturn r.Header.Get("X") == secret\n}',
    ['net/http'],
    '2: warning: `f` compares a secret that a client sends with `r.Header.Get("X") == secret`.',
  ],
  [
    'a value of the form, in a variable',
    'type config struct { Secret string }\nfunc f(r *http.Request, c config) bool {\n\tgiven := r.FormValue("secret")\n\treturn given != c.Secret\n}',
    ['net/http'],
    '4: warning: `f` compares a secret that a client sends with `given != c.Secret`.',
  ],
  [
    'the query',
    'func f(r *http.Request, token string) bool {\n\tif r.URL.Query().Get("token") != token {\n\t\treturn false\n\t}\n\treturn true\n}',
    ['net/http'],
    '2: warning: `f` compares a secret that a client sends with `r.URL.Query().Get("token") != token`.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(secretComparison, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  [
    'whether there is one',
    'func f(r *http.Request) bool {\n\ttoken := r.Header.Get("X")\n\treturn token == ""\n}',
    ['net/http'],
  ],
  [
    'in constant time',
    'func f(r *http.Request, secret string) bool {\n\treturn hmac.Equal([]byte(r.Header.Get("X")), []byte(secret))\n}',
    ['net/http', 'crypto/hmac'],
  ],
  [
    'old and new settings',
    'type config struct { Secret string }\nfunc f(a, b config) bool {\n\treturn a.Secret != b.Secret\n}',
    [],
  ],
  [
    'a kind of token',
    'func f(r *http.Request, tokenType string) bool {\n\treturn r.FormValue("type") == tokenType\n}',
    ['net/http'],
  ],
  ['nil', 'func f(r *http.Request, token *string) bool {\n\treturn token != nil\n}', ['net/http']],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(secretComparison, code, imports)).toEqual([]);
});

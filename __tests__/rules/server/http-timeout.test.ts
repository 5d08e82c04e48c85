import { expect, test } from '@jest/globals';
import { httpTimeout } from '../../../src/rules/server/http-timeout.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'http.Get',
    'func f() {\n\t_, _ = http.Get("https://example.org")\n}',
    ['net/http'],
    '2: warning: `f` uses `http.Get`, which has no time limit.',
  ],
  [
    'a client without Timeout',
    'func f() *http.Client {\n\treturn &http.Client{Transport: http.DefaultTransport}\n}',
    ['net/http'],
    '2: warning: `f` uses `http.Client{}`, which has no time limit.',
  ],
  [
    'the default client',
    'func f(r *http.Request) {\n\t_, _ = http.DefaultClient.Do(r)\n}',
    ['net/http'],
    '2: warning: `f` uses `http.DefaultClient`, which has no time limit.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(httpTimeout, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  ['a Timeout', 'func f() *http.Client {\n\treturn &http.Client{Timeout: time.Second}\n}', ['net/http', 'time']],
  [
    'set afterwards',
    'func f() *http.Client {\n\tc := &http.Client{}\n\tc.Timeout = time.Second\n\treturn c\n}',
    ['net/http', 'time'],
  ],
  [
    'a context with a deadline',
    'func f(ctx context.Context) {\n\tctx, cancel := context.WithTimeout(ctx, time.Second)\n\tdefer cancel()\n\tr, _ := http.NewRequestWithContext(ctx, "GET", "a", nil)\n\t_, _ = http.DefaultClient.Do(r)\n}',
    ['net/http', 'context', 'time'],
  ],
  ['a client of its own', 'type Client struct{}\nfunc f() Client {\n\treturn Client{}\n}', []],
  [
    'through the plugin API',
    'type inter struct{}\nfunc (i *inter) RoundTrip(r *http.Request) (*http.Response, error) { return nil, nil }\nfunc f() *http.Client {\n\treturn &http.Client{Transport: &inter{}}\n}',
    ['net/http'],
  ],
  [
    'a context that is handed in',
    'func f(ctx context.Context) {\n\tr, _ := http.NewRequestWithContext(ctx, "GET", "a", nil)\n\t_, _ = http.DefaultClient.Do(r)\n}',
    ['net/http', 'context'],
  ],
  ['a default that is handed on', 'var client = http.DefaultClient', ['net/http']],
  [
    'a transport that is set afterwards',
    'type inter struct{}\nfunc (i *inter) RoundTrip(r *http.Request) (*http.Response, error) { return nil, nil }\nfunc f() http.Client {\n\tc := http.Client{}\n\tc.Transport = &inter{}\n\treturn c\n}',
    ['net/http'],
  ],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(httpTimeout, code, imports)).toEqual([]);
});

import { expect, test } from '@jest/globals';
import { tlsVerify } from '../../../src/rules/server/tls-verify.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'a literal',
    'func f() *tls.Config {\n\treturn &tls.Config{InsecureSkipVerify: true}\n}',
    ['crypto/tls'],
    '2: warning: `f` switches the check of certificates off.',
  ],
  [
    'set afterwards',
    'func f(c *tls.Config) {\n\tc.InsecureSkipVerify = true\n}',
    ['crypto/tls'],
    '2: warning: `f` switches the check of certificates off.',
  ],
  [
    'in a transport',
    'func f() *http.Transport {\n\treturn &http.Transport{\n\t\tTLSClientConfig: &tls.Config{InsecureSkipVerify: true},\n\t}\n}',
    ['crypto/tls', 'net/http'],
    '3: warning: `f` switches the check of certificates off.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(tlsVerify, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  ['off', 'func f() *tls.Config {\n\treturn &tls.Config{InsecureSkipVerify: false}\n}', ['crypto/tls']],
  ['a setting', 'func f(skip bool) *tls.Config {\n\treturn &tls.Config{InsecureSkipVerify: skip}\n}', ['crypto/tls']],
  [
    'behind a setting',
    'func f(c *tls.Config, skipVerify bool) {\n\tif skipVerify {\n\t\tc.InsecureSkipVerify = true\n\t}\n}',
    ['crypto/tls'],
  ],
  ['a comment', '// InsecureSkipVerify: true would be wrong.\nfunc f() {}', []],
  [
    'a field that only begins alike',
    'type c struct { InsecureSkipVerifying bool }\nfunc f() c {\n\treturn c{InsecureSkipVerifying: true}\n}',
    [],
  ],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(tlsVerify, code, imports)).toEqual([]);
});

import { expect, test } from '@jest/globals';
import { weakRandom } from '../../../src/rules/server/weak-random.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'a token',
    'func newToken() int {\n\treturn rand.Intn(9)\n}',
    ['math/rand'],
    '2: warning: `newToken` takes `rand.Intn` of math/rand.',
  ],
  [
    'a secret of bytes',
    'func makeSecret(b []byte) {\n\t_, _ = rand.Read(b)\n}',
    ['math/rand'],
    '2: warning: `makeSecret` takes `rand.Read` of math/rand.',
  ],
  [
    'the newer package',
    'func generatePassword() int {\n\treturn rand.IntN(9)\n}',
    ['math/rand/v2'],
    '2: warning: `generatePassword` takes `rand.IntN` of math/rand.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(weakRandom, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  ['crypto/rand', 'func makeSecret(b []byte) {\n\t_, _ = rand.Read(b)\n}', ['crypto/rand']],
  ['a delay', 'func delay() int {\n\treturn rand.Intn(9)\n}', ['math/rand']],
  [
    'an Intn of its own',
    'type die struct{}\nfunc (d die) Intn(n int) int { return n }\nfunc newToken(d die) int {\n\treturn d.Intn(9)\n}',
    [],
  ],
  ['a picture', 'func choosePicture(list []string) string {\n\treturn list[rand.Intn(len(list))]\n}', ['math/rand']],
  ['how many tokens', 'func count(tokens []string) int {\n\treturn len(tokens) + rand.Intn(2)\n}', ['math/rand']],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(weakRandom, code, imports)).toEqual([]);
});

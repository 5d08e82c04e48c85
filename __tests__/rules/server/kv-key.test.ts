import { expect, test } from '@jest/globals';
import { kvKey } from '../../../src/rules/server/kv-key.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'a long constant',
    'func (p *Plugin) f() {\n\t_ = p.API.KVSet("kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk", nil)\n}',
    [],
    '2: error: `Plugin.f` gives `API.KVSet` a key of at least 151 characters; servers take 150.',
  ],
  [
    'a format',
    'func (p *Plugin) f(channelID, userID string) {\n\t_ = p.API.KVSet(fmt.Sprintf("kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk:%s:%s", channelID, userID), nil)\n}',
    ['fmt'],
    '2: error: `Plugin.f` gives `API.KVSet` a key of at least 154 characters; servers take 150.',
  ],
  [
    'a function that makes the key',
    'const prefix = "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk"\nfunc key(postID string) string {\n\treturn prefix + postID\n}\nfunc (p *Plugin) f(postID string) {\n\t_ = p.API.KVSetWithExpiry(key(postID), nil, 1)\n}',
    [],
    '6: error: `Plugin.f` gives `API.KVSetWithExpiry` a key of at least 156 characters; servers take 150.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(kvKey, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  [
    'a hundred and fifty',
    'func (p *Plugin) f() {\n\t_ = p.API.KVSet("kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk", nil)\n}',
    [],
  ],
  [
    'a cut format',
    'func (p *Plugin) f(userID string) {\n\t_ = p.API.KVSet(fmt.Sprintf("d%%.24s", userID), nil)\n}',
    ['fmt'],
  ],
  [
    'a value that is not known',
    'func (p *Plugin) f(name string) {\n\t_ = p.API.KVSet("some_prefix_of_a_key_" + name, nil)\n}',
    [],
  ],
  [
    "a map of the plugin's own",
    'type store struct{}\nfunc (s store) KVSet(key string, value []byte) error { return nil }\nfunc f() {\n\t_ = store{}.KVSet("kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk", nil)\n}',
    [],
  ],
  [
    'a variable that is set again',
    'func (p *Plugin) f(name string) {\n\tkey := "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk"\n\tkey = name\n\t_ = p.API.KVSet(key, nil)\n}',
    [],
  ],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(kvKey, code, imports)).toEqual([]);
});

test('below 7.7 a key of 51 characters is too long', async () => {
  const code = `func (p *Plugin) f() {\n\t_ = p.API.KVSet("${'k'.repeat(51)}", nil)\n}`;
  expect(await remarks(kvKey, code, [], '7.5.0')).toEqual([
    '2: warning: `Plugin.f` gives `API.KVSet` a key of at least 51 characters; servers before 6.3 take 50, and `min_server_version` is 7.5.0.',
  ]);
  expect(await remarks(kvKey, code, [], '7.8.0')).toEqual([]);
});

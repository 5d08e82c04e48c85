import { expect, test } from '@jest/globals';
import { logArguments } from '../../../src/rules/server/log-arguments.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'a value without a key',
    'func (p *Plugin) f(err error) {\n\tp.API.LogError("failed", err)\n}',
    [],
    '2: warning: `Plugin.f` gives `LogError` a key without a value, or a value without a key: `err` stands alone.',
  ],
  [
    'a verb in the message',
    'func (p *Plugin) f(err error) {\n\tp.API.LogError("failed: %v", err)\n}',
    [],
    '2: warning: `Plugin.f` writes `%v` into the message of `LogError`, which formats nothing.',
  ],
  [
    'an error in the place of a key',
    'func (p *Plugin) f(err error) {\n\tp.API.LogWarn("failed", err.Error(), "why")\n}',
    [],
    '2: warning: `Plugin.f` gives `LogWarn` `err.Error()` in the place of a key.',
  ],
  [
    "an interface of the plugin's own",
    'type logger interface { LogWarn(msg string, keyValuePairs ...interface{}) }\nfunc f(l logger) {\n\tl.LogWarn("failed", "key")\n}',
    [],
    '3: warning: `f` gives `LogWarn` a key without a value, or a value without a key: `"key"` stands alone.',
  ],
  [
    'more than one in a file',
    'func (p *Plugin) f(err error) {\n\tp.API.LogWarn("failed", err)\n\tp.API.LogError("failed", err)\n}',
    [],
    '2: warning: `Plugin.f` gives `LogWarn` a key without a value, or a value without a key: `err` stands alone. The arguments of 1 more log call of this file do not fit either.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(logArguments, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  ['a key and a value', 'func (p *Plugin) f(err error) {\n\tp.API.LogError("failed", "error", err.Error())\n}', []],
  ['a list that is spread', 'func (p *Plugin) f(pairs []any) {\n\tp.API.LogError("failed", pairs...)\n}', []],
  [
    'a key in a constant',
    'const key = "error"\nfunc (p *Plugin) f(err error) {\n\tp.API.LogError("failed", key, err)\n}',
    [],
  ],
  [
    'a message that is formatted before',
    'func (p *Plugin) f(err error) {\n\tp.API.LogError(fmt.Sprintf("failed: %v", err))\n}',
    ['fmt'],
  ],
  [
    'another LogError',
    'type other struct{}\nfunc (o other) LogError(a string, b int) {}\nfunc f() {\n\tother{}.LogError("a", 1)\n}',
    [],
  ],
  ['a per cent sign', 'func (p *Plugin) f() {\n\tp.API.LogInfo("90% done", "a", 1)\n}', []],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(logArguments, code, imports)).toEqual([]);
});

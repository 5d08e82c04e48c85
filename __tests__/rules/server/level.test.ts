import { expect, test } from '@jest/globals';
import { level } from '../../../src/rules/server/level.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'an event',
    'func (p *Plugin) f(id string) {\n\tp.API.LogError("received cluster event", "id", id)\n}',
    [],
    '2: notice: `Plugin.f` logs `received cluster event` on the error level.',
  ],
  [
    'a success',
    'func (p *Plugin) f() {\n\tp.API.LogError("Successfully connected")\n}',
    [],
    '2: notice: `Plugin.f` logs `Successfully connected` on the error level.',
  ],
  [
    'each round of a job',
    'func (p *Plugin) OnActivate() error {\n\tgo func() {\n\t\tfor range time.NewTicker(p.every()).C {\n\t\t}\n\t}()\n\treturn nil\n}\nfunc (p *Plugin) every() time.Duration {\n\tp.API.LogInfo("Successfully asked")\n\treturn 1\n}',
    ['time'],
    '9: notice: `Plugin.every` logs `Successfully asked` on the info level in every round of a job.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(level, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  ['an error', 'func (p *Plugin) f(err error) {\n\tp.API.LogError("received nothing", "error", err.Error())\n}', []],
  ['on the info level', 'func (p *Plugin) f() {\n\tp.API.LogInfo("Successfully connected")\n}', []],
  ['something that is missing', 'func (p *Plugin) f() {\n\tp.API.LogError("Received an invalid event")\n}', []],
  ['a word that begins alike', 'func (p *Plugin) f() {\n\tp.API.LogError("Donec")\n}', []],
  ['a message that is not constant', 'func (p *Plugin) f(message string) {\n\tp.API.LogError(message)\n}', []],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(level, code, imports)).toEqual([]);
});

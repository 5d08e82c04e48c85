import { expect, test } from '@jest/globals';
import { configKeyCase } from '../../../src/rules/server/config-key-case.js';
import { findingsOf } from '../../support/contribution.js';

const saves = (body: string): Record<string, string> => ({
  'server/save.go': `package main\n\nfunc (p *Plugin) save() {\n${body}\n}\n\nfunc asMap() map[string]any {\n\treturn map[string]any{"UNITS": 1}\n}\n`,
});
const said = (place: string, within: string, key: string, meant: string): string =>
  `server/save.go:${place} warning: \`${within}\` saves \`${key}\`, but the setting’s key is \`${meant}\`.`;

test.each([
  [
    'a literal',
    '\t_ = p.API.SavePluginConfig(map[string]any{"providerUrl": "a"})',
    said('4:44', 'Plugin.save', 'providerUrl', 'ProviderURL'),
  ],
  [
    'an index',
    '\tc := p.API.GetPluginConfig()\n\tc["enableAlerts"] = true\n\t_ = p.API.SavePluginConfig(c)',
    said('5:4', 'Plugin.save', 'enableAlerts', 'EnableAlerts'),
  ],
  ['another function', '\t_ = p.API.SavePluginConfig(asMap())', said('8:24', 'asMap', 'UNITS', 'Units')],
])('%s', async (_, body, expected) => {
  expect(await findingsOf(configKeyCase, saves(body))).toEqual([expected]);
});

test.each([
  ['the key as it is', '\t_ = p.API.SavePluginConfig(map[string]any{"ProviderURL": "a"})'],
  ['as the System Console stores it', '\t_ = p.API.SavePluginConfig(map[string]any{"providerurl": "a"})'],
  ['another key', '\t_ = p.API.SavePluginConfig(map[string]any{"other": "a"})'],
  ['only read', '\tc := p.API.GetPluginConfig()\n\tprintln(c["units"])\n\t_ = p.API.SavePluginConfig(c)'],
  ['something else is called', '\tstore(map[string]any{"units": "a"})'],
  ['a comment', '\t// map[string]any{"units": 1}\n\t_ = p.API.SavePluginConfig(nil)'],
])('nothing to say: %s', async (_, body) => {
  expect(await findingsOf(configKeyCase, saves(body))).toEqual([]);
});

import { expect, test } from '@jest/globals';
import { secretMask } from '../../../src/rules/server/secret-mask.js';
import { findingsOf } from '../../support/contribution.js';

/** A ConfigurationWillBeSaved that does this with the saved settings. */
const saves = (body: string, more = ''): Record<string, string> => ({
  'server/save.go': `package main\n\nimport "github.com/mattermost/mattermost/server/public/model"\n\nfunc (p *Plugin) ConfigurationWillBeSaved(next *model.Config) (*model.Config, error) {\n\tsaved := new(configuration)\n${body}\n\treturn nil, nil\n}\n${more}`,
});

const said = (place: string, within: string): string =>
  `server/save.go:${place} warning: \`${within}\` looks at the secret setting \`AlertSecret\` before the settings are saved, and nothing in the code knows \`model.FakeSetting\`, which stands in its place when something else is changed.`;

test.each([
  [
    'its length',
    '\tif len(saved.AlertSecret) != 40 {\n\t\treturn nil, nil\n\t}',
    said('7:9', 'Plugin.ConfigurationWillBeSaved'),
  ],
  ['in a variable', '\tsecret := saved.AlertSecret\n\tp.use(secret)', said('7:12', 'Plugin.ConfigurationWillBeSaved')],
])('%s is judged', async (_, body, expected) => {
  expect(await findingsOf(secretMask, saves(body))).toEqual([expected]);
});

test('another function judges it', async () => {
  const more = '\nfunc check(c *configuration) bool {\n\treturn len(c.AlertSecret) == 40\n}\n';
  expect(await findingsOf(secretMask, saves('\tcheck(saved)', more))).toEqual([said('12:13', 'check')]);
});

test.each([
  [
    'the mask is known',
    '\tif saved.AlertSecret != model.FakeSetting && len(saved.AlertSecret) != 40 {\n\t\treturn nil, nil\n\t}',
  ],
  ['only whether there is one', '\tif saved.AlertSecret == "" {\n\t\treturn nil, nil\n\t}'],
  ['another setting', '\tif len(saved.Units) != 40 {\n\t\treturn nil, nil\n\t}'],
  ['a comment', '\t// saved.AlertSecret is checked elsewhere.'],
])('nothing to say: %s', async (_, body) => {
  expect(await findingsOf(secretMask, saves(body))).toEqual([]);
});

test('nothing to say: another hook', async () => {
  const code = 'package main\n\nfunc check(c *configuration) bool {\n\treturn len(c.AlertSecret) == 40\n}\n';
  expect(await findingsOf(secretMask, { 'server/check.go': code })).toEqual([]);
});

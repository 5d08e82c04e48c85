import { expect, test } from '@jest/globals';
import { undeclaredSetting } from '../../../src/rules/manifest/undeclared-setting.js';
import { findingsOf } from '../../support/contribution.js';

const FIELDS = '\tAlertSecret  string\n}';
const READ = 'package main\n\nfunc read(c *configuration) any { return c.Timeout }\n';

/** What is said where the struct has another field, and some code reads it. */
async function withField(
  field: string,
  code = READ,
  more: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  return findingsOf(undeclaredSetting, {
    'server/configuration.go': [FIELDS, `\tAlertSecret  string\n\t${field}\n}`],
    'server/read.go': code,
    ...more,
  });
}

const UNDECLARED = (name: string, key = name): string =>
  `warning: The code reads \`${name}\` of its configuration, and no setting has the key \`${key}\`: the System Console does not show it.`;

test.each([
  ['Timeout int', 'Timeout'],
  ['Timeout *int', 'Timeout'],
  ['Timeout map[string]string', 'Timeout'],
  ['Timeout time.Duration `json:"timeoutseconds,omitempty"`', 'timeoutseconds'],
])('a field that no setting fills: %s', async (field, key) => {
  expect(await withField(field)).toEqual([`server/configuration.go:15:2 ${UNDECLARED('Timeout', key)}`]);
});

test.each([
  ['unexported', 'timeout int', 'package main\n\nfunc read(c *configuration) int { return c.timeout }\n'],
  ['left out of JSON', 'Timeout int `json:"-"`', READ],
  ['of a setting, in another case', 'Timeout int `json:"UNITS"`', READ],
  ['never read', 'Timeout int', 'package main\n'],
  ['computed', 'Timeout int', `${READ}\nfunc set(c *configuration) { c.Timeout = 5 }\n`],
  ['computed, one of two', 'Timeout int', `${READ}\nfunc set(c *configuration) { c.Timeout, c.Units = 5, "" }\n`],
  ['filled through a pointer', 'Timeout int', `${READ}\nfunc set(c *configuration) { fill(&c.Timeout) }\n`],
  ['filled in a literal', 'Timeout int', `${READ}\nvar defaults = configuration{Timeout: 5}\n`],
])('a field that is %s', async (_, field, code) => {
  expect(await withField(field, code)).toEqual([]);
});

const MORE = 'package main\n\ntype more struct {\n\tTimeout int\n}\n';

test.each([
  ['embedded', 'more', [`server/more.go:4:2 ${UNDECLARED('Timeout')}`]],
  ['embedded by pointer', '*more', [`server/more.go:4:2 ${UNDECLARED('Timeout')}`]],
  ['embedded under a name', 'more `json:"units"`', []],
  ['nested under a setting', 'Units2 more `json:"units"`', []],
  ['beside a lock', 'sync.RWMutex', []],
  ['of another module', 'other.Configuration', []],
])('a struct that is %s', async (_, field, lines) => {
  expect(await withField(field, READ, { 'server/more.go': MORE })).toEqual(lines);
});

test.each([
  ['next', 'var next configuration', '&next'],
  ['a literal', 'next := configuration{}', '&next'],
  ['a pointer', 'next := &configuration{}', 'next'],
])('the struct is found by %s', async (_, declared, given) => {
  expect(
    await findingsOf(undeclaredSetting, {
      'plugin.json': ['"key": "ProviderURL"', '"key": "Provider"'],
      'server/configuration.go': ['next := new(configuration)', declared],
      'server/load.go': `package main\n\nfunc (p *Plugin) load() { ${declared}; _ = p.API.LoadPluginConfiguration(${given}) }\n`,
    }),
  ).toEqual([
    'plugin.json:28:24 notice: No field of the plugin’s configuration takes the setting `Provider`.',
    `server/configuration.go:11:2 ${UNDECLARED('ProviderURL')}`,
  ]);
});

test.each([
  ['a map', 'var next map[string]any'],
  ['what is not known', 'next := other.Configuration{}'],
  ['a type that decodes itself', 'var next own'],
])('with %s every key may be read', async (_, declared) => {
  expect(
    await findingsOf(undeclaredSetting, {
      'plugin.json': ['"key": "Units"', '"key": "Sizes"'],
      'server/configuration.go': ['Units        string', 'Sizes        string'],
      'server/own.go':
        'package main\n\ntype own struct{ A string }\n\nfunc (o *own) UnmarshalJSON([]byte) error { return nil }\n',
      'server/load.go': `package main\n\nfunc (p *Plugin) load() { ${declared}; _ = p.API.LoadPluginConfiguration(&next) }\n`,
    }),
  ).toEqual([]);
});

test('a setting that the code names, or that is drawn by the plugin, is read in another way', async () => {
  const settings = {
    settings: [
      { key: 'Places', type: 'custom' },
      { key: 'ByName', type: 'text' },
    ],
  };
  const found = await findingsOf(undeclaredSetting, {
    'plugin.json': { settings_schema: settings },
    'server/load.go': 'package main\n\nvar name = "byname"\n',
  });
  expect(found.filter((line) => line.startsWith('plugin.json'))).toEqual([]);
});

test('a custom section may save what it likes', async () => {
  const sections = [{ key: 'all', custom: true, settings: [] }];
  expect(
    await findingsOf(undeclaredSetting, { 'plugin.json': { settings_schema: { settings: null, sections } } }),
  ).toEqual([]);
});

test('a plugin that loads no configuration', async () => {
  expect(
    await findingsOf(undeclaredSetting, {
      'server/configuration.go': ['p.API.LoadPluginConfiguration(next)', 'p.API.DeletePluginConfiguration(next)'],
    }),
  ).toEqual([]);
});

test('a field that the documentation shows in config.json is left out on purpose', async () => {
  const shown = { 'docs/guide.md': '# Guide\n\n```json\n{"plugins": {"org.example.weather": {"timeout": 5}}}\n```\n' };
  expect(await withField('Timeout int', READ, shown)).toEqual([
    `server/configuration.go:15:2 ${UNDECLARED('Timeout').replace('warning', 'notice')}`,
  ]);
});

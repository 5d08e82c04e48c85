import { expect, test } from '@jest/globals';
import { name } from '../../../src/rules/manifest/name.js';
import { findingsOf } from '../../support/contribution.js';

test.each(['Weather Plugin', 'PLUGIN', 'plugins for weather', 'weather-plugin', 'Weather (plugin)', 'Wetter\nplugin'])(
  '%j',
  async (value) => {
    expect(await findingsOf(name, { 'plugin.json': { name: value } })).toEqual([
      `plugin.json:3:13 warning: The name \`${value.replace('\n', '\\x0a')}\` contains the word "plugin".`,
    ]);
  },
);

test.each(['Weather', 'Plug-in', 'Pluginator', 'Unplugin', 'Überplugin', 'pluginé', 'plug in', '天気', ''])(
  '%j is fine',
  async (value) => {
    expect(await findingsOf(name, { 'plugin.json': { name: value } })).toEqual([]);
  },
);

test('a missing name is left to the rule on what the server accepts', async () => {
  expect(await findingsOf(name, { 'plugin.json': { name: null } })).toEqual([]);
});

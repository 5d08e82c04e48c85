import { expect, test } from '@jest/globals';
import { check } from '../../../src/rules/check.js';
import { idOwner } from '../../../src/rules/manifest/id-owner.js';
import { example, findingsOf, inMemory, sourceOf } from '../../support/contribution.js';

test.each([
  [
    'alertmanager',
    'example/mattermost-plugin-weather',
    'error: `alertmanager` is the id of a listed plugin, `cpanato/mattermost-plugin-alertmanager`; this repository is `example/mattermost-plugin-weather`.',
  ],
  [
    'com.mattermost.Jira',
    'Example/Weather',
    'error: `com.mattermost.jira` is the id of a listed plugin, `mattermost/mattermost-plugin-jira`; this repository is `Example/Weather`.',
  ],
  [
    'com.mattermost.weather',
    'example/mattermost-plugin-weather',
    'warning: `com.mattermost.weather` is under `com.mattermost.`, but `example/mattermost-plugin-weather` is not a Mattermost repository.',
  ],
  [
    'Com.Mattermost.Weather',
    'mattermost-fans/weather',
    'warning: `com.mattermost.weather` is under `com.mattermost.`, but `mattermost-fans/weather` is not a Mattermost repository.',
  ],
])('%s in %s', async (id, slug, line) => {
  expect(await findingsOf(idOwner, { 'plugin.json': { id } }, { slug })).toEqual([`plugin.json:2:11 ${line}`]);
});

test.each([
  ['org.example.weather', 'example/mattermost-plugin-weather'],
  ['alertmanager', 'cpanato/mattermost-plugin-alertmanager'],
  ['alertmanager', 'CPanato/Alerts'],
  ['alertmanager', 'someone/Mattermost-Plugin-Alertmanager'],
  ['com.mattermost.jira', 'mattermost-community/jira'],
  ['com.mattermost.weather', 'mattermost/weather'],
  ['com.mattermost.weather', 'Mattermost-Community/weather'],
  ['com.mattermostly.weather', 'example/weather'],
  ['org.com.mattermost.weather', 'example/weather'],
  ['com.mattermost', 'example/weather'],
  ['autotranslate', 'example/weather'],
])('%s in %s is fine', async (id, slug) => {
  expect(await findingsOf(idOwner, { 'plugin.json': { id } }, { slug })).toEqual([]);
});

test('without an id there is nothing to own', async () => {
  expect(await findingsOf(idOwner, { 'plugin.json': { id: null } })).toEqual([]);
});

test('without a name of the repository nothing can be said', async () => {
  const source = sourceOf({ directory: inMemory(example('ready')) });
  expect(await check(source, [idOwner], [])).toMatchObject([
    {
      status: 'skipped',
      reason: 'the repository’s name on GitHub is not known (no remote `origin`)',
      cause: 'elsewhere',
    },
  ]);
});

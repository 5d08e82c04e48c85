import { expect, test } from '@jest/globals';
import { check } from '../../../src/rules/check.js';
import { edited } from '../../../src/rules/example.js';
import { homepageUrl } from '../../../src/rules/manifest/homepage-url.js';
import { supportUrl } from '../../../src/rules/manifest/support-url.js';
import { example, findingsOf, inMemory, sourceOf } from '../../support/contribution.js';

const RULES = [
  ['homepage_url', homepageUrl, 'plugin.json:5:21'],
  ['support_url', supportUrl, 'plugin.json:6:20'],
] as const;

test.each(RULES)('%s is missing', async (field, rule, at) => {
  const message = `error: The manifest has no \`${field}\`.`;
  expect(await findingsOf(rule, { 'plugin.json': { [field]: null } })).toEqual([`plugin.json:1:1 ${message}`]);
  expect(await findingsOf(rule, { 'plugin.json': { [field]: '' } })).toEqual([`${at} ${message}`]);
});

test.each(RULES)('%s has a slip', async (field, rule, at) => {
  const said = async (url: string): Promise<readonly string[]> => findingsOf(rule, { 'plugin.json': { [field]: url } });
  const here = 'this repository is `example/mattermost-plugin-weather`.';
  expect(await said('http://example.org')).toEqual([
    `${at} warning: \`${field}\` is not https: \`http://example.org\`.`,
  ]);
  expect(await said('https://example.org//a')).toEqual([
    `${at} warning: \`${field}\` has a doubled slash in its path: \`https://example.org//a\`.`,
  ]);
  expect(await said('http://github.com//example/other')).toEqual([
    `${at} warning: \`${field}\` is not https: \`http://github.com//example/other\`.`,
    `${at} warning: \`${field}\` has a doubled slash in its path: \`http://github.com//example/other\`.`,
    `${at} warning: \`${field}\` leads to \`example/other\`; ${here}`,
  ]);
  expect(await said('https://www.github.com/example/other.git')).toEqual([
    `${at} warning: \`${field}\` leads to \`example/other\`; ${here}`,
  ]);
  expect(await said('https://github.com/example/other?tab=readme#a')).toEqual([
    `${at} warning: \`${field}\` leads to \`example/other\`; ${here}`,
  ]);
  expect(await said('https://github.com/someone/Mattermost-Plugin-Weather/issues')).toEqual([
    `${at} notice: \`${field}\` leads to \`someone/Mattermost-Plugin-Weather\`; ${here}`,
  ]);
});

test.each([
  'https://github.com/example/mattermost-plugin-weather',
  'https://github.com/Example/Mattermost-Plugin-Weather/',
  'https://github.com/example/mattermost-plugin-weather.git',
  'https://github.com/example/mattermost-plugin-weather#readme',
  'https://github.com/example/mattermost-plugin-weather/issues/new?title=//',
  'https://github.com/example',
  'https://gitlab.com/example/other',
  'https://github.com.example.org/example/other',
  'https://example.org/github.com/example/other',
  'https://example.org/?next=http://example.org',
  'https://example.org/#//',
  'https://example.org',
])('%s is fine', async (url) => {
  for (const [field, rule] of RULES) expect(await findingsOf(rule, { 'plugin.json': { [field]: url } })).toEqual([]);
});

test.each(['example.org', 'ftp://example.org', 'https://', 'https://exa mple.org', 'www.github.com/example/other'])(
  '%s is left to the rule on what the server accepts',
  async (url) => {
    for (const [field, rule] of RULES) expect(await findingsOf(rule, { 'plugin.json': { [field]: url } })).toEqual([]);
  },
);

test('where the name of the repository is not known, any may be meant', async () => {
  const directory = inMemory(
    edited(example('ready'), { 'plugin.json': { homepage_url: 'https://github.com/example/other' } }),
  );
  const source = sourceOf({ directory });
  expect(await check(source, [homepageUrl, supportUrl], [])).toMatchObject([
    { status: 'passed' },
    { status: 'passed' },
  ]);
});

test.each(RULES)('%s leads to a file of this repository that is not there', async (field, rule, at) => {
  const url = 'https://github.com/example/mattermost-plugin-weather/blob/master/docs/gone.md';
  expect(await findingsOf(rule, { 'plugin.json': { [field]: url } })).toEqual([
    `${at} error: \`${field}\` leads to \`docs/gone.md\`, which this repository does not have.`,
  ]);
  expect(await findingsOf(rule, { 'plugin.json': { [field]: url }, 'docs/gone.md': '# Here' })).toEqual([]);
});

test.each(RULES)('%s is a placeholder that the Makefile replaces', async (...[field, rule]) => {
  const edit = {
    'plugin.json': { [field]: 'http://REPO_URL/here' },
    Makefile: 'dist:\n\tsed -e "s|REPO_URL|$(URL)|" plugin.json > dist/plugin.json\n',
  };
  expect(await findingsOf(rule, edit)).toEqual([]);
});

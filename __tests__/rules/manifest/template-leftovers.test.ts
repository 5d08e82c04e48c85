import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import table from '../../../src/data/starter-template.json' with { type: 'json' };
import { templateLeftovers } from '../../../src/rules/manifest/template-leftovers.js';
import { findingsOf } from '../../support/contribution.js';

const TEMPLATE = 'https://github.com/mattermost/mattermost-plugin-starter-template';

test.each([
  [
    { id: 'com.mattermost.plugin-starter-template' },
    ['plugin.json:2:11 error: `com.mattermost.plugin-starter-template` is the id of the starter template.'],
  ],
  [
    { id: 'com.mattermost.Sample-Plugin' },
    ['plugin.json:2:11 error: `com.mattermost.Sample-Plugin` is the id of the starter template.'],
  ],
  [
    { name: 'Plugin Starter Template' },
    ['plugin.json:3:13 error: `Plugin Starter Template` is the name of the starter template.'],
  ],
  [
    { id: 'com.mattermost.demo-plugin' },
    ['plugin.json:2:11 error: `com.mattermost.demo-plugin` is the id of the demo plugin.'],
  ],
  [{ name: 'Demo Plugin' }, ['plugin.json:3:13 error: `Demo Plugin` is the name of the demo plugin.']],
  [
    { description: 'This plugin demonstrates the capabilities of a Mattermost plugin.' },
    ['plugin.json:4:20 error: The description is that of the demo plugin.'],
  ],
  [
    { support_url: 'https://github.com/mattermost/mattermost-plugin-demo.git' },
    [
      'plugin.json:6:20 error: `support_url` leads to the demo plugin: `https://github.com/mattermost/mattermost-plugin-demo.git`.',
    ],
  ],
  [
    { homepage_url: TEMPLATE },
    [`plugin.json:5:21 error: \`homepage_url\` leads to the starter template: \`${TEMPLATE}\`.`],
  ],
  [
    { support_url: `${TEMPLATE}/issues` },
    [`plugin.json:6:20 error: \`support_url\` leads to the starter template: \`${TEMPLATE}/issues\`.`],
  ],
  [
    { release_notes_url: 'http://GitHub.com/Mattermost/Mattermost-plugin-sample#a' },
    [
      'plugin.json:7:26 error: `release_notes_url` leads to the starter template: `http://GitHub.com/Mattermost/Mattermost-plugin-sample#a`.',
    ],
  ],
  [
    { icon_path: 'assets/starter-template-icon.svg' },
    ['plugin.json:8:18 notice: The icon has the starter template’s file name.'],
  ],
])('plugin.json: %j', async (patch, lines) => {
  expect(await findingsOf(templateLeftovers, { 'plugin.json': patch })).toEqual(lines);
});

const STILL = 'warning: Still from the starter template:';

test.each([
  ['README.md', '# Sample Plugin\n\nA text.\n', `README.md:1:1 ${STILL} the title of the README is unchanged.`],
  ['README.md', '#Sample Plugin ![logo](a)\r\n', `README.md:1:1 ${STILL} the title of the README is unchanged.`],
  [
    'go.mod',
    '// Made by hand.\nmodule github.com/mattermost/mattermost-plugin-starter-template\n\ngo 1.24\n',
    `go.mod:2:1 ${STILL} the module path is unchanged.`,
  ],
  ['package.json', '{"name": "plugin-starter"}', `package.json:1:10 ${STILL} \`name\` is unchanged.`],
  [
    'webapp/package.json',
    '{\n  "name": "plugin-starter"\n}',
    `webapp/package.json:2:11 ${STILL} \`name\` is unchanged.`,
  ],
])('%s: %j', async (file, text, line) => {
  expect(await findingsOf(templateLeftovers, { [file]: text })).toEqual([line]);
});

test.each([
  [{ id: 'org.example.plugin-starter-template' }],
  [{ name: 'Sample Plugins' }],
  [{ homepage_url: 'https://github.com/mattermost/mattermost-plugin-starter-template-2' }],
  [{ homepage_url: 'https://example.org/github.com/mattermost/mattermost-plugin-starter-template' }],
  [{ icon_path: 'assets/starter-template.svg' }],
  [
    {
      id: null,
      name: null,
      description: null,
      homepage_url: null,
      support_url: null,
      release_notes_url: null,
      icon_path: null,
    },
  ],
])('plugin.json: %j is fine', async (patch) => {
  expect(await findingsOf(templateLeftovers, { 'plugin.json': patch })).toEqual([]);
});

test.each([
  ['README.md', '# Weather\n\n# Plugin Starter Template\n'],
  ['README.md', '# Plugin Starter Templates\n'],
  // `docs/readme` reports those.
  ['README.md', '# Plugin Starter Template\n'],
  ['README.md', '# Plugin Starter Template [![Build](a)](b)\n'],
  ['README.md', ''],
  ['go.mod', 'module github.com/example/weather // from github.com/mattermost/mattermost-plugin-starter-template\n'],
  ['go.mod', ''],
  ['package.json', '{"name": "plugin-starter-weather", "dependencies": {"name": "plugin-starter"}}'],
  ['package.json', '["plugin-starter"]'],
  ['package.json', '{"name": {"name": "plugin-starter"}}'],
  ['package.json', 'no JSON'],
  ['public/hello.html', '<p>Our own.</p>'],
  ['sub/README.md', '# Plugin Starter Template\n'],
])('%s: %j is fine', async (file, text) => {
  expect(await findingsOf(templateLeftovers, { [file]: text })).toEqual([]);
});

test('the demo plugin itself is what it is', async () => {
  const slug = 'mattermost/mattermost-plugin-demo';
  expect(await findingsOf(templateLeftovers, { 'plugin.json': { name: 'Demo Plugin' } }, { slug })).toEqual([
    'skipped: this is the demo plugin itself',
  ]);
});

test('the starter template itself is what it is', async () => {
  const slug = 'Mattermost/mattermost-plugin-starter-template';
  expect(
    await findingsOf(templateLeftovers, { 'plugin.json': { id: 'com.mattermost.plugin-starter-template' } }, { slug }),
  ).toEqual(['skipped: this is the starter template itself']);
});

// The template's own texts are known by their hashes alone, so that these tests bring a text of their own.
const TEXT = 'A text that the template might have come with.';
const HASH = createHash('sha256').update(TEXT).digest('hex');
table.descriptionHashes.push(HASH);
table.fileHashes['public/hello.html'].push(HASH);
table.fileHashes['assets/starter-template-icon.svg'].push(HASH);

test('the description of the template', async () => {
  expect(await findingsOf(templateLeftovers, { 'plugin.json': { description: TEXT } })).toEqual([
    'plugin.json:4:20 error: The description is that of the starter template.',
  ]);
  expect(await findingsOf(templateLeftovers, { 'webapp/package.json': { description: TEXT } })).toEqual([
    `webapp/package.json:6:20 ${STILL} \`description\` is unchanged.`,
  ]);
  expect(await findingsOf(templateLeftovers, { 'plugin.json': { description: `${TEXT} ` } })).toEqual([]);
});

test('a sample of the template', async () => {
  expect(await findingsOf(templateLeftovers, { 'public/hello.html': TEXT })).toEqual([
    `public/hello.html:1:1 ${STILL} this file is unchanged.`,
  ]);
});

test('the icon of the template, told once', async () => {
  const icon = { 'assets/starter-template-icon.svg': TEXT };
  expect(
    await findingsOf(templateLeftovers, { ...icon, 'plugin.json': { icon_path: 'assets/starter-template-icon.svg' } }),
  ).toEqual(['plugin.json:8:18 warning: The icon is that of the starter template.']);
  expect(await findingsOf(templateLeftovers, icon)).toEqual([
    `assets/starter-template-icon.svg:1:1 ${STILL} this file is unchanged.`,
  ]);
});

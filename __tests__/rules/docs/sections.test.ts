import { expect, test } from '@jest/globals';
import { configuration } from '../../../src/rules/docs/configuration.js';
import { development } from '../../../src/rules/docs/development.js';
import { features } from '../../../src/rules/docs/features.js';
import { installation } from '../../../src/rules/docs/installation.js';
import { troubleshooting } from '../../../src/rules/docs/troubleshooting.js';
import { usage } from '../../../src/rules/docs/usage.js';
import { findingsOf } from '../../harness.js';

test('no section tells how to install, which is only mentioned', async () => {
  expect(await findingsOf(installation, { 'README.md': ['## Installation', '## Then'] })).toEqual([
    'README.md:23:4 warning: `README.md` has no section on installing it; it only mentions `Download` here.',
  ]);
});

test('nothing at all tells how to install', async () => {
  expect(
    await findingsOf(installation, { 'README.md': '# Weather\n\nTells the weather.\n', 'CONTRIBUTING.md': null, 'CHANGELOG.md': null }),
  ).toEqual(['README.md:1:1 error: `README.md` has no section on installing it, and links to none.']);
});

test.each([
  '## 2. Installing the plugin',
  '# 🚀 INSTALLATION',
  '## How to install',
  '#### Setup',
  'Install\n-------',
  '<h2 align="center">Installation</h2>\n',
  '**Installation**\n',
  '<details><summary>Installation</summary>\n',
  '## [Quick start](x)',
])('%j announces installation', async (heading) => {
  expect(await findingsOf(installation, { 'README.md': ['## Installation', heading] })).toEqual([]);
});

test('what is said for developers is no installation', async () => {
  expect(await findingsOf(installation, { 'README.md': ['## Installation', '## Local setup'] })).toEqual([
    'README.md:23:4 warning: `README.md` has no section on installing it; it only mentions `Download` here.',
  ]);
  expect(await findingsOf(installation, { 'README.md': ['## Installation', '## Installing a development build'] })).toEqual([
    'README.md:21:4 warning: `README.md` has no section on installing it; it only mentions `Installing` here.',
  ]);
});

test('installation stands in another file of the repository', async () => {
  const without = ['## Installation', '## Then'] as const;
  expect(await findingsOf(installation, { 'README.md': without, 'docs/installation.md': 'x' })).toEqual([]);
  expect(await findingsOf(installation, { 'README.md': without, 'INSTALL.txt': 'x' })).toEqual([]);
  expect(
    await findingsOf(installation, { 'README.md': without, 'docs/guide.md': '# Guide\n\n## Setting it up\n\n## Installing\n' }),
  ).toEqual([]);
  expect(await findingsOf(installation, { 'README.md': ['## Installation', '## [Install it](SECURITY.md)'] })).toEqual([]);
});

test('installation may stand on another site', async () => {
  const link = 'Read the [documentation](https://docs.example.org/weather).\n\n## Features';
  expect(await findingsOf(installation, { 'README.md': `# Weather\n\n${link}\n\n- rain\n` })).toEqual([
    'skipped: it may be on another site that the README links (line 3), which is not read',
  ]);
  expect(
    await findingsOf(installation, {
      'README.md': '# Weather\n\n## Details\n\nRead the [documentation](https://docs.example.org/weather) of rain.\n',
    }),
  ).toEqual(['README.md:1:1 error: `README.md` has no section on installing it, and links to none.']);
  expect(
    await findingsOf(installation, {
      'README.md': '# Weather\n\nRead the [documentation](https://developers.mattermost.com/extend/plugins/) on plugins.\n',
    }),
  ).toEqual(['README.md:1:1 error: `README.md` has no section on installing it, and links to none.']);
});

test('a README in another script is not judged', async () => {
  expect(
    await findingsOf(installation, { 'README.md': '# 天気\n\n天気予報を表示します。プラグインをダウンロードしてください。\n' }),
  ).toEqual(['skipped: README.md is not written in English']);
});

test('a page that cannot be read leaves it open', async () => {
  expect(await findingsOf(installation, { 'README.md': ['## Installation', '## Then'], 'docs/guide.rst': 'x' })).toEqual([
    'skipped: docs/guide.rst is not read',
  ]);
});

test('settings are not explained', async () => {
  expect(await findingsOf(configuration, { 'README.md': ['## Configuration', '## Numbers'] })).toEqual([
    'README.md:29:85 warning: `README.md` has no section on configuring it; it only mentions `settings` here.',
  ]);
  expect(
    await findingsOf(configuration, { 'README.md': ['## Configuration', '## Numbers'], 'plugin.json': { settings_schema: null } }),
  ).toEqual([]);
});

test('nothing tells how to use it', async () => {
  expect(await findingsOf(usage, { 'README.md': '# Weather\n\nTells the weather.\n' })).toEqual([
    'README.md:1:1 error: `README.md` has no section on using it, and links to none.',
  ]);
  expect(await findingsOf(usage, { 'README.md': '# Weather\n\nRun `/weather`.\n' })).toEqual([
    'README.md:3:1 warning: `README.md` has no section on using it; it only mentions `Run` here.',
  ]);
  expect(await findingsOf(usage, { 'README.md': '# Weather\n\n`/weather`, `/weather set`, `/weather clear`\n' })).toEqual([]);
});

test('features are not listed', async () => {
  expect(await findingsOf(features, { 'README.md': ['## Features', '## News'] })).toEqual([
    'README.md:1:1 notice: `README.md` has no section on its features, and links to none.',
  ]);
  expect(await findingsOf(features, { 'README.md': '# Weather\n\nTells the weather.\n' })).toEqual([
    'README.md:1:1 warning: `README.md` has no section on its features, and links to none.',
  ]);
  expect(await findingsOf(features, { 'README.md': '# Weather\n\nIt\n- rains\n- snows\n- hails\n' })).toEqual([]);
});

test('development is explained in CONTRIBUTING or not at all', async () => {
  expect(await findingsOf(development, { 'README.md': ['## Development', '## Behind it'] })).toEqual([]);
  expect(await findingsOf(development, { 'README.md': '# Weather\n\nTells it.\n', 'CONTRIBUTING.md': null })).toEqual([
    'README.md:1:1 warning: `README.md` has no section on building and changing it, and links to none.',
  ]);
});

test('nothing helps when something does not work', async () => {
  expect(await findingsOf(troubleshooting, { 'README.md': '# Weather\n\nTells it.\n' })).toEqual([
    'README.md:1:1 notice: `README.md` has no section on troubleshooting or help, and links to none.',
  ]);
  expect(await findingsOf(troubleshooting, { 'README.md': '# Weather\n\n## How do I stop the rain?\n' })).toEqual([]);
});

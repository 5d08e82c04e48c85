import { expect, test } from '@jest/globals';
import { installation } from '../../../src/rules/docs/installation.js';
import { findingsOf } from '../../support/contribution.js';

const BARE = (text: string): string => `# Weather\n\nTells the weather of the day.\n\n## Then\n\n${text}\n`;

test('no section tells how to install, which is only mentioned', async () => {
  expect(await findingsOf(installation, { 'README.md': BARE('Download it.') })).toEqual([
    'README.md:7:1 warning: `README.md` has no section on installing it; it only mentions `Download` here.',
  ]);
});

test('nothing at all tells how to install', async () => {
  expect(
    await findingsOf(installation, {
      'README.md': '# Weather\n\nTells the weather.\n',
      'CONTRIBUTING.md': null,
      'CHANGELOG.md': null,
    }),
  ).toEqual(['README.md:1:1 error: `README.md` has no section on installing it and links to none.']);
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
  expect(
    await findingsOf(installation, {
      'README.md': '# Weather\n\n## Local setup\n\nDownload it, then run:\n\n```\nmake\n```\n',
    }),
  ).toEqual(['README.md:5:1 warning: `README.md` has no section on installing it; it only mentions `Download` here.']);
  expect(
    await findingsOf(installation, { 'README.md': '# Weather\n\n## Installing a development build\n\nUpload it.\n' }),
  ).toEqual([
    'README.md:3:4 warning: `README.md` has no section on installing it; it only mentions `Installing` here.',
  ]);
});

test('installation stands in another file of the repository', async () => {
  const without = ['## Installation', '## Then'] as const;
  expect(await findingsOf(installation, { 'README.md': without, 'docs/installation.md': 'x' })).toEqual([]);
  expect(await findingsOf(installation, { 'README.md': without, 'INSTALL.txt': 'x' })).toEqual([]);
  expect(
    await findingsOf(installation, {
      'README.md': without,
      'docs/guide.md': '# Guide\n\n## Setting it up\n\n## Installing\n',
    }),
  ).toEqual([]);
  expect(await findingsOf(installation, { 'README.md': ['## Installation', '## [Install it](SECURITY.md)'] })).toEqual(
    [],
  );
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
  ).toEqual(['README.md:1:1 error: `README.md` has no section on installing it and links to none.']);
  expect(
    await findingsOf(installation, {
      'README.md':
        '# Weather\n\nRead the [documentation](https://developers.mattermost.com/extend/plugins/) on plugins.\n',
    }),
  ).toEqual(['README.md:1:1 error: `README.md` has no section on installing it and links to none.']);
});

test('a README in another script is not judged', async () => {
  expect(
    await findingsOf(installation, {
      'README.md': '# 天気\n\n天気予報を表示します。プラグインをダウンロードしてください。\n',
    }),
  ).toEqual(['skipped: README.md is written in Japanese, not in English']);
});

test('a page that cannot be read leaves it open', async () => {
  expect(await findingsOf(installation, { 'README.md': BARE('It rains.'), 'docs/guide.rst': 'x' })).toEqual([
    'skipped: docs/guide.rst is not read',
  ]);
});

test.each([
  ['Upload it in **System Console > Plugins > Plugin Management**.'],
  ['在 **系统控制台 > 插件** 中上传。'],
  ['Laden Sie die Erweiterung in der Systemkonsole hoch.'],
  ['Get it from the [releases page](https://github.com/example/weather/releases).'],
  ['It is in the Plugin Marketplace.'],
  ['1. Go to **System Console > Plugins > Management**.\n2. Choose the file.\n3. Upload it.'],
  ['```\nmmctl plugin add weather.tar.gz\n```'],
  ['```\nsudo -u mattermost mmctl plugin add weather.tar.gz\n```'],
])('%s tells how to install, under whatever heading', async (text) => {
  expect(await findingsOf(installation, { 'README.md': BARE(text) })).toEqual([]);
});

test.each([
  ['a badge', '[![Release](https://img.shields.io/x.svg)](https://github.com/example/weather/releases)'],
  ['old servers only', 'On 5.11 or earlier get it from the [releases](https://github.com/example/weather/releases).'],
  ['a word within a word', 'This is important.'],
  ['enabling what is installed', 'Go to **Plugins > Management** and select **Enable**.'],
])('%s is no installation', async (_, text) => {
  expect(await findingsOf(installation, { 'README.md': BARE(text) })).toEqual([
    'README.md:1:1 error: `README.md` has no section on installing it and links to none.',
  ]);
});

test.each([
  ['German', '## Wetter\n\nDas Wetter ist nicht immer gut, und der Wind kommt aus dem Norden, wenn es kalt ist.'],
  ['French', '## Le temps\n\nLe vent est dans le nord, et la pluie est pour vous, avec les nuages du matin.'],
  ['Russian or another language in Cyrillic letters', '## Погода\n\nСегодня идёт дождь.'],
])('a README in %s is not judged by its headings', async (language, text) => {
  expect(await findingsOf(installation, { 'README.md': `# Weather\n\n${text}\n` })).toEqual([
    `skipped: README.md is written in ${language}, not in English`,
  ]);
});

test('enabling a plugin in one passage with a field for uploads is no installation', async () => {
  const steps =
    '- **Upload URL**: that of your server.\n3. Go to **System Console > Plugins > Management** and enable the plugin.';
  expect(await findingsOf(installation, { 'README.md': BARE(steps) })).toEqual([
    'README.md:7:5 warning: `README.md` has no section on installing it; it only mentions `Upload` here.',
  ]);
});

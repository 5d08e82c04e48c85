import { expect, test } from '@jest/globals';
import { installation } from '../../../src/rules/docs/installation.js';
import { findingsOf } from '../../support/contribution.js';

test('no section tells how to install, which is only mentioned', async () => {
  expect(await findingsOf(installation, { 'README.md': ['## Installation', '## Then'] })).toEqual([
    'README.md:23:4 warning: `README.md` has no section on installing it; it only mentions `Download` here.',
  ]);
});

test('nothing at all tells how to install', async () => {
  expect(
    await findingsOf(installation, {
      'README.md': '# Weather\n\nTells the weather.\n',
      'CONTRIBUTING.md': null,
      'CHANGELOG.md': null,
    }),
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
  expect(
    await findingsOf(installation, { 'README.md': ['## Installation', '## Installing a development build'] }),
  ).toEqual([
    'README.md:21:4 warning: `README.md` has no section on installing it; it only mentions `Installing` here.',
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
  ).toEqual(['README.md:1:1 error: `README.md` has no section on installing it, and links to none.']);
  expect(
    await findingsOf(installation, {
      'README.md':
        '# Weather\n\nRead the [documentation](https://developers.mattermost.com/extend/plugins/) on plugins.\n',
    }),
  ).toEqual(['README.md:1:1 error: `README.md` has no section on installing it, and links to none.']);
});

test('a README in another script is not judged', async () => {
  expect(
    await findingsOf(installation, {
      'README.md': '# 天気\n\n天気予報を表示します。プラグインをダウンロードしてください。\n',
    }),
  ).toEqual(['skipped: README.md is not written in English']);
});

test('a page that cannot be read leaves it open', async () => {
  expect(
    await findingsOf(installation, { 'README.md': ['## Installation', '## Then'], 'docs/guide.rst': 'x' }),
  ).toEqual(['skipped: docs/guide.rst is not read']);
});
